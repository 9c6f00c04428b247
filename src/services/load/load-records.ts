import type { StatementRunner } from '../../db/statement-runner';
import { byOrder, recordOrder } from '../../domain/record/order';
import type { GraphRecord } from '../../domain/record/record';
import { assertValidGraph, assertValidRecords } from './assert-valid';
import { type LoadReport, loadSorted } from './load-sorted';

/** The import name of the service's own seeds. */
export const SEEDS = 'import:seeds';

export interface LoadOptions {
  /** Name of the import; its records replace those of the previous import of this name. */
  readonly importId: string;
  readonly records: readonly GraphRecord[];
  /** The `recordedAt` of facts that change. */
  readonly now: Date;
  /** Receives the number of facts processed, and the total. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Makes the store contain exactly these records of an import: writes facts that differ and removes facts that only the
 * previous import of this name contained. The next load completes an interrupted one. Throws BAD_RECORD, with nothing
 * written, for an invalid record.
 */
export async function loadRecords(store: StatementRunner, options: LoadOptions): Promise<LoadReport> {
  const { importId, records, now, onProgress } = options;
  assertValidRecords(records);
  await assertValidGraph(store, importId, records);
  const keyed = records.map((record) => ({ record, order: recordOrder(record) }));
  keyed.sort((a, b) => byOrder(a.order, b.order));
  const total = records.reduce((sum, one) => sum + 1 + (one.record === 'entity' ? one.names.length : 0), 0);
  return loadSorted(store, {
    importId,
    records: keyed.map(({ record }) => record),
    now,
    onProgress: (done) => onProgress?.(done, total),
  });
}
