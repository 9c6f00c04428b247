import { type Neo4jHost, startNeo4jHost } from './neo4j-host';

declare global {
  var neo4jHost: Neo4jHost | undefined;
}

/** Before all tests: whoever asks the host for a Neo4j gets one. */
export default async function globalSetup(): Promise<void> {
  const host = await startNeo4jHost();
  globalThis.neo4jHost = host;
  process.env.TEST_NEO4J_HOST = host.url;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void host.stop().finally(() => process.exit(1)));
  }
}
