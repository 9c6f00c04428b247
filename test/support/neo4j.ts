import type { Connection } from '../../src/db/database';

/** A Neo4j for one test file. */
export interface TestNeo4j extends Connection {
  stop(): Promise<void>;
}

/** For now the server named by TEST_NEO4J_URI, without a password. */
export async function startTestNeo4j(_name: string): Promise<TestNeo4j> {
  const uri = process.env.TEST_NEO4J_URI;
  if (uri === undefined) throw new Error('set TEST_NEO4J_URI');
  return { uri, user: 'neo4j', password: 'none', stop: async () => undefined };
}
