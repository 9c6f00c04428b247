import { existsSync } from 'node:fs';
import path from 'node:path';

const SHARED = path.join(__dirname, '../../../shared');

/** The path of a shared data file that is not in the repository. Throws a clear error if it is missing. */
export function sharedData(file: string): string {
  const place = path.join(SHARED, file);
  if (existsSync(place)) return place;
  throw new Error(`There is no ../shared/${file} beside this clone, which this data test needs.`);
}
