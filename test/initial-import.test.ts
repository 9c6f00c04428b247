import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateGraph } from '../bench/generate/graph';
import { readConfig } from '../src/config';
import { openDatabase, type Store } from '../src/db/database';
import { importFiles } from '../src/importer';
import { importInitially } from '../src/initial-import';
import { openStore } from '../src/store';
import { givenFile } from './formats/given-file';
import { interchange } from './formats/interchange';
import { storedGraph, valueTypes } from './services/load/stored-graph';
import { startTestNeo4j } from './support/neo4j';

const NOW = new Date('2026-02-02T00:00:00Z');
const quiet = { say: () => undefined, onFatal: () => undefined };

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'guanxi-initial-test-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TYPED = ['n.dateFrom', 'n.rosterComplete', 'n.latitude', 'n.citations', 'n.searchKeys', 'n.attested'];

/** Everything in a store, with the types of its values and what is noted of imports. */
async function everything(store: Store) {
  const types = await Promise.all(TYPED.map((one) => valueTypes(store, 'MATCH (n)', one)));
  const notes = await store.run(
    {
      name: 'test',
      mode: 'read',
      text: 'MATCH (n:Import|ImportPart) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id',
      parameters: {},
    },
    {},
  );
  return { graph: await storedGraph(store), types: types.map((one) => one.sort()), notes };
}

test('an initial import makes the graph that an import through the store makes, hostile strings and all', async () => {
  const records = [...generateGraph({ seed: 5, relationships: 1_500 })];
  const files = () => [givenFile('graph.jsonl', interchange(records), 60_000)];
  const config = readConfig({ GUANXI_DATA: folder, GUANXI_NEO4J_MEMORY_MB: '512' });

  const slow = openDatabase(await startTestNeo4j());
  const through = await importFiles(slow.asked({ timeoutMs: 120_000 }), { files: files(), now: NOW });
  const wanted = await everything(slow.asked({ timeoutMs: 60_000 }));
  await slow.close();

  const report = await importInitially(config, { files: files(), now: NOW }, quiet);
  expect({ ...report, seconds: 0 }).toEqual({ ...through, seconds: 0 });

  const { database, close } = await openStore(config, quiet);
  try {
    const store = database.asked({ timeoutMs: 120_000 });
    expect(await everything(store)).toEqual(wanted);
    const again = await importFiles(store, { files: files(), now: new Date() });
    expect(again.facts?.unchanged).toBe(true);
  } finally {
    await close();
  }
  await expect(importInitially(config, { files: files(), now: NOW }, quiet)).rejects.toMatchObject({
    code: 'BAD_INPUT',
    message: expect.stringContaining('is for an empty graph'),
  });
}, 600_000);

test('it is refused for a server that is somebody else’s', async () => {
  const config = readConfig({ NEO4J_URI: 'bolt://localhost:1', NEO4J_PASSWORD: 'x' });
  await expect(importInitially(config, { files: [], now: NOW }, quiet)).rejects.toMatchObject({
    code: 'BAD_INPUT',
  });
});
