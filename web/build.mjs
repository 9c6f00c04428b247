// Builds the pages into web/dist, unless their inputs are unchanged.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assertScriptSize } from './script-size.mjs';

const web = dirname(fileURLToPath(import.meta.url));
const stamp = join(web, 'dist/.inputs');
const inputs = [
  'build.mjs',
  'ask.html',
  'index.html',
  'package.json',
  'script-size.mjs',
  'tsconfig.json',
  'vite.config.ts',
  'src',
  '../docs/questions.md',
  '../src/domain',
  '../package-lock.json',
];

const inputsHash = hash(inputs.map((path) => join(web, path)));
if (!existsSync(join(web, 'dist/ask.html')) || read(stamp) !== inputsHash) {
  console.log(`Building the page (${read(stamp) ? 'it changed' : 'first time'}, about 4 s)…`);
  // Loading Vite takes longer than the check above, so it is imported only when needed.
  const { build } = await import('vite');
  await build({ root: web, logLevel: 'warn' });
  assertScriptSize(join(web, 'dist'));
  writeFileSync(stamp, inputsHash);
}

function hash(paths) {
  const sum = createHash('sha256');
  for (const file of paths.flatMap(files)) sum.update(`${relative(web, file)}\0`).update(readFileSync(file));
  return sum.digest('hex');
}

function files(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => files(join(path, name)));
}

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
