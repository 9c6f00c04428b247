import { generateGraph } from '../../../bench/generate/graph';
import { type Database, openDatabase } from '../../../src/db/database';
import type { StatementRunner } from '../../../src/db/statement-runner';
import { nameId } from '../../../src/domain/record/id';
import type { GraphRecord } from '../../../src/domain/record/record';
import { loadRecords } from '../../../src/services/load/load-records';
import { startTestNeo4j } from '../../support/neo4j';
import { entity, entityOf, name, relationship, replacing, smallGraph } from './small-graph';
import { clear, storedGraph, timeless, valueTypes } from './stored-graph';

const THEN = new Date('2026-01-01T00:00:00Z');
const NOW = new Date('2026-02-02T00:00:00Z');

let stop: () => Promise<void>;
let database: Database;
let store: StatementRunner;
let statements: string[];

beforeAll(async () => {
  const server = await startTestNeo4j();
  database = openDatabase(server);
  store = database.withOptions({ timeoutMs: 60_000, onStatement: (sent) => statements.push(sent) });
  stop = async () => {
    await database.close();
    await server.stop();
  };
}, 120_000);

afterAll(() => stop());

beforeEach(async () => {
  statements = [];
  await clear(store);
});

const load = (records: readonly GraphRecord[], now = NOW, importId = 'test', into = store) =>
  loadRecords(into, { importId, records, now });

const recordedAt = async (id: string) => {
  const { nodes, relationships } = await storedGraph(store);
  return (nodes.get(id) ?? relationships.get(id))?.properties.recordedAt;
};

const count = (written: number, unchanged: number, removed: number) => ({ written, unchanged, removed });

test('writes every record with its label and exact properties on the first load', async () => {
  const report = await load(smallGraph());
  expect(report).toEqual({
    unchanged: false,
    entities: count(6, 0, 0),
    relationships: count(4, 0, 0),
    names: count(7, 0, 0),
  });
  const { nodes, relationships } = await storedGraph(store);
  expect(nodes.get('person:bob')).toEqual({
    labels: ['Entity', 'Person'],
    properties: {
      id: 'person:bob',
      born: '1960?',
      sortName: 'bob wu',
      citations: ['source:paper#p1'],
      confidence: 'stated',
      recordedAt: NOW.toISOString(),
    },
  });
  expect(relationships.get('holds:ann/head')).toEqual({
    type: 'HOLDS',
    from: 'person:ann',
    to: 'post:head',
    properties: {
      id: 'holds:ann/head',
      during: '2018-03/..',
      from: '2018-03-01',
      beginsBy: '2018-03-31',
      until: expect.stringMatching(/^9999-/),
      citations: ['source:paper#p1'],
      confidence: 'stated',
      recordedAt: NOW.toISOString(),
    },
  });
});

test('stores the script, the search keys and the preferred flag of a name', async () => {
  await load(smallGraph());
  const { nodes, relationships } = await storedGraph(store);
  const id = nameId('person:ann', '李安', 'official', 'zh-Hant');
  expect(nodes.get(id)?.labels).toEqual(['Name']);
  expect(nodes.get(id)?.properties).toMatchObject({ text: '李安', language: 'zh-Hant', attested: true });
  expect(nodes.get(id)?.properties.script).toEqual(expect.any(String));
  expect(nodes.get(id)?.properties.searchKeys).toContain('李安');
  expect(relationships.get(id.replace('name:', 'named:'))?.properties.preferred).toBe(false);
});

test('is idempotent: loading the same records again takes one statement and changes nothing', async () => {
  await load(smallGraph(), THEN);
  const before = await storedGraph(store);
  statements = [];
  const report = await load(smallGraph());
  expect(statements).toEqual(['write/import-state']);
  expect(report).toEqual({
    unchanged: true,
    entities: count(0, 6, 0),
    relationships: count(0, 4, 0),
    names: count(0, 7, 0),
  });
  expect(await storedGraph(store)).toEqual(before);
});

