import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { generateGraph } from '../bench/generate/graph';
import { bulkImport } from '../src/bulk-import';
import { readConfig } from '../src/config';
import { type Database, openDatabase } from '../src/db/database';
import { bulkLoadManagedNeo4j } from '../src/db/managed/bulk-load';
import type { InputFile } from '../src/formats/reader';
import { importFiles } from '../src/importer';
import { managedOptions, openStore } from '../src/open-store';
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
/** The process id of the killed import. */
let killed: number | undefined;
const inFolder = (name: string) => path.join(folder, name);
const settings = () => ({ GUANXI_DATA: inFolder('data'), GUANXI_NEO4J_MEMORY_MB: '512' });

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'guanxi-initial-test-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The seeds, a generated graph, and a graph with hostile texts and merged entities. */
function files(): InputFile[] {
  const seeds = readdirSync(SEEDS).filter((name) => name.endsWith('.yaml'));
  return [
    ...seeds.map((name) => givenFile(name, readFileSync(path.join(SEEDS, name)))),
    givenFile('generated.jsonl', interchange([...generateGraph({ seed: 5, relationships: 1_500 })]), 60_000),
    givenFile('awkward.jsonl', interchange(AWKWARD)),
  ];
}

const TYPED = ['dateFrom', 'rosterComplete', 'latitude', 'citations', 'searchKeys', 'attested', 'factIds'];

const MARKERS = `MATCH (n:Import|ImportPart|Id) OPTIONAL MATCH (n)-[edge]->(other)
  RETURN labels(n) AS labels, properties(n) AS properties, type(edge) AS type, other.id AS other
  ORDER BY n.id, other`;

/** The entire content of a store: an export, property types, import markers and redirects. */
async function everything(database: Database) {
  const store = database.withOptions({ timeoutMs: 120_000 });
  const types: string[] = [];
  for (const property of TYPED)
    types.push(
      ...(await valueTypes(store, `MATCH (n) WHERE n.${property} IS NOT NULL`, `n.${property}`)).sort(),
    );
  const markers = await store.run({ name: 'test', mode: 'read', text: MARKERS, parameters: {} }, {});
  return { file: await exported(database, 'jsonl'), types, markers };
}

const leftovers = (pid: number | undefined) =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`guanxi-import-${pid}-`));

test('a rejection by the import tool leaves the graph empty, and the error contains its reason', async () => {
  writeFileSync(inFolder('n.header.csv'), 'id:ID(entity)\n');
  writeFileSync(inFolder('n.csv'), 'person:ann\nperson:ann\n');
  const options = { ...managedOptions(readConfig(settings())), ...quiet };
  const filling = { folder, arguments: ['--nodes=Entity=n.header.csv,n.csv'], onProgress: () => undefined };
  await expect(bulkLoadManagedNeo4j(options, filling)).rejects.toMatchObject({
    code: 'BULK_LOAD_FAILED',
    message: expect.stringMatching(
      /^The bulk load failed; the graph is still empty\. Last output of the import tool:.*IMPORT FAILED/s,
    ),
  });
  expect(existsSync(inFolder('data/neo4j/data/databases/neo4j'))).toBe(false);
});

test('a killed bulk import leaves an empty graph, and the next start reports the interruption', async () => {
  buildService();
  writeFileSync(inFolder('graph.jsonl'), interchange([...generateGraph({ seed: 5, relationships: 1_500 })]));
  const cli = startCli(['import', inFolder('graph.jsonl'), '--bulk'], settings());
  await cli.printed('Bulk loading');
  const changed = (name: string) => statSync(inFolder(name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const [mark, store] = ['data/neo4j/filling', 'data/neo4j/data/databases/neo4j/neostore.nodestore.db'];
  while (changed(mark) === 0 || changed(store) < changed(mark)) await sleep(20);
  killed = cli.process.pid;
  expect(leftovers(killed)).toHaveLength(1);
  cli.process.kill('SIGKILL');
  await cli.ended;

  const printed: string[] = [];
  const { database, close } = await openStore(readConfig(settings()), {
    ...quiet,
    print: (line) => printed.push(line),
  });
  try {
    expect(printed).toContain('An interrupted bulk load was discarded; the graph is empty.');
    expect(await exported(database, 'jsonl')).toContain('"records":0');
  } finally {
    await close();
  }
}, 600_000);

test('a bulk import produces the same graph and markers as an ordinary import, and deletes temporary files', async () => {
  const config = readConfig(settings());
  const request = () => ({ files: files(), importName: 'all', now: NOW });
  const database = openDatabase(await startTestNeo4j());
  const ordinary = await importFiles(database.withOptions({ timeoutMs: 120_000 }), request());
  const expected = await everything(database);
  await database.close();

  const phases = new Set<string>();
  const report = await bulkImport(
    config,
    { ...request(), onProgress: ({ phase }) => phases.add(phase) },
    quiet,
  );
  expect({ ...report, seconds: 0 }).toEqual({ ...ordinary, seconds: 0 });
  expect([...phases]).toEqual(['read', 'check', 'write', 'bulk-load']);
  expect([...leftovers(process.pid), ...leftovers(killed)]).toEqual([]);

  const filled = await openStore(config, quiet);
  try {
    expect(await everything(filled.database)).toEqual(expected);
    const again = await importFiles(filled.database.withOptions({ timeoutMs: 120_000 }), request());
    expect(again.facts?.unchanged).toBe(true);
  } finally {
    await filled.close();
  }
  await expect(bulkImport(config, request(), quiet)).rejects.toMatchObject({
    code: 'BAD_INPUT',
    message: expect.stringContaining('--bulk needs an empty graph, and this one has data'),
  });
}, 600_000);

test('a bulk import is rejected for an external server', async () => {
  const config = readConfig({ NEO4J_URI: 'bolt://localhost:1', NEO4J_PASSWORD: 'x' });
  await expect(bulkImport(config, { files: [], now: NOW }, quiet)).rejects.toMatchObject({
    code: 'BAD_INPUT',
    message: expect.stringContaining('--bulk works only with a managed Neo4j'),
  });
});
