import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { apiSdl } from './api-sdl';
import { PAGE_NAMES, withTables } from './page-tables';
import { statementsModule } from './statements';

/** The generated files, each with its generator, which takes the project folder. */
const FILES: Readonly<Record<string, (root: string) => string>> = {
  'src/db/statements.gen.ts': (root) => statementsModule(path.join(root, 'cypher')),
  'schema/api.graphql': apiSdl,
  ...Object.fromEntries(
    PAGE_NAMES.map((page) => [
      page,
      (root: string) => withTables(page, readFileSync(path.join(root, page), 'utf8')),
    ]),
  ),
};

/** Writes the generated files. With --check, exits with 1 if one is not current. */
function main(): void {
  const root = process.cwd();
  const check = process.argv.includes('--check');
  for (const [file, make] of Object.entries(FILES)) {
    const target = path.join(root, file);
    const content = make(root);
    if (existsSync(target) && readFileSync(target, 'utf8') === content) continue;
    if (!check) writeFileSync(target, content);
    else process.exitCode = 1;
    console.log(check ? `${file} is not current: run npm run generate` : `wrote ${file}`);
  }
}

main();