test('writes a changed property, and keeps recordedAt of unchanged records', async () => {
  const records = smallGraph();
  await load(records, THEN);
  const changed = { ...entityOf(records, 'person:bob'), properties: { born: '1961' } };
  const report = await load(replacing(records, 'person:bob', changed));
  expect(report.entities).toEqual(count(1, 5, 0));
  expect(report.names).toEqual(count(0, 7, 0));
  expect(report.relationships).toEqual(count(0, 4, 0));
  expect(await recordedAt('person:bob')).toBe(NOW.toISOString());
  expect(await recordedAt('person:ann')).toBe(THEN.toISOString());
  expect(await recordedAt('holds:ann/head')).toBe(THEN.toISOString());
});

test('removes an omitted property', async () => {
  const records = smallGraph();
  await load(records);
  const bare = { ...entityOf(records, 'person:bob'), properties: {} };
  const undated = relationship('HOLDS', 'person:ann', 'post:head');
  await load(replacing(replacing(records, 'person:bob', bare), 'holds:ann/head', undated));
  const { nodes, relationships } = await storedGraph(store);
  expect(nodes.get('person:bob')?.properties).not.toHaveProperty('born');
  expect(relationships.get('holds:ann/head')?.properties).not.toHaveProperty('during');
  expect(relationships.get('holds:ann/head')?.properties.from).toMatch(/^-0*9999-/);
});

test('removes omitted facts, and the names of omitted entities', async () => {
  const records = smallGraph();
  await load(records);
  const kept = replacing(replacing(records, 'person:bob'), 'took-part:bob/talk').filter(
    (record) => record.record === 'entity' || record.from !== 'person:bob',
  );
  const report = await load(kept);
  expect(report.entities).toEqual(count(0, 5, 1));
  expect(report.names).toEqual(count(0, 6, 1));
  expect(report.relationships).toEqual(count(0, 3, 1));
  const stored = timeless(await storedGraph(store));
  await clear(store);
  await load(kept);
  expect(timeless(await storedGraph(store))).toEqual(stored);
});

test('removes an omitted name', async () => {
  const records = smallGraph();
  await load(records);
  const ann = entityOf(records, 'person:ann');
  const report = await load(replacing(records, 'person:ann', { ...ann, names: ann.names.slice(0, 1) }));
  expect(report.names).toEqual(count(0, 6, 1));
  expect((await storedGraph(store)).nodes.has(nameId('person:ann', '李安', 'official', 'zh-Hant'))).toBe(
    false,
  );
});

test('recreates a relationship whose ends change under the same id', async () => {
  const records = smallGraph();
  await load(records);
  const moved = { ...relationship('HOLDS', 'person:bob', 'post:head'), id: 'holds:ann/head' };
  await load(replacing(records, 'holds:ann/head', moved));
  const { relationships } = await storedGraph(store);
  expect(relationships.get('holds:ann/head')).toMatchObject({ from: 'person:bob', to: 'post:head' });
});

test.each([
  ['the next load', (first: readonly GraphRecord[]) => replacing(first, 'holds:ann/head')],
  ['the previous load, repeated', (first: readonly GraphRecord[]) => first],
])(
  'an interrupted load is repaired by %s, at whichever statement it failed',
  async (_, thirdOf) => {
    const first = smallGraph();
    const second = [
      ...replacing(replacing(first, 'holds:ann/head'), 'person:bob', {
        ...entityOf(first, 'person:bob'),
        names: [name('Robert Wu')],
      }),
      entity('Topic', 'topic:only-in-the-second', [name('Only here')]),
      relationship('ABOUT', 'event:talk', 'topic:only-in-the-second'),
    ];
    const third = thirdOf(first);
    await load(third);
    const expected = timeless(await storedGraph(store));
    const quick = withoutReplanning(store);
    for (let allowed = 1; ; allowed += 1) {
      await clear(store);
      await load(first, NOW, 'test', quick);
      const finished = await load(second, NOW, 'test', failingAfter(quick, allowed)).then(
        () => true,
        () => false,
      );
      await load(third, NOW, 'test', quick);
      expect(timeless(await storedGraph(store))).toEqual(expected);
      if (finished) break;
    }
  },
  240_000,
);

