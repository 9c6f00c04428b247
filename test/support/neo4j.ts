import { createHash } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { type ConnectionSettings, openDatabase } from '../../src/db/database';
import { readSchema } from '../../src/open-store';
import { emptyGraph } from './empty-graph';

/** A Neo4j for one test file. */
export interface TestNeo4j extends ConnectionSettings {
  /** Ends its use by this test file; it keeps running for the next one. */
  stop(): Promise<void>;
}

/** The Neo4j of this jest worker with the schema and an empty graph. The first test file that asks starts it. */
export async function startTestNeo4j(): Promise<TestNeo4j> {
  const { connection } = await request('PUT', '');
  await emptyGraph(connection);
  await applySchema(connection);
  return testNeo4j(connection);
}

/**
 * The Neo4j of this jest worker with the schema. The graph is either empty, or exactly as an earlier test file marked it.
 * A marked graph saves the load, and its statements need no new plans, which take most of the time of a small graph.
 */
export async function startMarkedNeo4j(): Promise<TestNeo4j> {
  const { connection, fingerprint } = await request('GET');
  if (fingerprint === '' || fingerprint !== (await graphFingerprint(connection))) return startTestNeo4j();
  await applySchema(connection);
  return testNeo4j(connection);
}

/** Marks the current graph for startMarkedNeo4j of later test files. */
export async function markGraph(connection: ConnectionSettings): Promise<void> {
  await request('PUT', await graphFingerprint(connection));
}

const testNeo4j = (connection: ConnectionSettings): TestNeo4j => ({
  ...connection,
  stop: async () => undefined,
});

async function request(
  method: 'GET' | 'PUT',
  body?: string,
): Promise<{ connection: ConnectionSettings; fingerprint: string }> {
  const url = `${process.env.TEST_NEO4J_HOST}/${process.env.JEST_WORKER_ID}`;
  const response = await fetch(url, { method, ...(body === undefined ? {} : { body }) });
  const answer = await response.text();
  if (!response.ok) throw new Error(answer);
  const { fingerprint, ...connection } = JSON.parse(answer);
  return { connection, fingerprint };
}

async function applySchema(connection: ConnectionSettings): Promise<void> {
  const database = openDatabase(connection);
  await database.applySchema(await readSchema(), { timeoutMs: 60_000 });
  await database.close();
}

const NODES = 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY elementId(n)';
const RELATIONSHIPS =
  'MATCH (a)-[r]->(b) RETURN type(r) AS type, elementId(a) AS from, elementId(b) AS to, properties(r) AS properties ORDER BY elementId(r)';

/** A hash of every node and relationship with its properties. */
async function graphFingerprint({ uri, user, password }: ConnectionSettings): Promise<string> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const hash = createHash('sha256');
    for (const query of [NODES, RELATIONSHIPS]) {
      const { records } = await driver.executeQuery(query);
      for (const record of records) hash.update(JSON.stringify(record.toObject()));
    }
    return hash.digest('hex');
  } finally {
    await driver.close();
  }
}
