import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { generateGraph } from '../bench/generate/graph';
import { bulkImport } from '../src/bulk-import';
import { readConfig } from '../src/config';
import { type Database, openDatabase } from '../src/db/database';
import { fillManagedNeo4j } from '../src/db/managed/fill';
import type { GivenFile } from '../src/formats/reader';
import { importFiles } from '../src/importer';
import { managedOptions, openStore } from '../src/store';
import { givenFile } from './formats/given-file';
import { interchange } from './formats/interchange';
import { AWKWARD } from './formats/subgraphs';
import { valueTypes } from './services/load/stored-graph';
import { exported } from './support/exported';
import { startTestNeo4j } from './support/neo4j';
import { buildService, startCli } from './support/service-process';

const NOW = new Date('2026-02-02T00:00:00Z');
const quiet = { print: () => undefined, onFatal: () => undefined };
const SEEDS = path.join(__dirname, '../seeds');

let folder: string;
/** The process of the import that is killed. */
let killed: number | undefined;
const inFolder = (name: string) => path.join(folder, name);
const settings = () => ({ GUANXI_DATA: inFolder('data'), GUANXI_NEO4J_MEMORY_MB: '512' });

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'guanxi-initial-test-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The seeds, a generated graph, and one of hostile texts in which two were merged into a third. */
function files(): GivenFile[] {
  const seeds = readdirSync(SEEDS).filter((name) => name.endsWith('.yaml'));
  return [
    ...seeds.map((name) => givenFile(name, readFileSync(path.join(SEEDS, name)))),
    givenFile('generated.jsonl', interchange([...generateGraph({ seed: 5, relationships: 1_500 })]), 60_000),
    givenFile('awkward.jsonl', interchange(AWKWARD)),
  ];
}

const TYPED = ['dateFrom', 'rosterComplete', 'latitude', 'citations', 'searchKeys', 'attested', 'factIds'];

const NOTES = `MATCH (n:Import|ImportPart|Id) OPTIONAL MATCH (n)-[edge]->(other)
  RETURN labels(n) AS labels, properties(n) AS properties, type(edge) AS type, other.id AS other
  ORDER BY n.id, other`;

/** Everything in a store: as a file, and what a file does not tell. */
async function everything(database: Database) {
  const store = database.asked({ timeoutMs: 120_000 });
  const types: string[] = [];
  for (const property of TYPED)
    types.push(
      ...(await valueTypes(store, `MATCH (n) WHERE n.${property} IS NOT NULL`, `n.${property}`)).sort(),
    );
  const notes = await store.run({ name: 'test', mode: 'read', text: NOTES, parameters: {} }, {});
  return { file: await exported(database, 'jsonl'), types, notes };
}

const leftovers = (pid: number | undefined) =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`guanxi-import-${pid}-`));

test('what the import tool refuses leaves the graph empty, and its reason is told', async () => {
  writeFileSync(inFolder('n.header.csv'), 'id:ID(entity)\n');
  writeFileSync(inFolder('n.csv'), 'person:ann\nperson:ann\n');
  const options = { ...managedOptions(readConfig(settings())), ...quiet, say: quiet.print };
  const filling = { folder, arguments: ['--nodes=Entity=n.header.csv,n.csv'], onProgress: () => undefined };
  await expect(fillManagedNeo4j(options, filling)).rejects.toMatchObject({
    code: 'FILL_FAILED',
    message: expect.stringMatching(/^Neo4j could not be filled, and is empty still:.*IMPORT FAILED/s),
  });
  expect(existsSync(inFolder('data/neo4j/data/databases/neo4j'))).toBe(false);
});

test('killed while it fills, the graph is empty at the next start, which says so, and what it left goes with the next import', async () => {
  buildService();
  writeFileSync(inFolder('graph.jsonl'), interchange([...generateGraph({ seed: 5, relationships: 1_500 })]));
  const cli = startCli(['import', inFolder('graph.jsonl'), '--bulk'], settings());
  await cli.printed('Filling Neo4j');
  const changed = (name: string) => statSync(inFolder(name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const [mark, store] = ['data/neo4j/filling', 'data/neo4j/data/databases/neo4j/neostore.nodestore.db'];
  while (changed(mark) === 0 || changed(store) < changed(mark)) await sleep(20);
  killed = cli.process.pid;
  expect(leftovers(killed)).toHaveLength(1);
  cli.process.kill('SIGKILL');
  await cli.ended;

  const said: string[] = [];
  const { database, close } = await openStore(readConfig(settings()), {
    ...quiet,
    print: (line) => said.push(line),
  });
  try {
    expect(said).toContain('An initial import did not come to its end; the graph is empty, as before.');
    expect(await exported(database, 'jsonl')).toContain('"records":0');
  } finally {
    await close();
  }
}, 600_000);

test('it makes the graph that an import through the store makes, byte for byte, its notes included', async () => {
  const config = readConfig(settings());
  const request = () => ({ files: files(), importName: 'all', now: NOW });
  const database = openDatabase(await startTestNeo4j());
  const through = await importFiles(database.asked({ timeoutMs: 120_000 }), request());
  const wanted = await everything(database);
  await database.close();

  const phases = new Set<string>();
  const report = await bulkImport(
    config,
    { ...request(), onProgress: ({ phase }) => phases.add(phase) },
    quiet,
  );
  expect({ ...report, seconds: 0 }).toEqual({ ...through, seconds: 0 });
  expect([...phases]).toEqual(['read', 'check', 'write', 'fill']);
  expect([...leftovers(process.pid), ...leftovers(killed)]).toEqual([]);

  const filled = await openStore(config, quiet);
  try {
    expect(await everything(filled.database)).toEqual(wanted);
    const again = await importFiles(filled.database.asked({ timeoutMs: 120_000 }), request());
    expect(again.facts?.unchanged).toBe(true);
  } finally {
    await filled.close();
  }
  await expect(bulkImport(config, request(), quiet)).rejects.toMatchObject({
    code: 'BAD_INPUT',
    message: expect.stringContaining('--bulk fills an empty graph, and this one is not'),
  });
}, 600_000);

test('it is refused for a server that is somebody else’s', async () => {
  const config = readConfig({ NEO4J_URI: 'bolt://localhost:1', NEO4J_PASSWORD: 'x' });
  await expect(bulkImport(config, { files: [], now: NOW }, quiet)).rejects.toMatchObject({
    code: 'BAD_INPUT',
    message: expect.stringContaining('NEO4J_URI names another'),
  });
});
