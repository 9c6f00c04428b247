import { setTimeout as wait } from 'node:timers/promises';
import { generateGraph } from '../bench/generate/graph';
import { type Database, openDatabase } from '../src/db/database';
import type { Statement } from '../src/db/statement';
import type { StatementRunner } from '../src/db/statement-runner';
import { bounds, compareDays } from '../src/domain/date/bounds';
import { parseEdtf } from '../src/domain/date/edtf';
import { byOrder, recordOrder } from '../src/domain/record/order';
import type { GraphRecord } from '../src/domain/record/record';
import { createExporter, type Exporter, type OpenExport } from '../src/exporter';
import type { Selection } from '../src/services/export/selection';
import { loadRecords } from '../src/services/load/load-records';
import { loadSorted } from '../src/services/load/load-sorted';
import { startTestNeo4j } from './support/neo4j';

let database: Database;
let store: StatementRunner;
let exporter: Exporter;
let records: GraphRecord[];

const settings = { exportTimeoutMs: 60_000, limits: { maxPage: 100, maxIds: 100, maxExports: 4 } };
const request = { selection: { select: 'everything' }, format: 'jsonl', exportDate: '2026-01-02' } as const;

beforeAll(async () => {
  database = openDatabase(await startTestNeo4j());
  store = database.withOptions({ timeoutMs: 120_000 });
  records = [...generateGraph({ seed: 7, relationships: 6_000 })];
  await loadRecords(store, { importId: 'import:generated', records, now: new Date(0) });
  exporter = createExporter(database, settings);
}, 300_000);
afterAll(() => database.close());

async function textOf(file: OpenExport): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of file.bytes()) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

/** The number of transactions on the server, without the counting transaction. */
async function transactions(): Promise<number> {
  const statement: Statement<Readonly<Record<never, never>>, { count: number }> = {
    name: 'test',
    mode: 'read',
    parameters: {},
    text: "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS count",
  };
  return (await store.run(statement, {}))[0]?.count ?? 0;
}

async function untilFreed(): Promise<number> {
  for (let tries = 0; tries < 100 && (await transactions()) > 0; tries += 1) await wait(50);
  return transactions();
}

test('exports exactly the loaded records, sorted by kind, type and id', async () => {
  const lines = (await textOf(await exporter.open(request)))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const ids = lines.slice(1, -1).map((line) => line.id as string);
  expect([...ids].sort()).toEqual(records.map(({ id }) => id).sort());
  const groups = new Map<string, string[]>();
  for (const line of lines.slice(1, -1)) {
    const group = line.kind ?? line.type;
    groups.set(group, [...(groups.get(group) ?? []), line.id]);
  }
  for (const group of groups.values()) expect(group).toEqual([...group].sort());
});

test('returns the same bytes for the same selection on the same data', async () => {
  for (const format of ['jsonl', 'csv', 'turtle']) {
    const [first, second] = [
      await exporter.open({ ...request, format }),
      await exporter.open({ ...request, format }),
    ];
    expect(await textOf(first)).toBe(await textOf(second));
  }
});

test('releases the transaction when the reader stops', async () => {
  const file = await exporter.open(request);
  for await (const _ of file.bytes()) break;
  expect(await untilFreed()).toBe(0);
});

test('cancels the export and releases the transaction when the client disconnects', async () => {
  const disconnect = new AbortController();
  const file = await exporter.open(request, disconnect.signal);
  const read = async () => {
    for await (const _ of file.bytes()) disconnect.abort();
  };
  await expect(read()).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(await untilFreed()).toBe(0);
});

test('ends an export with a slow reader at the time limit', async () => {
  const timeLimited = createExporter(database, { ...settings, exportTimeoutMs: 1_000 });
  const file = await timeLimited.open(request);
  const read = async () => {
    for await (const _ of file.bytes()) await wait(2_500);
  };
  await expect(read()).rejects.toMatchObject({ code: 'TIME_LIMIT' });
  await file.close();
  expect(await untilFreed()).toBe(0);
});

