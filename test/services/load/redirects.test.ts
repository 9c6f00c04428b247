import { type Database, openDatabase } from '../../../src/db/database';
import type { StatementRunner } from '../../../src/db/statement-runner';
import type { EntityRecord, GraphRecord } from '../../../src/domain/record/record';
import { entityRecords } from '../../../src/services/export/records';
import { wholeGraph } from '../../../src/services/export/whole-graph';
import { loadRecords } from '../../../src/services/load/load-records';
import { currentIds } from '../../../src/services/subject/redirects';
import { startTestNeo4j } from '../../support/neo4j';
import { entity, entityOf, name, replacing, smallGraph } from './small-graph';
import { clear } from './stored-graph';

let database: Database;
let store: StatementRunner;
beforeAll(async () => {
  database = openDatabase(await startTestNeo4j());
  store = database.withOptions({ timeoutMs: 60_000 });
}, 120_000);
afterAll(() => database.close());
beforeEach(() => clear(store));

const load = (records: readonly GraphRecord[], importId = 'test') =>
  loadRecords(store, { importId, records, now: new Date('2026-02-02T00:00:00Z') });

/** A source and some people, each with its former ids. */
const people = (formerIds: Readonly<Record<string, readonly string[]>>): EntityRecord[] => [
  entityOf(smallGraph(), 'source:paper'),
  ...Object.entries(formerIds).map(([id, former]) => ({
    ...entity('Person', `person:${id}`, [name(id)]),
    ...(former.length > 0 ? { formerIds: former.map((one) => `person:${one}`) } : {}),
  })),
];

const redirectsOf = async (...ids: string[]) =>
  Object.fromEntries(
    await currentIds(
      { statements: store, limits: { maxPage: 100, maxIds: 100 } },
      ids.map((id) => `person:${id}`),
    ),
  );

test('redirects a former id to the current id, and no other id', async () => {
  await load(people({ ann: ['an', 'anne'], bob: [] }));
  expect(await redirectsOf('an', 'anne', 'ann', 'bob', 'nobody')).toEqual({
    'person:an': 'person:ann',
    'person:anne': 'person:ann',
  });
});

test('removes a merged entity and redirects its id, whichever import wrote it', async () => {
  await load(people({ ann: [], bob: [] }));
  const report = await load(people({ bob: ['ann'] }));
  expect(report.entities).toEqual({ written: 1, unchanged: 1, removed: 1 });
  expect(await redirectsOf('ann')).toEqual({ 'person:ann': 'person:bob' });
  expect((await load(people({ bob: ['ann'] }))).unchanged).toBe(true);
  await load(people({}));
  await load(people({ bob: [] }), 'another');
  expect(await redirectsOf('ann')).toEqual({ 'person:ann': 'person:bob' });
});

test('redirects a twice merged id to the intermediate entity while it exists, then to the last', async () => {
  await load(people({ b: ['a'] }));
  await load(people({ c: ['b'] }), 'another');
  expect(await redirectsOf('a', 'b')).toEqual({ 'person:a': 'person:b', 'person:b': 'person:c' });
  await load(people({}));
  expect(await redirectsOf('a', 'b')).toEqual({ 'person:a': 'person:c', 'person:b': 'person:c' });
});

test('redirects a former id to another entity when a later load changes the merge', async () => {
  await load(people({ b: ['a'], c: [] }));
  await load(people({ b: [], c: ['a'] }));
  expect(await redirectsOf('a')).toEqual({ 'person:a': 'person:c' });
});

test('resolves a redirect cycle to the existing entity', async () => {
  await load(people({ b: ['a'] }));
  await load(people({ a: ['b'] }));
  expect(await redirectsOf('b')).toEqual({ 'person:b': 'person:a' });
});

test('rejects two entities with the same former id, and writes no redirect', async () => {
  await expect(load(people({ b: ['a'], c: ['a'] }))).rejects.toMatchObject({ code: 'BAD_RECORD' });
  expect(await redirectsOf('a')).toEqual({});
});

test('exports former ids', async () => {
  const records = smallGraph();
  const merged = { ...entityOf(records, 'person:bob'), formerIds: ['person:robert'] };
  await load(replacing(records, 'person:bob', merged));
  const transaction = await database.beginRead({ timeoutMs: 60_000 });
  try {
    const exported: EntityRecord[] = [];
    for await (const rows of (await wholeGraph(transaction)).entities('Person'))
      exported.push(...entityRecords('Person')(rows));
    expect(exported.map(({ id, formerIds }) => [id, formerIds])).toEqual([
      ['person:ann', undefined],
      ['person:bob', ['person:robert']],
    ]);
  } finally {
    await transaction.close();
  }
});
