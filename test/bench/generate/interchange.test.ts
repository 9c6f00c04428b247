import { generateGraph } from '../../../bench/generate/graph';
import { interchange } from '../../../bench/generate/interchange';
import { ManifestMaker } from '../../../bench/generate/manifest';
import { readJsonl } from '../../../src/formats/jsonl/read-jsonl';

const OPTIONS = { seed: 2, relationships: 3_000 };
const chunks = [...interchange(OPTIONS, new ManifestMaker())];

test('reading the file gives the generated graph', async () => {
  async function* bytes() {
    yield Buffer.from(chunks.join(''), 'utf8');
  }
  const read: unknown[] = [];
  for await (const item of readJsonl.read({ name: 'graph.jsonl', bytes }, { dataset: 'generated' })) {
    if (item.is === 'entry') read.push(...item.contributions.map(({ record }) => record));
    else read.push(item);
  }
  expect(read).toEqual([...generateGraph(OPTIONS)]);
});

test('lines are streamed in chunks', () => {
  expect(chunks.length).toBeGreaterThan(15);
  for (const chunk of chunks) {
    expect(chunk.length).toBeLessThan(100_000);
    expect(chunk.endsWith('\n')).toBe(true);
  }
});