test('caps concurrent exports, and frees the slot however an export ends', async () => {
  const capped = createExporter(database, { ...settings, limits: { ...settings.limits, maxExports: 2 } });
  const [first, second] = [await capped.open(request), await capped.open(request)];
  await expect(capped.open(request)).rejects.toMatchObject({
    code: 'TOO_MANY_EXPORTS',
    details: { limit: 2 },
  });
  await textOf(first);
  const third = await capped.open(request);
  await expect(capped.open(request)).rejects.toMatchObject({ code: 'TOO_MANY_EXPORTS' });
  for await (const _ of third.bytes()) break;
  await second.close();
  await second.close();
  const missing: Selection = { select: 'neighborhood', of: ['person:nobody'] };
  await expect(capped.open({ ...request, selection: missing })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const [fourth, fifth] = [await capped.open(request), await capped.open(request)];
  await expect(capped.open(request)).rejects.toMatchObject({ code: 'TOO_MANY_EXPORTS' });
  await Promise.all([fourth.close(), fifth.close()]);
  expect(await untilFreed()).toBe(0);
});

test('aborts the export when an import writes meanwhile', async () => {
  const file = await exporter.open(request);
  let written = '';
  const read = async () => {
    for await (const piece of file.bytes()) {
      if (written === '') {
        const [source] = records.filter((one) => one.record === 'entity' && one.kind === 'Source');
        if (source === undefined) throw new Error('no source');
        await loadRecords(store, { importId: 'import:other', records: [source], now: new Date(1) });
      }
      written += Buffer.from(piece).toString('utf8');
    }
  };
  await expect(read()).rejects.toMatchObject({ code: 'DATA_CHANGED' });
  expect(written).not.toMatch(/"record":"end"/);
});

/** An import of the same records that pauses halfway, and again before its end. */
function slowImport(records: readonly GraphRecord[]) {
  const ordered = [...records].sort((a, b) => byOrder(recordOrder(a), recordOrder(b)));
  const [halted, halt] = gate();
  const [resumed, resume] = gate();
  const [written, write] = gate();
  const [ended, end] = gate();
  const half = async function* () {
    yield* ordered.filter(({ record }) => record === 'entity');
    halt();
    await resumed;
    yield* ordered.filter(({ record }) => record === 'relationship');
    write();
    await ended;
  };
  const done = loadSorted(store, { importId: 'import:slow', records: half(), now: new Date(2) });
  return { halted, written, resume, end, done };
}

function gate(): [passed: Promise<void>, open: () => void] {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return [passed, open];
}

test('aborts the export while an import is writing, and completes it while the import is paused', async () => {
  const slow = slowImport(records);
  await slow.halted;
  const whilePaused = await exporter.open(request);
  expect(whilePaused.dataVersion).toMatch(/^unsettled-/);
  expect(await textOf(whilePaused)).toMatch(/"record":"end"/);

  const file = await exporter.open(request);
  const read = async () => {
    for await (const _ of file.bytes()) {
      slow.resume();
      await slow.written;
    }
  };
  await expect(read()).rejects.toMatchObject({ code: 'DATA_CHANGED' });
  slow.end();
  await slow.done;
  expect((await exporter.open(request)).dataVersion).toMatch(/^[0-9a-f]{16}$/);
});

test('detects a write outside imports by the number of records', async () => {
  const file = await exporter.open(request);
  const remove: Statement<Readonly<Record<never, never>>, { count: number }> = {
    name: 'test',
    mode: 'write',
    parameters: {},
    text: 'MATCH (topic:Topic:Entity) SET topic:Gone REMOVE topic:Topic RETURN count(*) AS count',
  };
  const restore = {
    ...remove,
    text: 'MATCH (topic:Gone) SET topic:Topic REMOVE topic:Gone RETURN count(*) AS count',
  };
  const read = async () => {
    await store.run(remove, {});
    await textOf(file);
  };
  try {
    await expect(read()).rejects.toMatchObject({ code: 'DATA_CHANGED' });
  } finally {
    await store.run(restore, {});
  }
});

interface PresenceData {
  readonly source: string;
  readonly target: string;
  readonly count: number;
  readonly weight: number;
  readonly first?: string;
  readonly last?: string;
}

test('exports count, weight, first and last date on each co-presence edge', async () => {
  const held = records.filter((one) => one.record === 'entity' && one.properties.status === 'held');
  const pairs = new Map<string, { count: number; weight: number; dates: string[] }>();
  for (const event of held) {
    const there = records.flatMap((one) =>
      one.record === 'relationship' && one.to === event.id && one.properties.attendance === 'attended'
        ? [one.from]
        : [],
    );
    for (const from of there)
      for (const to of there.filter((one) => one > from)) {
        const pair = pairs.get(`${from} ${to}`) ?? { count: 0, weight: 0, dates: [] };
        pair.count += 1;
        pair.weight += 1 / (there.length - 1);
        if (event.properties.date !== undefined) pair.dates.push(String(event.properties.date));
        pairs.set(`${from} ${to}`, pair);
      }
  }
  const file = await exporter.open({ ...request, format: 'cytoscape', shape: 'co-presence' });
  const { elements } = JSON.parse(await textOf(file));
  const edges: { data: PresenceData }[] = elements.edges;
  expect(edges.map(({ data }) => `${data.source} ${data.target}`).sort()).toEqual([...pairs.keys()].sort());
  const several = [...pairs.values()].filter(({ count }) => count > 1);
  expect(several.length).toBeGreaterThan(20);
  const day = (date: string, end: 'from' | 'until') => bounds(parseEdtf(date))[end];
  for (const { data } of edges) {
    const { count, weight, dates } = pairs.get(`${data.source} ${data.target}`) ?? {
      count: 0,
      weight: 0,
      dates: [],
    };
    expect([data.count, data.weight.toFixed(9)]).toEqual([count, weight.toFixed(9)]);
    if (dates.length === 0) continue;
    const earliest = dates.map((date) => day(date, 'from')).sort(compareDays)[0];
    const latest = dates
      .map((date) => day(date, 'until'))
      .sort(compareDays)
      .at(-1);
    expect([day(data.first ?? '', 'from'), day(data.last ?? '', 'until')]).toEqual([earliest, latest]);
  }
  expect([file.losses().entities, file.losses().relationships]).toEqual([
    elements.nodes.length,
    edges.length,
  ]);
});

test('exports matching records of a filter, the ends of relationships, and cited sources', async () => {
  const selection: Selection = { select: 'filter', types: ['conference'] };
  const text = await textOf(await exporter.open({ ...request, selection }));
  const lines = text
    .trimEnd()
    .split('\n')
    .slice(1, -1)
    .map((line) => JSON.parse(line));
  const typed = new Map(records.map((one) => [one.id, one.properties.type]));
  const expected = records.filter(
    (one) => one.record === 'relationship' && [one.from, one.to].some((id) => typed.get(id) === 'conference'),
  );
  const found = lines.filter((line) => line.record === 'relationship');
  expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
  const ids = new Set(lines.map(({ id }) => id));
  for (const { from, to, citations, properties } of found) {
    for (const id of [from, to, properties.capacity, ...citations.map((one: string) => one.split('#')[0])]) {
      if (id !== undefined) expect(ids.has(id)).toBe(true);
    }
  }
});
