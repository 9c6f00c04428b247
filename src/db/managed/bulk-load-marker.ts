import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Home } from './home';

/** Stores of earlier versions may have the file too, so its name stays. */
const markerOf = ({ folder }: Home): string => path.join(folder, 'filling');

/** Writes the marker of a bulk load. While it is there, the graph is incomplete. */
export const writeBulkLoadMarker = (home: Home): void => writeFileSync(markerOf(home), '');

/** Removes the marker after a complete bulk load. */
export const removeBulkLoadMarker = (home: Home): void => rmSync(markerOf(home));

/** Empties a graph whose bulk load was interrupted. Returns whether there was one. */
export function discardInterruptedBulkLoad(home: Home): boolean {
  if (!existsSync(markerOf(home))) return false;
  for (const part of ['databases', 'transactions'])
    rmSync(path.join(home.folder, 'data', part, 'neo4j'), { recursive: true, force: true });
  rmSync(markerOf(home));
  return true;
}
