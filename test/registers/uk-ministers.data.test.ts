import { readConfig } from '../../src/config';
import { type Database, openDatabase } from '../../src/db/database';
import type { StatementRunner } from '../../src/db/statement-runner';
import { createExporter } from '../../src/exporter';
import { importFiles } from '../../src/importer';
import type { ImportResult } from '../../src/services/import/import-report';
import type { QueryContext } from '../../src/services/query-context';
import { search } from '../../src/services/questions/search/search';
import { whoMet } from '../../src/services/questions/who-met/who-met';
import { givenFile } from '../formats/given-file';
import { clear } from '../services/load/stored-graph';
import { startTestNeo4j } from '../support/neo4j';
import { importRegister, reasons } from './register';

const FILES = [
  'ifg-uk-ministers/organisation.csv',
  'ifg-uk-ministers/person.csv',
  'ifg-uk-ministers/post.csv',
  'ifg-uk-ministers/appointment.csv',
  'uk-ministers-meetings/ministers-meetings.csv',
];

let database: Database;
let store: StatementRunner;
let context: QueryContext;
let report: ImportResult;

beforeAll(async () => {
  database = openDatabase(await startTestNeo4j());
  store = database.withOptions({ timeoutMs: 300_000 });
  context = { statements: store, limits: { maxPage: 100, maxIds: 100 } };
  report = await importRegister(store, 'uk-ministers', FILES);
}, 600_000);

afterAll(() => database.close());

/** The id of the only entity of a kind with exactly this name. */
async function idOf(text: string, kind: 'Organization' | 'Person'): Promise<string> {
  const found = await search(context, { text, kinds: [kind], first: 50 });
  const exact = found.edges.filter(({ node }) => node.entity.names.some((name) => name.text === text));
  expect(exact.length).toBe(1);
  return exact[0]?.node.entity.id ?? '';
}

const textsOf = (entity: { names: readonly { text: string }[] } | null | undefined) =>
  entity?.names.map(({ text }) => text) ?? [];

test('reads every row, and gives a reason for each rejection', () => {
  expect(report.read).toBe(69 + 1_337 + 926 + 3_667 + 15_781);
  expect(reasons(report)).toEqual({
    'Organisation: the row names nobody from outside': 78,
    'Start Date: is outside 2010/2016, the period that the mapping allows': 102,
    'end_date: the interval ends before it starts': 2,
  });
  expect(report.rejections.find(({ value }) => value === '07-1930')).toMatchObject({
    origin: { file: 'ministers-meetings.csv', column: 5 },
  });
});

test('reports names without a match, and merges nobody by guess', () => {
  const of = (about: string) => report.remarks.filter((remark) => remark.about === about);
  const times = (about: string) => of(about).reduce((sum, remark) => sum + remark.times, 0);
  expect(times('joined') + times('not-joined')).toBe(15_781 - 78 - 102);
  expect(times('joined')).toBe(15_186);
  expect(of('not-joined').find(({ value }) => value === 'Rt Hon Matthew Hancock MP')).toMatchObject({
    times: 225,
    reason: 'it contains no name of a person from the other tables',
  });
});

test('shows which minister met Google in 2012, in which post, with the row as evidence', async () => {
  const google = await idOf('Google', 'Organization');
  const found = await whoMet(context, {
    of: google,
    filter: { during: { from: '2012', until: '2012' }, counterpartKinds: ['Person'] },
    first: 100,
  });
  expect(found.edges.length).toBe(1);
  const met = found.edges[0]?.node;
  expect(textsOf(met?.counterpart.entity)).toContain('David Cameron');
  expect(met?.event).toMatchObject({ properties: { date: '2012-05', type: 'meeting' } });
  expect(textsOf(met?.event)).toContain('Business Breakfast');
  expect(met?.counterpart.posts.flatMap(({ post }) => textsOf(post))).toContain('Prime Minister');
  expect(met?.counterpart.fact.properties.asPrinted).toBe('Rt Hon David Cameron MP');
  const [row] = met?.subject.fact.citations ?? [];
  expect(met?.subject.fact.citations).toEqual(['source:uk-ministers-meetings#row-4456']);
  expect(met?.counterpart.fact.citations).toContain(row);
  expect(met?.event.citations.length).toBe(18);
});

test('merges the rows of a meeting into one event dated to the month, and cites all rows', async () => {
  const bertarelli = await idOf('Bertarelli Foundation', 'Organization');
  const found = await whoMet(context, { of: bertarelli, first: 100 });
  const event = found.edges.find(({ node }) => textsOf(node.event).includes('Marine protection'))?.node.event;
  expect(event?.properties.date).toBe('2016-05');
  expect(event?.citations.length).toBe(3);
});

test('splits several organizations in a cell into participants, and repairs broken characters', async () => {
  const wightlink = await idOf('Wightlink', 'Organization');
  const met = (await whoMet(context, { of: wightlink, first: 100 })).edges.map(
    ({ node }) => node.counterpart.entity,
  );
  expect(met.flatMap(textsOf)).toEqual(
    expect.arrayContaining(['Red Funnel', 'Hovertravel', 'Isle of Wight Council']),
  );
  await idOf('St John’s Innovation Centre', 'Organization');
});

test('is idempotent for the same files', async () => {
  const again = await importRegister(store, 'uk-ministers', FILES);
  expect(again.facts).toMatchObject({ unchanged: true });
}, 120_000);

test('round-trips the entire register through an export, byte for byte', async () => {
  const before = await exported();
  await clear(store);
  const files = [givenFile('register.jsonl', before, 60_000)];
  expect(await importFiles(store, { files, now: new Date() })).toMatchObject({ rejected: 0 });
  const lines = (file: Uint8Array) => Buffer.from(file.subarray(file.indexOf(10)));
  expect(lines(await exported()).equals(lines(before))).toBe(true);
}, 600_000);

async function exported(): Promise<Uint8Array> {
  const exporter = createExporter(database, readConfig({}));
  const file = await exporter.open({
    selection: { select: 'everything' },
    format: 'jsonl',
    exportDate: '2026-02-02',
  });
  const pieces: Uint8Array[] = [];
  for await (const piece of file.bytes()) pieces.push(piece);
  return Buffer.concat(pieces);
}
