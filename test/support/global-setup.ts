import { type Neo4jHost, startNeo4jHost } from './neo4j-host';
import { QUICK_JAVA } from './quick-java';

declare global {
  var neo4jHost: Neo4jHost | undefined;
}

/** Runs once before all tests: starts the host that gives each jest worker a Neo4j. */
export default async function globalSetup(): Promise<void> {
  const host = await startNeo4jHost();
  globalThis.neo4jHost = host;
  process.env.TEST_NEO4J_HOST = host.url;
  // For every Neo4j that a test or a service under test starts.
  process.env.JDK_JAVA_OPTIONS = QUICK_JAVA;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void host.stop().finally(() => process.exit(1)));
  }
}
