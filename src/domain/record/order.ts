import type { GraphRecord } from './record';

/** The sort key of a record: sources first, then other entities, then relationships, each by id. */
export function recordOrder(record: GraphRecord): string {
  return record.record === 'entity' ? entityOrder(record.id) : `2${record.id}`;
}

/** The sort key of an entity's record, from its id. */
export const entityOrder = (id: string): string => (id.startsWith('source:') ? `0${id}` : `1${id}`);

/** Compares two sort keys by code unit, independent of the locale. */
export const byOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
