import { generateGraph } from '../../../bench/generate/graph';
import { type Database, openDatabase } from '../../../src/db/database';
import type { StatementRunner } from '../../../src/db/statement-runner';
import type { Contribution, Entry, ReadItem } from '../../../src/domain/record/read-item';
import type { GraphRecord } from '../../../src/domain/record/record';
import { type ImportOptions, importEntries } from '../../../src/services/import/import-entries';
import { startTestNeo4j } from '../../support/neo4j';
import { entity, entityOf, name, relationship, replacing, smallGraph } from '../load/small-graph';
import { clear, storedGraph, timeless } from '../load/stored-graph';

const NOW = new Date('2026-02-02T00:00:00Z');

let database: Database;
let store: StatementRunner;

beforeAll(async () => {
  database = openDatabase(await startTestNeo4j());
  store = withoutReplanning(database.withOptions({ timeoutMs: 60_000 }));
});

afterAll(() => database.close());

beforeEach(() => clear(store));

/** Skips replanning, which takes most of the time when a test runs many imports. */
const withoutReplanning = (inner: StatementRunner): StatementRunner => ({
  run: (statement, parameters) =>
    statement.name === 'write/replan' ? Promise.resolve([]) : inner.run(statement, parameters),
});

const entry = (line: number, ...contributions: readonly (GraphRecord | Contribution)[]): Entry => ({
  is: 'entry',
  origin: { file: 'f', line },
  contributions: contributions.map((one) => ('citations' in one ? { record: one } : one)),
});

/** One entry per record. */
const entries = (records: readonly GraphRecord[]) => records.map((record, at) => entry(at + 1, record));

async function* given(items: readonly ReadItem[]) {
  yield* items;
}

const run = (items: readonly ReadItem[], more: Partial<ImportOptions> = {}, into = store) =>
  importEntries(into, { importId: 'test', items: given(items), now: NOW, strict: false, ...more });

const stored = async () => timeless(await storedGraph(store));

test('writes entries in any order, and is idempotent', async () => {
  const report = await run(entries([...smallGraph()].reverse()));
  expect(report).toMatchObject({
    read: 10,
    rejected: 0,
    facts: { unchanged: false, entities: { written: 6 } },
  });
  const before = await storedGraph(store);
  const again = await run(entries(smallGraph()));
  expect(again.facts).toMatchObject({ unchanged: true, relationships: { written: 0, unchanged: 4 } });
  expect(await storedGraph(store)).toEqual(before);
});

test('reports what a dry run would write, and writes nothing', async () => {
  const report = await run(entries(smallGraph()), { dryRun: true });
  expect(report.facts).toMatchObject({
    entities: { written: 6 },
    names: { written: 7 },
    relationships: { written: 4 },
  });
  expect((await storedGraph(store)).nodes.size).toBe(0);
  await run(entries(smallGraph()));
  const more = [...smallGraph(), entity('Topic', 'topic:new', [name('New')])];
  expect((await run(entries(more), { dryRun: true })).facts).toMatchObject({
    entities: { written: 1, unchanged: 6 },
  });
  expect((await run(entries(smallGraph()), { dryRun: true })).facts).toMatchObject({ unchanged: true });
});

test('merges entries with the same id into one record with all their names and citations', async () => {
  const talk = (row: number) => ({
    record: {
      ...entity('Event', 'event:talk', [name(`Title ${row}`)], { type: 'talk', status: 'held' }),
      citations: [`source:paper#row-${row}`],
    },
    alwaysCited: true as const,
  });
  const [paper] = smallGraph();
  if (paper === undefined) throw new Error('no source');
  await run([entry(1, paper), entry(2, talk(2)), entry(3, talk(1)), entry(4, talk(2))]);
  const { nodes } = await storedGraph(store);
  expect(nodes.get('event:talk')?.properties.citations).toEqual(['source:paper#row-2', 'source:paper#row-1']);
  const texts = [...nodes.values()]
    .filter(({ labels }) => labels.includes('Name'))
    .map(({ properties }) => properties.text);
  expect(texts.sort()).toEqual(['The Paper', 'Title 1', 'Title 2']);
});

test('adds names to an entity that another entry describes, and rejects them for any other id', async () => {
  const added = (id: string): Contribution => ({ record: entity('Person', id, [name('Bobby')]), adds: true });
  const report = await run([
    entry(1, added('person:bob')),
    ...entries(smallGraph()),
    entry(99, added('person:nobody')),
  ]);
  expect(report.rejections).toMatchObject([
    { origin: { line: 99 }, reason: 'person:nobody has no entry that describes it' },
  ]);
  const { nodes } = await storedGraph(store);
  expect(nodes.get('person:bob')?.properties).toMatchObject({ born: '1960?' });
  expect([...nodes.values()].map(({ properties }) => properties.text)).toContain('Bobby');
});

