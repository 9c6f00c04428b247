import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type App, startApp } from '../../src/app';
import { readConfig } from '../../src/config';
import { jarsOf } from '../../src/db/managed/jars';
import { pidOf } from '../../src/db/managed/process-mark';
import { type ManagedNeo4j, startManagedNeo4j } from '../../src/db/managed/start';
import { QUICK_JAVA } from '../support/quick-java';

const folder = mkdtempSync(path.join(os.tmpdir(), 'guanxi-outage-'));

/** The time within which the service reports that its database is unavailable. */
const PROMISED_MS = 5_000;

let neo4j: ManagedNeo4j;
let app: App;

const startNeo4j = (port: number) =>
  startManagedNeo4j({
    folder,
    jars: jarsOf(process.cwd()),
    memoryMb: 512,
    javaOptions: [QUICK_JAVA],
    port,
    javaHome: process.env.JAVA_HOME,
    print: () => undefined,
    onFatal: (error) => {
      throw error;
    },
  });

beforeAll(async () => {
  neo4j = await startNeo4j(0);
  const settings = {
    PORT: '0',
    LOG_LEVEL: 'silent',
    GUANXI_SEEDS: 'none',
    NEO4J_URI: neo4j.uri,
    NEO4J_PASSWORD: neo4j.password,
  };
  app = await startApp(readConfig(settings), {
    print: () => undefined,
    onFatal: (error) => {
      throw error;
    },
  });
}, 120_000);

afterAll(async () => {
  await app.close();
  await neo4j.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** Status and code of a response. Rejects if there is none within the timeout. */
async function ask(timeoutMs = 30_000): Promise<{ status: number; code: string | undefined }> {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ node(id: "person:quan-shunji") { id } }' }),
    signal: AbortSignal.timeout(timeoutMs),
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return { status: response.status, code: errors?.[0]?.extensions.code };
}

const health = async () => {
  const [live, ready] = await Promise.all(
    ['live', 'ready'].map((which) =>
      fetch(`${app.url}/health/${which}`, { signal: AbortSignal.timeout(PROMISED_MS) }),
    ),
  );
  return { live: live?.status, ready: ready?.status };
};

async function untilReady(): Promise<void> {
  while ((await health()).ready !== 200) await sleep(100);
}

const ANSWERED = { status: 200, code: undefined };
const UNAVAILABLE = { status: 503, code: 'DATABASE_UNAVAILABLE' };

test('a stopped database is unavailable, and the service recovers when it starts again', async () => {
  expect(await ask()).toEqual(ANSWERED);
  await neo4j.stop();
  expect(await ask(PROMISED_MS)).toEqual(UNAVAILABLE);
  expect(await health()).toEqual({ live: 200, ready: 503 });
  neo4j = await startNeo4j(Number(new URL(neo4j.uri).port));
  await untilReady();
  expect(await ask()).toEqual(ANSWERED);
  expect(await health()).toEqual({ live: 200, ready: 200 });
}, 120_000);

test('a database that stops answering is unavailable until it answers again', async () => {
  await untilReady();
  const pid = pidOf(readFileSync(path.join(folder, 'neo4j/running'), 'utf8'));
  process.kill(pid, 'SIGSTOP');
  try {
    await sleep(1_100);
    expect(await ask(PROMISED_MS)).toEqual(UNAVAILABLE);
    expect(await health()).toEqual({ live: 200, ready: 503 });
  } finally {
    process.kill(pid, 'SIGCONT');
  }
  await untilReady();
  expect(await ask()).toEqual(ANSWERED);
}, 120_000);
