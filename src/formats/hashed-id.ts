import { createHash } from 'node:crypto';
import { type Kind, kindRow } from '../domain/vocabulary/kinds';

/** The id of an entity that a data set tells by a key of its own: the same each time the data set is read. */
export const hashedId = (kind: Kind, dataset: string, key: readonly string[]): string =>
  `${kindRow(kind).idPrefix}:${hash([dataset, kind, ...key]).slice(0, 20)}`;

/** What tells parallel relationships apart, from a key of a data set's own. */
export const hashedKey = (key: readonly string[]): string => hash(key).slice(0, 12);

/** The parts are told apart whatever characters they hold. */
const hash = (parts: readonly string[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex');
