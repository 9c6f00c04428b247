import { generateGraph } from '../../bench/generate/graph';
import { DEFAULT_OPTIONS, type Format } from '../../src/formats/export-format';
import { FORMATS } from '../../src/formats/formats';
import { writeCountingLosses } from '../../src/formats/loss-report';
import { AWKWARD, bytesOf, subgraphOf } from './subgraphs';
import { zipEntries } from './zip-entries';

/** How a file of each format shows that it is whole. */
const ENDINGS: Readonly<Record<string, (text: string) => boolean>> = {
  jsonl: (text) => /\{"record":"end".*\}\n$/.test(text),
  graphml: (text) => /<\/graphml>\n$/.test(text),
  gexf: (text) => /<\/gexf>\n$/.test(text),
  'gexf-1.2': (text) => /<\/gexf>\n$/.test(text),
  // The directory of a zip is its last part.
  csv: (text) => text.slice(-22).startsWith('PK\u0005\u0006'),
  cytoscape: (text) => /\]\}\}\n$/.test(text),
  'json-ld': (text) => /\]\}\n$/.test(text),
  turtle: (text) => /# end\n$/.test(text),
  ftm: (text) => /"lines: \d+"\]\}\}\n$/.test(text),
  dot: (text) => /\}\n$/.test(text),
  cypher: (text) => /\/\/ end\n$/.test(text),
  markdown: (text) => /\[\^1\]: .*\n$/s.test(text),
};

const rows = FORMATS.map((format) => [format.name, format] as const);
const shapes = FORMATS.flatMap((format) =>
  format.shapes.map((shape) => [format.name, shape, format] as const),
);

const write = (format: Format, graph = subgraphOf(AWKWARD)) => bytesOf(format.write(graph, DEFAULT_OPTIONS));

/** The text of a file; of a zip, that of all its entries. */
function textOf(format: Format, bytes: Buffer): string {
  if (format.extension !== 'zip') return bytes.toString('utf8');
  return [...zipEntries(bytes)].map(([, text]) => text).join('\n');
}

test('each format has a name, an extension, and an ending that this test knows', () => {
  expect(Object.keys(ENDINGS)).toEqual(FORMATS.map(({ name }) => name));
  expect(new Set(FORMATS.map(({ name }) => name)).size).toBe(FORMATS.length);
});

describe.each(rows)('%s', (name, format) => {
  test('writes the same bytes for the same subgraph', async () => {
    expect((await write(format)).equals(await write(format))).toBe(true);
  });

  test('keeps Chinese and right-to-left names', async () => {
    const text = textOf(format, await write(format));
    expect(text).toContain('李安');
    expect(text).toContain('שלום עולם');
  });

  test('describes itself: selection, date, data version, licence', async () => {
    const text = textOf(format, await write(format));
    for (const expected of ['everything', '2026-01-02', '0123456789abcdef', 'CC BY 4.0'])
      expect(text).toContain(expected);
  });

  test('an empty subgraph gives a complete file', async () => {
    const bytes = await write(format, subgraphOf([]));
    const ending = ENDINGS[name];
    if (name !== 'markdown') expect(ending?.(bytes.toString('latin1'))).toBe(true);
  });

  test('counts losses once, even if it iterates twice', async () => {
    const run = async () => {
      const { write, report } = writeCountingLosses(subgraphOf(AWKWARD), format, DEFAULT_OPTIONS);
      await bytesOf(write());
      return report();
    };
    const report = await run();
    expect(report).toEqual(await run());
    expect(report.records).toBe(AWKWARD.length);
  });

  test('writes a thousand generated meetings', async () => {
    const records = [...generateGraph({ seed: 3, relationships: 1_500 })];
    const bytes = await write(format, subgraphOf(records));
    expect(bytes.length).toBeGreaterThan(10_000);
  });
});

describe.each(shapes)('%s in the shape %s', (name, shape, format) => {
  const ending = ENDINGS[name];

  test('a complete file has its end', async () => {
    const bytes = await write(format, subgraphOf(AWKWARD, { shape }));
    expect(ending?.(bytes.toString('latin1'))).toBe(true);
  });

  test('a failure midway throws, and the file lacks its end', async () => {
    for (let failAfter = 0; failAfter < 5; failAfter += 1) {
      const written: Buffer[] = [];
      const failing = async () => {
        const graph = subgraphOf(AWKWARD, { shape, failAfter });
        for await (const chunk of format.write(graph, DEFAULT_OPTIONS))
          written.push(Buffer.from(chunk as Uint8Array));
      };
      await expect(failing()).rejects.toThrow('the store went away');
      expect(ending?.(Buffer.concat(written).toString('latin1'))).toBe(false);
    }
  });
});
