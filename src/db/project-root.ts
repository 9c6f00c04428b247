import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The project folder: the nearest one above this module that has a package.json. Modules run from src/, from dist/ and
 * from the cache of compiled scripts, so a fixed number of `..` does not find it.
 */
export const PROJECT_ROOT = nearestPackage(__dirname);

function nearestPackage(folder: string): string {
  if (existsSync(path.join(folder, 'package.json'))) return folder;
  const parent = path.dirname(folder);
  if (parent === folder) throw new Error(`No package.json in any folder above ${__dirname}.`);
  return nearestPackage(parent);
}
