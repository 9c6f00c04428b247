import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HOSTILE } from '../formats/subgraphs';
import { type Exported, printed, python, startExported } from './exported';

let exported: Exported;
beforeAll(async () => {
  exported = await startExported();
}, 180_000);
afterAll(() => exported.close());

type Row = Readonly<Record<string, string>>;
type Tables = Readonly<Record<string, readonly Row[]>>;

const byId = (rows: readonly Row[] | undefined) => new Map(rows?.map((row) => [row.id, row]));

test("Python's csv module reads every raw cell exactly", async () => {
  const tables = await python<Tables>('read_csv.py', await exported.file('csv', { cells: 'raw' }));
  const nodes = byId(tables['nodes.csv']);
  expect(nodes.size).toBe(exported.entities.length);
  for (const [at, hostile] of HOSTILE.entries()) {
    const row = nodes.get(`person:hostile-${String(at).padStart(2, '0')}`);
    expect(row).toMatchObject({ label: hostile, description: hostile });
  }
  const edges = byId(tables['edges.csv']);
  expect(edges.size).toBe(exported.relationships.length);
  for (const edge of exported.relationships) {
    expect(edges.get(edge.id)).toMatchObject({ source: edge.from, target: edge.to, relationship: edge.type });
  }
  expect(nodes.get('event:talk')).toMatchObject({
    date: '2019-07',
    date_earliest: '2019-07-01',
    date_latest: '2019-07-31',
    rosterComplete: 'true',
  });
  expect(tables['nodes.csv mark']).toBe(false);
});

test('the zip has one row per name and one per citation', async () => {
  const tables = await python<Tables>('read_csv.py', await exported.file('csv', { cells: 'raw' }));
  const names = exported.entities.flatMap((entity) => entity.names);
  expect(tables['names.csv']).toHaveLength(names.length);
  expect(tables['names.csv']).toContainEqual(
    expect.objectContaining({
      id: 'person:quan-shunji',
      text: '權順基',
      language: 'zh-Hant',
      attested: 'true',
    }),
  );
  const facts = [...exported.entities, ...names, ...exported.relationships];
  expect(tables['evidence.csv']).toHaveLength(facts.reduce((sum, fact) => sum + fact.citations.length, 0));
  expect(tables['evidence.csv']).toContainEqual(
    expect.objectContaining({ fact: 'relationship', source: 'source:paper', locator: 'p2' }),
  );
});

test('spreadsheet cells never start like a formula, and each file starts with a byte order mark', async () => {
  const tables = await python<Tables>('read_csv.py', await exported.file('csv', { cells: 'spreadsheet' }));
  for (const name of ['nodes.csv', 'edges.csv', 'names.csv', 'evidence.csv']) {
    expect(tables[`${name} mark`]).toBe(true);
    const cells = tables[name]?.flatMap((row) => Object.entries(row)) ?? [];
    const formulas = cells.filter(([column, cell]) => /^\s*[=+\-@]/.test(cell) && column !== 'longitude');
    expect(formulas).toEqual([]);
  }
  expect(byId(tables['nodes.csv']).get('person:hostile-02')?.label).toBe(`'${HOSTILE[2]}`);
  expect(byId(tables['nodes.csv']).get('place:town')?.longitude).toBe('-0.1');
});

test('the README of the zip documents every column', async () => {
  const tables = await python<Readonly<Record<string, unknown>>>('read_csv.py', await exported.file('csv'));
  const readme = String(tables['README.txt']);
  for (const name of ['nodes.csv', 'edges.csv', 'names.csv', 'evidence.csv']) {
    const columns = Object.keys((tables[name] as Row[])[0] ?? {});
    for (const column of columns) expect(readme).toMatch(new RegExp(`^  ${column}: \\S`, 'm'));
  }
});

test('sqlite imports the tables', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'guanxi-sqlite-'));
  const zip = await exported.file('csv', { cells: 'raw' });
  await printed('/usr/bin/python3', '-m', 'zipfile', '-e', zip, folder);
  const answer = await printed(
    'sqlite3',
    ':memory:',
    `.import --csv ${folder}/nodes.csv nodes`,
    `.import --csv ${folder}/edges.csv edges`,
    "select count(*), (select count(*) from nodes), (select label_zh_hant from nodes where id = 'person:quan-shunji') from edges join nodes on nodes.id = edges.source",
  );
  await rm(folder, { recursive: true });
  expect(answer.trim()).toBe(`${exported.relationships.length}|${exported.entities.length}|權順基`);
});
