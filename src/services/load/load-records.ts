import type { Store } from '../../db/database';
import { byOrder, recordOrder } from '../../domain/record/order';
import type { GraphRecord } from '../../domain/record/record';
import { assertValidGraph, assertValidRecords } from './assert-valid';
import { type LoadReport, loadSorted } from './load-sorted';

/** The import that the service's own seeds are loaded under at start. */
export const SEEDS = 'import:seeds';

export interface LoadOptions {
  /** Names the data set; its records replace those that the same import wrote before. */
  readonly importId: string;
  readonly records: readonly GraphRecord[];
  /** When the facts that changed are said to have been recorded. */
  readonly now: Date;
  /** Told of facts dealt with so far, and of all that there are. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Makes the store hold exactly these records of an import: writes what differs and removes what the import wrote
 * before and no longer has. A load that is interrupted is put right by the next. Throws BAD_RECORD, with nothing
 * written, where a record is faulty.
 */
export async function loadRecords(store: Store, options: LoadOptions): Promise<LoadReport> {
  const { importId, records, now: currentId, onProgress } = options;
  assertValidRecords(records);
  await assertValidGraph(store, importId, records);
  const keyed = records.map((record) => ({ record, order: recordOrder(record) }));
  keyed.sort((a, b) => byOrder(a.order, b.order));
  const total = records.reduce((sum, one) => sum + 1 + (one.record === 'entity' ? one.names.length : 0), 0);
  return loadSorted(store, {
    importId,
    records: keyed.map(({ record }) => record),
    now: currentId,
    onProgress: (done) => onProgress?.(done, total),
  });
}
