import { getEventListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Database, openDatabase } from '../../src/db/database';
import type { Statement } from '../../src/db/statement';
import { startTestNeo4j, type TestNeo4j } from '../support/neo4j';
import { UNDER_WAY } from '../support/under-way';

let server: TestNeo4j;
let database: Database;

beforeAll(async () => {
  server = await startTestNeo4j();
  database = openDatabase(server);
}, 120_000);

afterAll(async () => {
  await database.close();
  await server.stop();
});

const read = <R>(text: string): Statement<object, R> => ({
  name: 'test',
  mode: 'read',
  text,
  parameters: {},
});

const ENDLESS = read('UNWIND range(1, 100000000000) AS i RETURN count(sqrt(i)) AS endless');

const running = async () => (await database.withOptions({ timeoutMs: 5_000 }).run(UNDER_WAY, {})).length;

async function untilRunning(count: number): Promise<void> {
  while ((await running()) !== count) await sleep(50);
}

test('a statement stops in the database when its signal fires', async () => {
  const controller = new AbortController();
  const pending = database.withOptions({ timeoutMs: 60_000, signal: controller.signal }).run(ENDLESS, {});
  await untilRunning(1);
  controller.abort();
  await expect(pending).rejects.toMatchObject({ code: 'CANCELLED' });
  await untilRunning(0);
});

test('all statements of a request share one listener, which the last one removes', async () => {
  const controller = new AbortController();
  const listeners = () => getEventListeners(controller.signal, 'abort').length;
  const store = database.withOptions({ timeoutMs: 60_000, signal: controller.signal });
  const pending = Promise.allSettled(Array.from({ length: 12 }, () => store.run(ENDLESS, {})));
  await untilRunning(12);
  expect(listeners()).toBe(1);
  controller.abort();
  expect((await pending).map(({ status }) => status)).toEqual(Array(12).fill('rejected'));
  await untilRunning(0);
  expect(listeners()).toBe(0);
});

test('a statement is not sent if its signal has fired', async () => {
  const pending = database.withOptions({ timeoutMs: 60_000, signal: AbortSignal.abort() }).run(ENDLESS, {});
  await expect(pending).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(await running()).toBe(0);
});

test('a statement stops in the database at its time limit', async () => {
  await expect(database.withOptions({ timeoutMs: 300 }).run(ENDLESS, {})).rejects.toMatchObject({
    code: 'TIME_LIMIT',
  });
  await untilRunning(0);
});

test('a statement that the server rejects is an INTERNAL error that does not show it', async () => {
  const rejected = database.withOptions({ timeoutMs: 5_000 }).run(read('RETURN nonsense'), {});
  await expect(rejected).rejects.toMatchObject({
    code: 'INTERNAL',
    message: expect.not.stringContaining('nonsense'),
  });
});

test('a supported server passes the check', async () => {
  await expect(database.assertUsable()).resolves.toBeUndefined();
});

test.each([
  ['a wrong password', { password: 'wrong' }, 'DATABASE_MISMATCH'],
  ['a database that is not there', { database: 'elsewhere' }, 'DATABASE_MISMATCH'],
  ['an address where nobody listens', { uri: 'bolt://127.0.0.1:9' }, 'DATABASE_UNAVAILABLE'],
])('%s fails it', async (_, change, code) => {
  const other = openDatabase({ ...server, ...change });
  await expect(other.assertUsable()).rejects.toMatchObject({ code });
  await other.close();
});