test('rejects an entire entry with an invalid record, and reports the line, value and reason', async () => {
  const bad = relationship('HOLDS', 'person:bob', 'post:head', { during: 'long ago' });
  const good = entity('Topic', 'topic:beside', [name('Beside')]);
  const report = await run([...entries(smallGraph()), entry(50, good, bad)]);
  expect(report).toMatchObject({
    read: 11,
    rejected: 1,
    rejections: [
      {
        origin: { file: 'f', line: 50 },
        value: 'long ago',
        reason: expect.stringContaining('not a valid EDTF date'),
      },
    ],
  });
  expect((await storedGraph(store)).nodes.has('topic:beside')).toBe(false);
});

test('rejects an entry that contradicts an earlier one, and the entries that depend on it', async () => {
  const other = entity('Person', 'person:bob', [name('Bob Wu')], { born: '1970' });
  const beside = entity('Topic', 'topic:beside', [name('Beside')]);
  const leaning = {
    ...entity('Event', 'event:leaning', [name('Leaning')], { type: 'talk', status: 'held' }),
  };
  const report = await run([
    ...entries(smallGraph()),
    entry(50, other, beside),
    entry(51, leaning, relationship('ABOUT', 'event:leaning', 'topic:beside')),
  ]);
  expect(report.rejections.map(({ origin, reason }) => [origin.line, reason])).toEqual([
    [50, 'born is "1960?" here and "1970" there; see f:3'],
    [51, 'to does not exist: topic:beside'],
  ]);
  const { nodes } = await storedGraph(store);
  expect(nodes.has('topic:beside') || nodes.has('event:leaning')).toBe(false);
});

test('writes relationships to entities in the store, and rejects those to unknown entities', async () => {
  await run(entries(smallGraph()));
  const more = entity('Topic', 'topic:new', [name('New')]);
  const report = await run(
    [
      entry(1, more),
      entry(2, relationship('ABOUT', 'event:talk', 'topic:new')),
      entry(3, relationship('ABOUT', 'event:gone', 'topic:new')),
    ],
    { importId: 'second' },
  );
  expect(report.rejections).toMatchObject([{ origin: { line: 3 } }]);
  expect((await storedGraph(store)).relationships.has('about:event:talk/topic:new')).toBe(true);
});

describe('a reference to a former id', () => {
  const merged = (id: string, ...formerIds: string[]) => ({ ...entity('Topic', id, [name(id)]), formerIds });
  const about = (event: string, topic: string) => relationship('ABOUT', event, topic);

  test('is redirected to the current id and reported, and is idempotent', async () => {
    await run(entries([...smallGraph(), merged('topic:now', 'topic:once')]));
    const later = () => run([entry(7, about('event:talk', 'topic:once'))], { importId: 'second' });
    const report = await later();
    expect(report).toMatchObject({
      rejected: 0,
      remarks: [
        {
          about: 'followed',
          value: 'topic:once',
          reason: 'was merged into topic:now',
          origin: { line: 7 },
          times: 1,
        },
      ],
    });
    expect((await storedGraph(store)).relationships.get('about:event:talk/topic:once')).toMatchObject({
      from: 'event:talk',
      to: 'topic:now',
    });
    expect((await later()).facts?.unchanged).toBe(true);
  });

  test('is redirected when the same import merged the entity, or when it is a cited source', async () => {
    const source = { ...entityOf(smallGraph(), 'source:paper'), formerIds: ['source:old'] };
    const cites = { ...about('event:talk', 'topic:once'), citations: ['source:old#p9'] };
    const report = await run(
      entries([...replacing(smallGraph(), 'source:paper', source), merged('topic:now', 'topic:once'), cites]),
    );
    expect(report).toMatchObject({ rejected: 0 });
    expect((await storedGraph(store)).relationships.get('about:event:talk/topic:once')).toMatchObject({
      to: 'topic:now',
      properties: { citations: ['source:paper#p9'] },
    });
  });

  test('is rejected when the redirect would link an entity to itself', async () => {
    const link = { ...relationship('LINKED_TO', 'topic:now', 'topic:once', { type: 'related-to' }) };
    const report = await run(entries([...smallGraph(), merged('topic:now', 'topic:once'), link]));
    expect(report.rejections).toMatchObject([
      { reason: expect.stringContaining('is the same entity as "from"') },
    ]);
  });
});

test('rejects an import name that unrelated records use, unless replace is set', async () => {
  await run(entries(smallGraph()));
  const other = entries([
    entityOf(smallGraph(), 'source:paper'),
    entity('Topic', 'topic:new', [name('New')]),
  ]);
  await expect(run(other)).rejects.toMatchObject({ code: 'IMPORT_NAME_TAKEN' });
  await expect(run(other, { dryRun: true })).rejects.toMatchObject({ code: 'IMPORT_NAME_TAKEN' });
  expect((await storedGraph(store)).nodes.has('person:ann')).toBe(true);
  expect((await run(other, { replace: true })).facts?.entities.removed).toBe(5);
});

