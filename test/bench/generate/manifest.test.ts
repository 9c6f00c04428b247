import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { interchange } from '../../../bench/generate/interchange';
import { ManifestMaker } from '../../../bench/generate/manifest';

const OPTIONS = { seed: 1, relationships: 10_000 };

const maker = new ManifestMaker();
const text = [...interchange(OPTIONS, maker)].join('');
const manifest = maker.manifest(OPTIONS);

test('the file of 10,000 relationships is the same everywhere', () => {
  const golden = readFileSync(path.join(__dirname, '../../golden/generated-10k.manifest.json'), 'utf8');
  expect(manifest).toEqual(JSON.parse(golden));
});

test('the manifest describes the written records', () => {
  const records = text.trimEnd().split('\n').slice(1, -1);
  const lines = records.map((line) => `${line}\n`).join('');
  expect(records).toHaveLength(manifest.records);
  expect(Buffer.byteLength(lines)).toBe(manifest.bytes);
  expect(createHash('sha256').update(lines).digest('hex')).toBe(manifest.sha256);
  const count = (type: string) => records.filter((line) => JSON.parse(line).type === type).length;
  expect(count('TOOK_PART')).toBe(manifest.relationshipTypes.TOOK_PART);
  expect(count('HOLDS')).toBe(manifest.relationshipTypes.HOLDS);
});
