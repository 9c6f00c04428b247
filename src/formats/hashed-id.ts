import { createHash } from 'node:crypto';
import { type Kind, kindDefinition } from '../domain/vocabulary/kinds';

/** The id of an entity from a key in its data set. Reading the data set again gives the same id. */
export const hashedId = (kind: Kind, dataset: string, key: readonly string[]): string =>
  `${kindDefinition(kind).idPrefix}:${hash([dataset, kind, ...key]).slice(0, 20)}`;

/** The key that distinguishes parallel relationships, from a key in their data set. */
export const hashedKey = (key: readonly string[]): string => hash(key).slice(0, 12);

/** JSON keeps the parts distinct, whatever characters they contain. */
const hash = (parts: readonly string[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex');
