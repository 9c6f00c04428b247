import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { generateGraph } from '../../../bench/generate/graph';
import { ManifestMaker } from '../../../bench/generate/manifest';
import { recordChunks } from '../../../bench/generate/record-lines';

const OPTIONS = { seed: 1, relationships: 10_000 };

function write() {
  const maker = new ManifestMaker();
  const text = [...recordChunks(generateGraph(OPTIONS), (record, line) => maker.add(record, line))].join('');
  return { text, manifest: maker.manifest(OPTIONS) };
}

test('the file of 10,000 relationships is the same everywhere', () => {
  const golden = readFileSync(path.join(__dirname, '../../golden/generated-10k.manifest.json'), 'utf8');
  expect(write().manifest).toEqual(JSON.parse(golden));
});

test('the manifest is of the file that is written', () => {
  const { text, manifest } = write();
  const lines = text.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([...generateGraph(OPTIONS)]);
  expect(lines).toHaveLength(manifest.records);
  expect(Buffer.byteLength(text)).toBe(manifest.bytes);
  expect(createHash('sha256').update(text).digest('hex')).toBe(manifest.sha256);
});

test('lines are handed on in pieces', () => {
  const chunks = [...recordChunks(generateGraph(OPTIONS), () => undefined)];
  expect(chunks.length).toBeGreaterThan(50);
  for (const chunk of chunks) {
    expect(chunk.length).toBeLessThan(100_000);
    expect(chunk.endsWith('\n')).toBe(true);
  }
});
