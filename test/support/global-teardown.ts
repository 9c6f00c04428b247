/** Runs once after all tests: stops every Neo4j and removes their folders. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.neo4jHost?.stop();
}
