import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Home } from './home';

const markOf = ({ folder }: Home): string => path.join(folder, 'filling');

/** Notes that an empty graph is being filled: what is in it counts for nothing until the note is gone. */
export const noteFilling = (home: Home): void => writeFileSync(markOf(home), '');

/** Notes that the graph is filled. */
export const noteFilled = (home: Home): void => rmSync(markOf(home));

/** Makes a graph empty again whose filling did not come to its end; says whether there was one. */
export function emptyHalfFilled(home: Home): boolean {
  if (!existsSync(markOf(home))) return false;
  for (const part of ['databases', 'transactions'])
    rmSync(path.join(home.folder, 'data', part, 'neo4j'), { recursive: true, force: true });
  rmSync(markOf(home));
  return true;
}
