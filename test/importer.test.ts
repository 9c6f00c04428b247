import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { generateGraph } from '../bench/generate/graph';
import { type Database, openDatabase } from '../src/db/database';
import type { StatementRunner } from '../src/db/statement-runner';
import type { GraphRecord, NameRecord } from '../src/domain/record/record';
import { importFiles } from '../src/importer';
import { loadRecords } from '../src/services/load/load-records';
import { givenFile } from './formats/given-file';
import { AWKWARD } from './formats/subgraphs';
import { hostileGraph } from './services/load/hostile-graph';
import { clear } from './services/load/stored-graph';
import { exported, exportedBytes, recordLines } from './support/exported';
import { startTestNeo4j } from './support/neo4j';

const NOW = new Date('2026-02-02T00:00:00Z');
const SEEDS = path.join(__dirname, '../seeds');

let database: Database;
let store: StatementRunner;

beforeAll(async () => {
  database = openDatabase(await startTestNeo4j());
  store = database.withOptions({ timeoutMs: 60_000 });
});

afterAll(() => database.close());

beforeEach(() => clear(store));

async function expectRoundTrip(): Promise<void> {
  const before = await exported(database, 'jsonl');
  await clear(store);
  const report = await importFiles(store, { files: [givenFile('graph.jsonl', before, 60_000)], now: NOW });
  expect(report).toMatchObject({ rejected: 0 });
  const after = await exported(database, 'jsonl');
  expect(recordLines(after)).toBe(recordLines(before));
}

test('round-trips the seeds byte for byte', async () => {
  const files = readdirSync(SEEDS)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => givenFile(name, readFileSync(path.join(SEEDS, name))));
  const report = await importFiles(store, { files, importName: 'seeds', now: NOW });
  expect(report.rejected).toBe(0);
  await expectRoundTrip();
});

test.each([1, 2, 3])('round-trips generated graph %i, including hostile strings', async (seed) => {
  const records = [...generateGraph({ seed, relationships: 600 })];
  await loadRecords(store, { importId: 'generated', records, now: NOW });
  await expectRoundTrip();
});

test('round-trips a thousand graphs of hostile strings without any change', async () => {
  const records = Array.from({ length: 1_000 }, (_, seed) =>
    fc.sample(hostileGraph(`g${seed}`), { numRuns: 1, seed }),
  ).flat(2);
  await loadRecords(store, { importId: 'hostile', records, now: NOW });
  const lines = recordLines(await exported(database, 'jsonl'))
    .trimEnd()
    .split('\n')
    .slice(0, -1);
  const back = lines.map((line): GraphRecord => JSON.parse(line));
  expect(ordered(back)).toEqual(ordered(records));
  await expectRoundTrip();
});

/** Records sorted by id, with sorted names, because the store does not keep the order of names. */
const ordered = (records: readonly GraphRecord[]) =>
  records
    .map((one) =>
      one.record === 'entity'
        ? { ...one, names: one.names.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) }
        : one,
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
const keyOf = ({ text, type, language }: NameRecord) => JSON.stringify([type, language, text]);

test('changes no name when exported GraphML is imported into its source graph', async () => {
  const records = [...generateGraph({ seed: 5, relationships: 500 })];
  await loadRecords(store, { importId: 'generated', records, now: NOW });
  const [before, xml] = [await exported(database, 'jsonl'), await exported(database, 'graphml')];
  const back = () => importFiles(store, { files: [givenFile('graph.graphml', xml, 60_000)], now: NOW });
  expect((await back()).facts).toMatchObject({ names: { written: 0 }, entities: { written: 0 } });
  expect(recordLines(await exported(database, 'jsonl'))).toBe(recordLines(before));
  expect((await back()).facts).toMatchObject({ unchanged: true });
});

test('rejects a file whose import name is the name of the seeds', async () => {
  const files = [givenFile('seeds.jsonl', recordLinesOf('place:sound'))];
  await expect(importFiles(store, { files, now: NOW })).rejects.toMatchObject({ code: 'IMPORT_NAME_TAKEN' });
});

test('round-trips GraphML with every entity and relationship', async () => {
  const records = [...generateGraph({ seed: 4, relationships: 500 })];
  await loadRecords(store, { importId: 'generated', records, now: NOW });
  const ids = (file: string) => recordLines(file).match(/"id":"[^"]+"/g);
  const [before, xml] = [await exported(database, 'jsonl'), await exported(database, 'graphml')];
  await clear(store);
  const report = await importFiles(store, { files: [givenFile('graph.graphml', xml, 60_000)], now: NOW });
  expect(report).toMatchObject({ rejected: 0 });
  expect(ids(await exported(database, 'jsonl'))).toEqual(ids(before));
});

test.each(['raw', 'spreadsheet'] as const)(
  'round-trips the CSV zip with %s cells byte for byte',
  async (cells) => {
    const records = [...generateGraph({ seed: 4, relationships: 500 }), ...AWKWARD];
    await loadRecords(store, { importId: 'generated', records, now: NOW });
    const before = await exported(database, 'jsonl');
    const folder = mkdtempSync(path.join(tmpdir(), 'guanxi-zip-'));
    const zip = path.join(folder, 'graph.csv.zip');
    writeFileSync(zip, await exportedBytes(database, 'csv', { cells }));
    await clear(store);
    const files = [{ name: 'graph.csv.zip', path: zip, bytes: () => createReadStream(zip) }];
    expect(await importFiles(store, { files, now: NOW })).toMatchObject({ rejected: 0, remarks: [] });
    expect(recordLines(await exported(database, 'jsonl'))).toBe(recordLines(before));
    rmSync(folder, { recursive: true });
  },
);

test('writes nothing if any of several files is rejected', async () => {
  const sound = recordLinesOf('place:sound');
  const report = importFiles(store, {
    files: [givenFile('a.jsonl', sound), givenFile('b.graphml', '<graphml><graph>')],
    nodeKind: 'Topic',
    now: NOW,
  });
  await expect(report).rejects.toMatchObject({ code: 'BAD_FILE' });
  expect(await exported(database, 'jsonl')).toContain('"records":0');
});

const recordLinesOf = (id: string) =>
  `{"record":"header","form":"guanxi","version":1}\n{"record":"entity","id":"${id}"}\n`;