/** Skips replanning, which takes most of the time when a test runs many loads. */
const withoutReplanning = (store: StatementRunner): StatementRunner => ({
  run: (statement, parameters) =>
    statement.name === 'write/replan' ? Promise.resolve([]) : store.run(statement, parameters),
});

function failingAfter(store: StatementRunner, allowed: number): StatementRunner {
  let left = allowed;
  return {
    run: (statement, parameters) => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('cut off')) : store.run(statement, parameters);
    },
  };
}

test('keeps an entity that another import also wrote, with the names from that import', async () => {
  const records = smallGraph();
  await load(records, NOW, 'first');
  const shared = entity('Person', 'person:bob', [name('Bobby Wu')]);
  await load([entityOf(records, 'source:paper'), shared], NOW, 'second');
  const report = await load(
    records.filter(({ id }) => id === 'source:paper'),
    NOW,
    'first',
  );
  expect(report.entities.removed).toBe(4);
  const { nodes } = await storedGraph(store);
  expect([...nodes.keys()].sort()).toEqual([
    nameId('person:bob', 'Bobby Wu', 'official', 'en'),
    nameId('source:paper', 'The Paper', 'official', 'en'),
    'person:bob',
    'source:paper',
  ]);
});

test('keeps an entity until no relationship of another import references it', async () => {
  const records = smallGraph();
  const source = entityOf(records, 'source:paper');
  await load(records, NOW, 'first');
  await load(
    [
      source,
      entity('Post', 'post:other', [name('Other')]),
      relationship('HOLDS', 'person:ann', 'post:other'),
    ],
    NOW,
    'second',
  );
  await load([source], NOW, 'first');
  expect((await storedGraph(store)).nodes.has('person:ann')).toBe(true);
  await load([source], NOW, 'second');
  await load([source, entity('Topic', 'topic:new', [name('New')])], NOW, 'first');
  expect((await storedGraph(store)).nodes.has('person:ann')).toBe(false);
});

test('keeps a source until no other import cites it', async () => {
  const records = smallGraph();
  const paper = entityOf(records, 'source:paper');
  const own = entity('Source', 'source:own-paper', [name('Own')], { type: 'article' });
  const citing = { ...entity('Topic', 'topic:cited', [name('Cited')]), citations: ['source:own-paper#p3'] };
  await load([paper, own], NOW, 'first');
  await load([paper, citing], NOW, 'second');
  const report = await load([paper], NOW, 'first');
  expect(report.entities.removed).toBe(0);
  expect((await storedGraph(store)).nodes.has(nameId('source:own-paper', 'Own', 'official', 'en'))).toBe(
    true,
  );
  await load([paper], NOW, 'second');
  const second = await load([paper, entity('Topic', 'topic:new', [name('New')])], NOW, 'first');
  expect(second.entities.removed).toBe(1);
  expect(second.names.removed).toBe(1);
});

test('stores hostile texts unchanged', async () => {
  const hostile = `'}) DETACH DELETE n //"\`; \\u0027 ${'$'}rows {day: '2020-01-01'} \u{1F600} ${'x'.repeat(9_000)}`;
  const records = [
    ...smallGraph(),
    { ...entity('Topic', 'topic:hostile', [name(hostile)]), description: hostile },
  ];
  await load(records);
  const { nodes } = await storedGraph(store);
  expect(nodes.get('topic:hostile')?.properties.description).toBe(hostile);
  expect(nodes.get(nameId('topic:hostile', hostile, 'official', 'en'))?.properties.text).toBe(hostile);
});

