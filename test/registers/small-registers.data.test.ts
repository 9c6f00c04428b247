import { type Database, openDatabase } from '../../src/db/database';
import type { StatementRunner } from '../../src/db/statement-runner';
import type { QueryContext } from '../../src/services/query-context';
import { contacts } from '../../src/services/questions/contacts/contacts';
import { search } from '../../src/services/questions/search/search';
import { startTestNeo4j } from '../support/neo4j';
import { importRegister } from './register';

let database: Database;
let store: StatementRunner;
let context: QueryContext;

beforeAll(async () => {
  database = openDatabase(await startTestNeo4j());
  store = database.withOptions({ timeoutMs: 300_000 });
  context = { statements: store, limits: { maxPage: 100, maxIds: 100 } };
});

afterAll(() => database.close());

const count = (written: number) => ({ written, unchanged: 0, removed: 0 });

test('imports the Davis women: 18 women, 14 events, 89 attendances', async () => {
  const report = await importRegister(store, 'davis-southern-women', ['davis-southern-women/attendance.csv']);
  expect(report).toMatchObject({ read: 89, rejected: 0 });
  expect(report.facts).toMatchObject({ entities: count(18 + 14 + 1), relationships: count(89) });
  const evelyn = await search(context, { text: 'Evelyn Jefferson', first: 1 });
  const id = evelyn.edges[0]?.node.entity.id ?? '';
  const met = await contacts(context, [id], { first: 100 });
  expect(met.get(id)?.edges.length).toBe(17);
}, 120_000);

test('imports the divisions of China as nested places, searchable by pinyin', async () => {
  const report = await importRegister(store, 'cn-divisions', ['cn-divisions-pinyin/level3.csv']);
  expect(report).toMatchObject({ read: 3_639, rejected: 0 });
  expect(report.facts?.entities).toEqual(count(3_639 + 1));
  const found = await search(context, { text: 'wuxi', kinds: ['Place'], first: 20 });
  expect(found.edges.flatMap(({ node }) => node.entity.names.map(({ text }) => text))).toContain('无锡市');
}, 240_000);
