import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { generateGraph } from '../../bench/generate/graph';
import { random } from '../../bench/generate/random';
import { type Database, openDatabase } from '../../src/db/database';
import type { Statement } from '../../src/db/statement';
import type { StatementRunner } from '../../src/db/statement-runner';
import { importFiles } from '../../src/importer';
import { givenFile } from '../formats/given-file';
import { interchange } from '../formats/interchange';
import { clear } from '../services/load/stored-graph';
import { exported, recordLines } from '../support/exported';
import { startTestNeo4j, type TestNeo4j } from '../support/neo4j';
import { buildService, startCli } from '../support/service-process';

let folder: string;
let file: string;
let neo4j: TestNeo4j;
let database: Database;
let store: StatementRunner;

beforeAll(async () => {
  buildService();
  folder = mkdtempSync(path.join(tmpdir(), 'guanxi-killed-'));
  file = path.join(folder, 'graph.jsonl');
  writeFileSync(file, interchange([...generateGraph({ seed: 11, relationships: 6_000 })]));
  neo4j = await startTestNeo4j();
  database = openDatabase(neo4j);
  store = database.withOptions({ timeoutMs: 60_000 });
});

afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

const COUNT: Statement<Readonly<Record<never, never>>, { facts: number }> = {
  name: 'test',
  mode: 'read',
  text: 'RETURN COUNT { MATCH (n) } + COUNT { MATCH ()-[r]->() } AS facts',
  parameters: {},
};

/** Number of nodes and relationships in the store. */
const written = async () => (await store.run(COUNT, {}))[0]?.facts ?? 0;

const startImport = () =>
  startCli(['import', file], { NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: neo4j.password });

test('an import that is killed ten times at random moments and restarted ends like an uninterrupted one', async () => {
  const given = { files: [givenFile('graph.jsonl', readFileSync(file))], now: new Date() };
  await importFiles(store, given);
  const expected = await exported(database, 'jsonl');
  const all = await written();
  await clear(store);

  // The moments are counts of written facts, not times, so they are spread over the import on any machine.
  const { below } = random(2026);
  const moments = Array.from({ length: 10 }, () => below(Math.floor(all * 0.95))).sort((a, b) => a - b);
  for (const moment of moments) {
    const { process: cli, ended } = startImport();
    while ((await written()) < moment && cli.exitCode === null) await sleep(1);
    cli.kill('SIGKILL');
    expect(await ended).toMatchObject({ signal: 'SIGKILL' });
  }
  expect(await written()).toBeLessThan(all);
  expect(await startImport().ended).toMatchObject({ code: 0 });

  expect(recordLines(await exported(database, 'jsonl'))).toBe(recordLines(expected));
  expect(await written()).toBe(all);
  expect((await importFiles(store, { ...given, now: new Date() })).facts?.unchanged).toBe(true);
}, 600_000);
