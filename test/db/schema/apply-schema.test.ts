import neo4j, { type Driver } from 'neo4j-driver';
import { type Database, openDatabase } from '../../../src/db/database';
import { differs } from '../../../src/db/schema/apply-schema';
import { type GraphSchema, parseSchema } from '../../../src/db/schema/schema-file';
import { schemaIndexes } from '../../../src/db/statements.gen';
import { readSchema } from '../../../src/open-store';
import { loadRecords } from '../../../src/services/load/load-records';
import { smallGraph } from '../../services/load/small-graph';
import { startTestNeo4j, type TestNeo4j } from '../../support/neo4j';
import { startServiceOn } from '../../support/service';

const RUN = { timeoutMs: 60_000 };

let server: TestNeo4j;
let database: Database;
let driver: Driver;
let schema: GraphSchema;

beforeAll(async () => {
  server = await startTestNeo4j();
  database = openDatabase(server);
  driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  schema = await readSchema();
});

afterAll(async () => {
  await driver.close();
  await database.close();
  await server.stop();
});

/** What an earlier version had: fewer relationship types, fewer properties, another analyzer, an index now obsolete. */
const OLDER = [
  'DROP INDEX cited_relationships IF EXISTS',
  'DROP INDEX event_by_time IF EXISTS',
  'DROP INDEX names IF EXISTS',
  'DROP INDEX person_by_name IF EXISTS',
  'DROP CONSTRAINT held_at_id IF EXISTS',
  "CREATE FULLTEXT INDEX cited_relationships FOR ()-[r:HOLDS|POST_IN]-() ON EACH [r.citations] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}",
  'CREATE INDEX event_by_time FOR (n:Event) ON (n.dateFrom, n.id)',
  "CREATE FULLTEXT INDEX names FOR (n:Name) ON EACH [n.searchKeys, n.kind] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}}",
  'CREATE INDEX search_keys FOR (n:Name) ON (n.searchKeys)',
];

async function makeOlder(): Promise<void> {
  for (const statement of OLDER) await driver.executeQuery(statement);
}

const indexes = () => database.withOptions(RUN).run(schemaIndexes, {});

/** Asserts that every constraint and index of the schema is there as it is meant, and online. */
async function expectCurrent(): Promise<void> {
  const existing = new Map((await indexes()).map((index) => [index.name, index]));
  for (const element of schema.elements) {
    const index = existing.get(element.name);
    expect(index).toMatchObject({ name: element.name, state: 'ONLINE' });
    expect(index && differs(element, index)).toBe(false);
  }
  for (const name of schema.obsolete) expect(existing.has(name)).toBe(false);
}

test('an up-to-date graph is left alone', async () => {
  const changed: string[] = [];
  await database.applySchema(schema, RUN, (name) => changed.push(name));
  expect(changed).toEqual([]);
  await expectCurrent();
});

test('indexes of an older store are recreated, and missing ones created', async () => {
  await makeOlder();
  const changed: string[] = [];
  await database.applySchema(schema, RUN, (name) => changed.push(name));
  expect(changed.sort()).toEqual(['cited_relationships', 'event_by_time', 'names']);
  await expectCurrent();
});

test('copies of the service that start at once end with the same schema', async () => {
  await makeOlder();
  const copies = Array.from({ length: 4 }, () => openDatabase(server));
  await Promise.all(copies.map((copy) => copy.applySchema(schema, RUN)));
  await expectCurrent();
  await Promise.all(copies.map((copy) => copy.close()));
});

test('a constraint on another label is recreated', async () => {
  const at = (label: string) =>
    parseSchema(`CREATE CONSTRAINT copy_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;`);
  await database.applySchema(at('CopyOne'), RUN);
  await database.applySchema(at('CopyTwo'), RUN);
  const copy = (await indexes()).find(({ name }) => name === 'copy_id');
  expect(copy).toMatchObject({ labelsOrTypes: ['CopyTwo'], constraint: 'copy_id' });
  await driver.executeQuery('DROP CONSTRAINT copy_id');
});

test('a store from before a relationship type finds the facts of that type after a start', async () => {
  await makeOlder();
  await loadRecords(database.withOptions(RUN), { importId: 'older', records: smallGraph(), now: new Date() });
  const { records } = await driver.executeQuery(
    "CALL db.index.fulltext.queryRelationships('cited_relationships', $query) YIELD relationship RETURN DISTINCT type(relationship) AS type",
    { query: 'source\\:paper*' },
  );
  expect(records.map((record) => record.get('type')).sort()).toEqual(['HOLDS', 'POST_IN']);

  const service = await startServiceOn(server, { GUANXI_SEEDS: 'none' });
  const { data } = await service.ask(
    '{ node(id: "source:paper") { ... on Source { facts(types: ["TOOK_PART"]) { totalCount } } } }',
  );
  expect(data.node.facts.totalCount).toBe(2);
  await service.stop();
});
