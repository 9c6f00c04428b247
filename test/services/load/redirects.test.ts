import { type Database, openDatabase, type Store } from '../../../src/db/database';
import type { EntityRecord, GraphRecord } from '../../../src/domain/record/record';
import { entityRecords } from '../../../src/services/export/records';
import { wholeGraph } from '../../../src/services/export/whole-graph';
import { loadRecords } from '../../../src/services/load/load-records';
import { currentIds } from '../../../src/services/subject/redirects';
import { startTestNeo4j } from '../../support/neo4j';
import { entity, entityOf, name, replacing, smallGraph } from './small-graph';
import { clear } from './stored-graph';

let database: Database;
let store: Store;
beforeAll(async () => {
  database = openDatabase(await startTestNeo4j());
  store = database.asked({ timeoutMs: 60_000 });
}, 120_000);
afterAll(() => database.close());
beforeEach(() => clear(store));

const load = (records: readonly GraphRecord[], importId = 'test') =>
  loadRecords(store, { importId, records, now: new Date('2026-02-02T00:00:00Z') });

/** A source and some people, each with the ids that it took over. */
const people = (formerIds: Readonly<Record<string, readonly string[]>>): EntityRecord[] => [
  entityOf(smallGraph(), 'source:paper'),
  ...Object.entries(formerIds).map(([id, former]) => ({
    ...entity('Person', `person:${id}`, [name(id)]),
    ...(former.length > 0 ? { formerIds: former.map((one) => `person:${one}`) } : {}),
  })),
];

const leadsTo = async (...ids: string[]) =>
  Object.fromEntries(
    await currentIds(
      { statements: store, limits: { maxPage: 100, maxIds: 100 } },
      ids.map((id) => `person:${id}`),
    ),
  );

test('an id that was taken over leads to who took it over, and no other id leads anywhere', async () => {
  await load(people({ ann: ['an', 'anne'], bob: [] }));
  expect(await leadsTo('an', 'anne', 'ann', 'bob', 'nobody')).toEqual({
    'person:an': 'person:ann',
    'person:anne': 'person:ann',
  });
});

test('who is merged into another goes, and the id leads on, whichever import wrote it', async () => {
  await load(people({ ann: [], bob: [] }));
  const report = await load(people({ bob: ['ann'] }));
  expect(report.entities).toEqual({ written: 1, unchanged: 1, removed: 1 });
  expect(await leadsTo('ann')).toEqual({ 'person:ann': 'person:bob' });
  expect((await load(people({ bob: ['ann'] }))).unchanged).toBe(true);
  await load(people({}));
  await load(people({ bob: [] }), 'another');
  expect(await leadsTo('ann')).toEqual({ 'person:ann': 'person:bob' });
});

test('one that was merged twice leads to the last, and to the one between while there is one', async () => {
  await load(people({ b: ['a'] }));
  await load(people({ c: ['b'] }), 'another');
  expect(await leadsTo('a', 'b')).toEqual({ 'person:a': 'person:b', 'person:b': 'person:c' });
  await load(people({}));
  expect(await leadsTo('a', 'b')).toEqual({ 'person:a': 'person:c', 'person:b': 'person:c' });
});

test('an id that is taken over by another than before leads there', async () => {
  await load(people({ b: ['a'], c: [] }));
  await load(people({ b: [], c: ['a'] }));
  expect(await leadsTo('a')).toEqual({ 'person:a': 'person:c' });
});

test('ids that lead in a circle lead to who is there', async () => {
  await load(people({ b: ['a'] }));
  await load(people({ a: ['b'] }));
  expect(await leadsTo('b')).toEqual({ 'person:b': 'person:a' });
});

test('two that took over one id are refused, and nothing leads anywhere', async () => {
  await expect(load(people({ b: ['a'], c: ['a'] }))).rejects.toMatchObject({ code: 'BAD_RECORD' });
  expect(await leadsTo('a')).toEqual({});
});

test('an export has the ids that were taken over', async () => {
  const records = smallGraph();
  const merged = { ...entityOf(records, 'person:bob'), formerIds: ['person:robert'] };
  await load(replacing(records, 'person:bob', merged));
  const reading = await database.reading({ timeoutMs: 60_000 });
  try {
    const exported: EntityRecord[] = [];
    for await (const rows of (await wholeGraph(reading)).entities('Person'))
      exported.push(...entityRecords('Person')(rows));
    expect(exported.map(({ id, formerIds }) => [id, formerIds])).toEqual([
      ['person:ann', undefined],
      ['person:bob', ['person:robert']],
    ]);
  } finally {
    await reading.close();
  }
});
