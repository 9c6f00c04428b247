import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { statementsModule } from './statements';

/** Writes the generated files, or with --check fails where one is not what it should be. */
function main(): void {
  const root = process.cwd();
  const check = process.argv.includes('--check');
  const stale = [
    ['src/db/statements.gen.ts', () => statementsModule(path.join(root, 'cypher'))] as const,
  ].filter(([file, make]) => {
    const target = path.join(root, file);
    const wanted = make();
    if (existsSync(target) && readFileSync(target, 'utf8') === wanted) return false;
    if (!check) writeFileSync(target, wanted);
    return true;
  });
  for (const [file] of stale)
    console.log(check ? `${file} is not current: run npm run generate` : `wrote ${file}`);
  if (check && stale.length > 0) process.exitCode = 1;
}

main();
