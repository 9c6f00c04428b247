import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { apiSdl } from './api-sdl';
import { withTables } from './readme-tables';
import { statementsModule } from './statements';

/** The generated files, with what makes them from the folder of the project. */
const FILES: Readonly<Record<string, (root: string) => string>> = {
  'src/db/statements.gen.ts': (root) => statementsModule(path.join(root, 'cypher')),
  'schema/api.graphql': apiSdl,
  'README.md': (root) => withTables(readFileSync(path.join(root, 'README.md'), 'utf8')),
};

/** Writes the generated files, or with --check fails where one is not what it should be. */
function main(): void {
  const root = process.cwd();
  const check = process.argv.includes('--check');
  for (const [file, make] of Object.entries(FILES)) {
    const target = path.join(root, file);
    const wanted = make(root);
    if (existsSync(target) && readFileSync(target, 'utf8') === wanted) continue;
    if (!check) writeFileSync(target, wanted);
    else process.exitCode = 1;
    console.log(check ? `${file} is not current: run npm run generate` : `wrote ${file}`);
  }
}

main();
