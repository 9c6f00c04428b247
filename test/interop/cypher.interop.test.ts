import neo4j from 'neo4j-driver';
import { nameId } from '../../src/domain/record/id';
import { startTestNeo4j } from '../support/neo4j';
import { type Exported, java, startExported } from './exported';

let exported: Exported;
beforeAll(async () => {
  exported = await startExported();
}, 180_000);
afterAll(() => exported.close());

/** Drops the constraints and indexes of the test database. The next test service recreates them. */
async function dropSchema(run: (statement: string) => Promise<unknown[]>) {
  const names = async (what: string) =>
    (await run(`SHOW ${what} YIELD name, type WHERE type <> 'LOOKUP' RETURN name`)) as { name: string }[];
  for (const { name } of await names('CONSTRAINTS')) await run(`DROP CONSTRAINT ${name}`);
  for (const { name } of await names('INDEXES')) await run(`DROP INDEX ${name}`);
}

test('cypher-shell loads the script into an empty Neo4j without loss', async () => {
  const script = await exported.file('cypher');
  const server = await startTestNeo4j();
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
    disableLosslessIntegers: true,
  });
  const rows = async (statement: string) =>
    (await driver.executeQuery(statement)).records.map((record) => record.toObject());
  try {
    await dropSchema(rows);
    const { uri, user, password } = server;
    const who = ['--address', uri, '--username', user, '--password', password];
    await java('cypher-shell', 'org.neo4j.shell.Main', ...who, '--file', script);
    expect(await rows('SHOW CONSTRAINTS YIELD labelsOrTypes AS of, properties ORDER BY of')).toEqual([
      { of: ['Entity'], properties: ['id'] },
      { of: ['Name'], properties: ['id'] },
    ]);
    const nodes = new Map(
      (
        await rows('MATCH (n:Entity) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties')
      ).map((row) => [row.id, row]),
    );
    expect(nodes.size).toBe(exported.entities.length);
    for (const { id, kind, properties, citations, description, confidence } of exported.entities) {
      expect(nodes.get(id)?.labels).toEqual(['Entity', kind]);
      expect(nodes.get(id)?.properties).toMatchObject({ ...properties, citations, confidence });
      expect(nodes.get(id)?.properties.description).toBe(description);
    }
    const names = await rows(
      'MATCH (n:Entity)-[:NAMED]->(name:Name) RETURN n.id AS owner, name.id AS id, name.text AS text',
    );
    const expected = exported.entities.flatMap(({ id, names: all }) =>
      all.map((one) => ({ owner: id, id: nameId(id, one.text, one.type, one.language), text: one.text })),
    );
    const inOrder = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect((names as typeof expected).sort(inOrder)).toEqual(expected.sort(inOrder));
    const edges = new Map(
      (
        await rows(
          'MATCH (a:Entity)-[edge]->(b:Entity) RETURN edge.id AS id, type(edge) AS type, a.id AS from, b.id AS to, properties(edge) AS properties',
        )
      ).map((row) => [row.id, row]),
    );
    expect(edges.size).toBe(exported.relationships.length);
    for (const { id, type, from, to, properties, citations } of exported.relationships) {
      expect(edges.get(id)).toMatchObject({ type, from, to, properties: { ...properties, citations } });
    }
    const [talk] = await rows(
      "MATCH (n:Event {id: 'event:talk'}) RETURN toString(n.dateFrom) AS first, toString(n.dateUntil) AS last",
    );
    expect(talk).toEqual({ first: '2019-07-01', last: '2019-07-31' });
    const [town] = await rows(
      "MATCH (n:Place {id: 'place:town'}) RETURN valueType(n.latitude) AS whole, valueType(n.longitude) AS other",
    );
    expect(town).toEqual({ whole: 'FLOAT NOT NULL', other: 'FLOAT NOT NULL' });
  } finally {
    await driver.close();
  }
});
