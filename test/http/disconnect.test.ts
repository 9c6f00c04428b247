import { once } from 'node:events';
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { loadRecords } from '../../src/services/load/load-records';
import { entity, name } from '../services/load/small-graph';
import { startTestService, type TestService } from '../support/service';
import { UNDER_WAY } from '../support/under-way';

/** More than all buffers between the database and a client that does not read. */
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

async function until(count: (running: number) => boolean): Promise<void> {
  while (!count((await service.store.run(UNDER_WAY, {})).length)) await sleep(5);
}

test('what a client asked that goes away is stopped in the database, and asked no further', async () => {
  const asker = new AbortController();
  const fields = Array.from({ length: 30 }, (_, at) => {
    const rest = `nodes { entity { ... on Person { participations { nodes { name } } } } }`;
    return `a${at}: contacts(of: "person:quan-shunji", first: ${at + 1}) { ${rest} }`;
  });
  const asking = service
    .send({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ ${fields.join(' ')} }` }),
      signal: asker.signal,
    })
    .catch((error: Error) => error.name);
  await until((running) => running > 0);
  asker.abort();
  expect(await asking).toBe('AbortError');
  await until((running) => running === 0);
  expect(new Set(service.statements())).toEqual(new Set(['encounter/contacts']));
  expect(service.log).toContainEqual(expect.objectContaining({ path: '/graphql', finished: false }));
});

test('an export whose client goes away frees its transaction', async () => {
  await loadRecords(service.store, { importId: 'long', records: LONG_TEXTS, now: new Date() });
  const request = http.get(`${service.url}/export/jsonl?select=everything`);
  const [response] = (await once(request, 'response')) as [http.IncomingMessage];
  expect(response.statusCode).toBe(200);
  response.pause();
  await until((running) => running > 0);
  request.destroy();
  await until((running) => running === 0);
});
