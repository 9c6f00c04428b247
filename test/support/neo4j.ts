import { type Connection, openDatabase } from '../../src/db/database';
import { readSchema } from '../../src/store';
import { emptyGraph } from './empty-graph';

/** A Neo4j for one test file. */
export interface TestNeo4j extends Connection {
  /** Gives it back; it runs on for the next test file. */
  stop(): Promise<void>;
}

/** The Neo4j of this jest worker, without a node and with the schema; started when the first test file asks. */
export async function startTestNeo4j(): Promise<TestNeo4j> {
  const host = process.env.TEST_NEO4J_HOST;
  const response = await fetch(`${host}/${process.env.JEST_WORKER_ID}`);
  const answer = await response.text();
  if (!response.ok) throw new Error(answer);
  const connection: Connection = JSON.parse(answer);
  await emptyGraph(connection);
  const database = openDatabase(connection);
  await database.applySchema(await readSchema(), { timeoutMs: 60_000 });
  await database.close();
  return { ...connection, stop: async () => undefined };
}
