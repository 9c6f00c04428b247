import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { readDeclarations, schemaChanges } from './schema-changes';

const CURRENT = 'schema/api.graphql';
const RELEASED = 'schema/released.graphql';
const DECLARED = 'schema/breaking.json';

/**
 * Fails where the API breaks what clients of the released one rely on and schema/breaking.json does not say so.
 * With --release the current API becomes the released one, if all that breaks is declared.
 */
async function main(): Promise<void> {
  const read = (file: string) => readFileSync(file, 'utf8');
  const { undeclared, idle } = await schemaChanges(
    read(RELEASED),
    read(CURRENT),
    readDeclarations(read(DECLARED)),
  );
  for (const change of undeclared)
    console.error(`Breaking, and not declared in ${DECLARED}: {"change": "${change}", "why": "…"}`);
  for (const change of idle) console.error(`Declared in ${DECLARED}, and not so: ${change}`);
  if (undeclared.length + idle.length > 0) {
    process.exitCode = 1;
    return;
  }
  if (!process.argv.includes('--release')) return;
  copyFileSync(CURRENT, RELEASED);
  writeFileSync(DECLARED, '[]\n');
  console.log(`${RELEASED} is now the current API.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