test('derives date bounds from EDTF, for undated records too', async () => {
  await load([
    ...smallGraph(),
    entity('Event', 'event:undated', [name('Undated')], { type: 'call', status: 'held' }),
    entity('Agreement', 'agreement:set', [name('One of two days')], {
      type: 'mou',
      status: 'signed',
      date: '[2019-07-01,2019-07-03]',
    }),
  ]);
  const dated = 'MATCH (n:Event|Agreement|Organization)';
  expect(await valueTypes(store, dated, 'n.dateFrom')).toEqual(['DATE NOT NULL']);
  expect(await valueTypes(store, dated, 'n.dateUntil')).toEqual(['DATE NOT NULL']);
  expect(await valueTypes(store, 'MATCH ()-[r:HOLDS]->()', 'r.until')).toEqual(['DATE NOT NULL']);
  const { nodes } = await storedGraph(store);
  expect(nodes.get('event:talk')?.properties).toMatchObject({
    dateFrom: '2019-07-01',
    dateUntil: '2019-07-31',
  });
  expect(nodes.get('agreement:set')?.properties).toMatchObject({
    dateFrom: '2019-07-01',
    dateUntil: '2019-07-03',
  });
  expect(nodes.get('event:undated')?.properties.dateFrom).toMatch(/^-0*9999-/);
});

test.each([
  ['a record without a citation', { ...entityOf(smallGraph(), 'person:bob'), citations: [] }],
  ['an unknown property', { ...entityOf(smallGraph(), 'person:bob'), properties: { shoe: 41 } }],
  ['an invalid date', { ...entityOf(smallGraph(), 'person:bob'), properties: { born: 'long ago' } }],
  ['a duplicate name', { ...entityOf(smallGraph(), 'person:bob'), names: [name('Bob'), name('Bob')] }],
])('rejects the entire load because of %s', async (_, bad) => {
  await expect(load(replacing(smallGraph(), 'person:bob', bad))).rejects.toMatchObject({
    code: 'BAD_RECORD',
    details: { count: 1, problems: [{ record: 'person:bob', index: 2 }] },
  });
  expect((await storedGraph(store)).nodes.size).toBe(0);
});

test('rejects the entire load because of a relationship to an unknown entity', async () => {
  const dangling = relationship('HOLDS', 'person:bob', 'post:nowhere');
  await expect(load([...smallGraph(), dangling])).rejects.toMatchObject({ code: 'BAD_RECORD' });
  expect((await storedGraph(store)).nodes.size).toBe(0);
});

test('rejects a relationship to an entity that the same import removes', async () => {
  await load(smallGraph());
  const records = replacing(smallGraph(), 'person:bob');
  await expect(load(records)).rejects.toMatchObject({ code: 'BAD_RECORD' });
});

test('concurrent loads of the same records produce one graph', async () => {
  const records = [...generateGraph({ seed: 3, relationships: 800 })];
  const reports = await Promise.all([load(records, THEN), load(records, THEN), load(records, THEN)]);
  const stored = await storedGraph(store);
  expect(stored.relationships.size).toBe(
    (reports[0]?.relationships.written ?? 0) +
      (reports[0]?.relationships.unchanged ?? 0) +
      (reports[0]?.names.written ?? 0) +
      (reports[0]?.names.unchanged ?? 0),
  );
  expect((await load(records)).unchanged).toBe(true);
}, 60_000);

test('reports progress up to the total', async () => {
  const seen: [number, number][] = [];
  const records = smallGraph();
  await loadRecords(store, { importId: 'test', records, now: NOW, onProgress: (...step) => seen.push(step) });
  expect(seen.at(-1)).toEqual([17, 17]);
  expect(seen.map(([done]) => done)).toEqual([...seen.map(([done]) => done)].sort((a, b) => a - b));
});
