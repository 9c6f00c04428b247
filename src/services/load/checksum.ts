import { createHash } from 'node:crypto';
import type { GraphRows } from './rows';

/**
 * A text that differs when the rows of an import do. It covers what is derived (days, search keys, sort names) too,
 * so that a new rule of derivation writes the graph again with no version to be raised by hand.
 */
export function checksumOf({ entities, names, relationships }: GraphRows): string {
  const hash = createHash('sha256');
  for (const [kind, rows] of entities) for (const row of rows) hash.update(`${kind}${JSON.stringify(row)}\n`);
  for (const row of names) hash.update(`Name${JSON.stringify(row)}\n`);
  for (const [type, rows] of relationships)
    for (const row of rows) hash.update(`${type}${JSON.stringify(row)}\n`);
  return hash.digest('hex');
}
