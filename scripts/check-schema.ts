import { readFileSync, writeFileSync } from 'node:fs';
import { compactSdl } from './compact-sdl';
import { readDeclarations, schemaChanges } from './schema-changes';

const CURRENT = 'schema/api.graphql';
const RELEASED = 'schema/released.graphql';
const DECLARED = 'schema/breaking.json';

/**
 * Exits with 1 if the API has a breaking change that schema/breaking.json does not declare, or if a declared change was
 * not made. With --release, and if neither is so, the current API becomes the released one.
 */
async function main(): Promise<void> {
  const read = (file: string) => readFileSync(file, 'utf8');
  const { undeclared, idle } = await schemaChanges(
    read(RELEASED),
    read(CURRENT),
    readDeclarations(read(DECLARED)),
  );
  for (const change of undeclared)
    console.error(
      `Undeclared breaking change. Undo it, or add to ${DECLARED}: {"change": "${change}", "why": "…"}`,
    );
  for (const change of idle) console.error(`${DECLARED} declares a change that was not made: ${change}`);
  if (undeclared.length + idle.length > 0) {
    process.exitCode = 1;
    return;
  }
  if (!process.argv.includes('--release')) return;
  writeFileSync(RELEASED, compactSdl(read(CURRENT)));
  writeFileSync(DECLARED, '[]\n');
  console.log(`${RELEASED} now describes the current API.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
