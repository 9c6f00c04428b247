/** After all tests: nothing stays behind. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.neo4jHost?.stop();
}
