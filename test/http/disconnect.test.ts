import { once } from 'node:events';
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeClearPlanCache } from '../../src/db/statements.gen';
import { loadRecords } from '../../src/services/load/load-records';
import { entity, name } from '../services/load/small-graph';
import { startTestService, type TestService } from '../support/service';
import { UNDER_WAY } from '../support/under-way';

/** More data than all buffers between the database and a client hold, so back-pressure applies. */
const LONG_TEXTS = [
  entity('Source', 'source:paper', [name('Paper')], { type: 'document' }),
  ...Array.from({ length: 1_500 }, (_, at) => ({
    ...entity('Topic', `topic:long-${at}`, [name(`Long ${at}`)]),
    description: 'much is said of it '.repeat(500),
  })),
];

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
}, 120_000);
afterAll(() => service.stop());

async function waitUntil(count: (running: number) => boolean): Promise<void> {
  while (!count((await service.store.run(UNDER_WAY, {})).length)) await sleep(5);
}

test('a disconnected client cancels its running statement, and no further statement starts', async () => {
  // A statement without a plan runs long enough to be cancelled.
  await service.store.run(writeClearPlanCache, { seconds: 60 });
  await waitUntil((running) => running === 0);
  const client = new AbortController();
  const fields = Array.from({ length: 30 }, (_, at) => {
    const rest = `nodes { entity { ... on Person { participations { nodes { name } } } } }`;
    return `a${at}: contacts(of: "person:quan-shunji", first: ${at + 1}) { ${rest} }`;
  });
  const outcome = service
    .send({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ ${fields.join(' ')} }` }),
      signal: client.signal,
    })
    .catch((error: Error) => error.name);
  await waitUntil((running) => running > 0);
  client.abort();
  expect(await outcome).toBe('AbortError');
  await waitUntil((running) => running === 0);
  expect(new Set(service.statements())).toEqual(new Set(['encounter/contacts']));
  expect(service.log).toContainEqual(expect.objectContaining({ path: '/graphql', finished: false }));
});

test('a disconnected client releases the transaction of its export', async () => {
  await loadRecords(service.store, { importId: 'long', records: LONG_TEXTS, now: new Date() });
  const request = http.get(`${service.url}/export/jsonl?select=everything`);
  const [response] = (await once(request, 'response')) as [http.IncomingMessage];
  expect(response.statusCode).toBe(200);
  response.pause();
  await waitUntil((running) => running > 0);
  request.destroy();
  await waitUntil((running) => running === 0);
});
