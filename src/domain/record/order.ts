import type { GraphRecord } from './record';

/** Where a record stands among others: sources first, then other entities, then relationships, each by id. */
export function recordOrder(record: GraphRecord): string {
  return record.record === 'entity' ? entityOrder(record.id) : `2${record.id}`;
}

/** Where the record of an entity stands, told from its id. */
export const entityOrder = (id: string): string => (id.startsWith('source:') ? `0${id}` : `1${id}`);

/** Negative where the first of two such texts stands before the second; the same in every place and language. */
export const byOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
