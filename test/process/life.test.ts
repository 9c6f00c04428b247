import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isRunning, pidOf } from '../../src/db/managed/process-mark';
import { SLOW_MACHINE_MS } from '../support/service';
import { buildService, type ServiceProcess, startServiceProcess } from '../support/service-process';

const folder = mkdtempSync(path.join(os.tmpdir(), 'guanxi-life-'));
const SETTINGS = {
  GUANXI_DATA: folder,
  GUANXI_NEO4J_MEMORY_MB: '512',
  GUANXI_QUERY_TIMEOUT_MS: SLOW_MACHINE_MS,
};
const inFolder = (name: string) => path.join(folder, name);

let service: ServiceProcess;
let url: string;

async function start(): Promise<void> {
  service = startServiceProcess(SETTINGS);
  url = await service.ready;
}

beforeAll(async () => {
  buildService();
  await start();
}, 240_000);

afterAll(async () => {
  service.process.kill('SIGTERM');
  await service.ended;
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

async function ask(query: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: (await response.json()) as Answer };
}

interface Answer {
  data?: { people: { nodes: { id: string }[] } } | null;
  errors?: { extensions: { code: string } }[];
}

const PEOPLE = '{ people(first: 100) { nodes { id } } }';
const allPeople = async () => (await ask(PEOPLE)).body.data?.people.nodes.map(({ id }) => id);

const neo4jMark = () => readFileSync(inFolder('neo4j/running'), 'utf8');

const health = async (which: string) => (await fetch(`${url}/health/${which}`)).status;

/** The lines that Neo4j has logged since the last call. */
let read = 0;
function newLog(): string {
  const log = readFileSync(inFolder('neo4j/logs/debug.log'), 'utf8');
  const since = log.slice(read);
  read = log.length;
  return since;
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}

let people: unknown;

test('the first start loads the seeds and protects the password file', async () => {
  people = await allPeople();
  expect(people).toContain('person:quan-shunji');
  expect(statSync(inFolder('password')).mode & 0o777).toBe(0o600);
  expect(statSync(inFolder('neo4j')).mode & 0o777).toBe(0o700);
  const listening = readFileSync(inFolder('neo4j/conf/neo4j.conf'), 'utf8');
  expect(listening).toMatch(/^server\.bolt\.listen_address=127\.0\.0\.1:\d+$/m);
});

test('a second copy on the same data folder exits with an error, and the first keeps running', async () => {
  const { code, printed } = await startServiceProcess(SETTINGS).ended;
  expect({ code, printed }).toEqual({ code: 1, printed: expect.stringMatching(/^DATA_FOLDER_IN_USE /) });
  expect(printed).toContain(`process ${service.process.pid}`);
  expect(await allPeople()).toEqual(people);
});

test('a port in use is reported before Neo4j starts', async () => {
  const { code, printed } = await startServiceProcess({ ...SETTINGS, PORT: new URL(url).port }).ended;
  expect({ code, printed }).toEqual({ code: 1, printed: expect.stringMatching(/^PORT_IN_USE .*\n?$/) });
});

test('a killed Neo4j gives 503 with a code, and restarts with its data', async () => {
  const killed = neo4jMark();
  newLog();
  process.kill(pidOf(killed), 'SIGKILL');
  await until(() => !isRunning(killed));
  const { status, body } = await ask(PEOPLE);
  expect({ status, code: body.errors?.[0]?.extensions.code }).toEqual({
    status: 503,
    code: 'DATABASE_UNAVAILABLE',
  });
  expect([await health('live'), await health('ready')]).toEqual([200, 503]);
  await until(async () => (await health('ready')) === 200);
  expect(await allPeople()).toEqual(people);
  expect(newLog()).toMatch(/recovery required/i);
}, 90_000);

test('a killed service leaves no Neo4j running, and the next start has the same data', async () => {
  const orphan = neo4jMark();
  service.process.kill('SIGKILL');
  await service.ended;
  await until(() => !isRunning(orphan));
  await start();
  expect(await allPeople()).toEqual(people);
}, 90_000);

test('SIGINT, sent twice, stops service and Neo4j cleanly, and the store needs no recovery', async () => {
  const mark = neo4jMark();
  service.process.kill('SIGINT');
  await service.printed('Stopping');
  service.process.kill('SIGINT');
  expect(await service.ended).toMatchObject({ code: 0, signal: null });
  expect(isRunning(mark)).toBe(false);
  newLog();
  await start();
  expect(newLog()).not.toMatch(/recovery required/i);
  expect(await allPeople()).toEqual(people);
}, 90_000);

test('SIGTERM during a start stops Neo4j as well', async () => {
  service.process.kill('SIGTERM');
  expect(await service.ended).toMatchObject({ code: 0 });
  const before = neo4jMark();
  service = startServiceProcess(SETTINGS);
  await until(() => neo4jMark() !== before && isRunning(neo4jMark()));
  const mark = neo4jMark();
  service.process.kill('SIGTERM');
  expect(await service.ended).toMatchObject({ code: 0 });
  expect(isRunning(mark)).toBe(false);
}, 90_000);