test('reports the same removals in a dry run and in the actual run', async () => {
  await run(entries([...smallGraph(), entity('Topic', 'topic:new', [name('New')])]));
  await run(entries([entity('Topic', 'topic:shared', [name('Shared')])]), { importId: 'second' });
  const [paper, ann] = smallGraph();
  if (paper === undefined || ann === undefined) throw new Error('no records');
  const fewer = [paper, ann, entity('Topic', 'topic:other', [name('Other')])];
  const dry = await run(entries(fewer), { dryRun: true });
  expect(dry.facts).toMatchObject({
    entities: { written: 1, unchanged: 2, removed: 5 },
    names: { removed: 5 },
    relationships: { removed: 4 },
  });
  expect((await storedGraph(store)).nodes.has('topic:new')).toBe(true);
  const { facts } = await run(entries(fewer));
  expect({ ...facts }).toEqual({ ...dry.facts });
});

test('lists rejections in file order, with the column of each cell', async () => {
  const columnOf = (by: string | number, path: readonly (string | number)[]) =>
    by === 'who' && path[1] === 'born' ? 3 : undefined;
  const row = (line: number, born: string): Entry => ({
    ...entry(line, { record: entity('Person', 'person:bob', [name('Bob Wu')], { born }), by: 'who' }),
    columnOf,
  });
  const report = await run([
    ...entries(smallGraph()),
    row(20, '1970'),
    row(30, 'long ago'),
    { is: 'rejection', origin: { file: 'f', line: 25 }, reason: 'no' },
  ]);
  expect(report.rejections).toMatchObject([
    { origin: { line: 20, column: 3 }, value: '1970' },
    { origin: { line: 25 } },
    { origin: { line: 30, column: 3 }, value: 'long ago' },
  ]);
});

test('writes nothing in strict mode if any entry is rejected', async () => {
  const report = await run(
    [...entries(smallGraph()), entry(50, relationship('ABOUT', 'event:talk', 'topic:no'))],
    {
      strict: true,
    },
  );
  expect(report).toMatchObject({ rejected: 1, facts: null });
  expect((await storedGraph(store)).nodes.size).toBe(0);
});

test('removes facts that the import no longer contains, unless keepRemoved is set', async () => {
  const more = [...smallGraph(), entity('Topic', 'topic:new', [name('New')])];
  await run(entries(more));
  await run(entries(smallGraph()), { keepRemoved: true });
  expect((await storedGraph(store)).nodes.has('topic:new')).toBe(true);
  const report = await run(entries(smallGraph()));
  expect(report.facts?.entities.removed).toBe(1);
  expect((await storedGraph(store)).nodes.has('topic:new')).toBe(false);
});

test('produces the same graph when it is killed at any of ten points and restarted', async () => {
  const former = [...generateGraph({ seed: 7, relationships: 500 })];
  const records = [...generateGraph({ seed: 7, relationships: 700 })];
  let sent = 0;
  const counting: StatementRunner = {
    run: (statement, parameters) => {
      sent += 1;
      return store.run(statement, parameters);
    },
  };
  await run(entries(former));
  await run(entries(records), {}, counting);
  const expected = await stored();
  const all = sent;
  expect(all).toBeGreaterThan(20);
  for (let moment = 1; moment <= 10; moment += 1) {
    await clear(store);
    await run(entries(former));
    const last = Math.ceil((moment * all) / 11);
    const stop = new AbortController();
    sent = 0;
    const failing: StatementRunner = {
      run: (statement, parameters) => {
        sent += 1;
        if (sent === last) stop.abort();
        // The statement that was running may or may not have been executed.
        return sent > last || (sent === last && moment % 2 === 0)
          ? Promise.reject(new Error('killed'))
          : store.run(statement, parameters);
      },
    };
    await expect(run(entries(records), { signal: stop.signal }, failing)).rejects.toThrow();
    await run(entries(records));
    expect(await stored()).toEqual(expected);
  }
}, 600_000);

test('skips the parts that an interrupted import has already written', async () => {
  const records = [...generateGraph({ seed: 8, relationships: 4_500 })];
  let written = 0;
  const failing: StatementRunner = {
    run: (statement, parameters) => {
      if (statement.name === 'write/part-finish') written += 1;
      return written > 2 ? Promise.reject(new Error('killed')) : store.run(statement, parameters);
    },
  };
  await expect(run(entries(records), {}, failing)).rejects.toThrow('killed');
  const sent: string[] = [];
  const recording: StatementRunner = {
    run: (statement, parameters) => {
      sent.push(statement.name);
      return store.run(statement, parameters);
    },
  };
  await run(entries(records), {}, recording);
  const begun = sent.filter((statement) => statement === 'write/part-begin').length;
  await clear(store);
  sent.length = 0;
  await run(entries(records), {}, recording);
  expect(sent.filter((statement) => statement === 'write/part-begin').length).toBe(begun + 2);
});

test('reports progress of reading, then of writing up to the total', async () => {
  const seen: string[] = [];
  await run(entries(smallGraph()), {
    onProgress: (step) =>
      seen.push(step.phase === 'read' ? `read ${step.done}` : `${step.phase} ${step.done}/${step.total}`),
  });
  expect(seen[0]).toBe('read 10');
  expect(seen.at(-1)).toBe('write 17/17');
});
