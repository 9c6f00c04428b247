import type { StatementRunner } from '../../db/statement-runner';
import type { Entry, ReadItem } from '../../domain/record/read-item';
import type { GraphRecord } from '../../domain/record/record';
import { type LoadReport, loadSorted, type SortedLoad } from '../load/load-sorted';
import { assertImportNameFree } from './assert-name-free';
import { type CheckResult, checkAcrossRecords, mergedRecords } from './check-across-records';
import { ExternalSorter } from './external-sorter';
import { FieldLocator } from './field-locator';
import { assertNotAborted, type ImportMonitor, PROGRESS_INTERVAL } from './import-monitor';
import { ImportFindings, type ImportResult } from './import-report';
import { firstError } from './merge-contributions';
import { withStoredNames } from './stored-names';

export interface ImportOptions extends ImportMonitor {
  /** Name of the import; facts that only its previous run contained are removed. */
  readonly importId: string;
  readonly items: AsyncIterable<ReadItem>;
  readonly now: Date;
  /** Writes nothing when any entry is rejected. */
  readonly strict: boolean;
  readonly dryRun?: boolean;
  readonly keepRemoved?: boolean;
  /** Replaces the previous import of this name even when the two have nothing in common. */
  readonly replace?: boolean;
  /** Writes the checked records; defaults to a load into the store. */
  readonly write?: (load: SortedLoad) => Promise<LoadReport>;
}

/**
 * Reads entries, checks them, and makes the store contain their records. An entry is written or rejected as a whole; a
 * rejection has its place and reason. Entries with the same id become one record. An interrupted import resumes when it
 * runs again, and a repeated import changes nothing.
 */
export async function importEntries(store: StatementRunner, options: ImportOptions): Promise<ImportResult> {
  const started = Date.now();
  const { importId, now, strict, dryRun = false, keepRemoved = false, replace = false, onProgress } = options;
  const findings = new ImportFindings();
  const places = new FieldLocator();
  const sorter = new ExternalSorter();
  try {
    const read = await collect(store, options, findings, places, sorter);
    const { total, ...checked } = await checkAcrossRecords(
      store,
      importId,
      sorter,
      findings,
      places,
      options,
    );
    const report = { importId, dryRun, read };
    const rest = () => ({ ...findings.outcome(), seconds: (Date.now() - started) / 1000 });
    if (strict && findings.rejected > 0) return { ...report, facts: null, ...rest() };
    if (!replace && !keepRemoved)
      await assertImportNameFree(store, importId, mergedRecords(sorter, checked), options.signal);
    const write = options.write ?? ((load: SortedLoad) => loadSorted(store, load));
    const facts = await write({
      importId,
      records: records(sorter, checked, findings, options.signal),
      now,
      dryRun,
      keepRemoved,
      onProgress: (done) => onProgress?.({ phase: 'write', done, total }),
    });
    return { ...report, facts, ...rest() };
  } finally {
    await sorter.close();
  }
}

/** Collects the entries whose records are valid on their own; returns the number of entries read. */
async function collect(
  store: StatementRunner,
  { items, signal, onProgress }: ImportOptions,
  findings: ImportFindings,
  places: FieldLocator,
  sorter: ExternalSorter,
): Promise<number> {
  let read = 0;
  let entry = 0;
  for await (const item of withStoredNames(store, items)) {
    assertNotAborted(signal);
    findings.noteFile(item.origin.file);
    if (item.is === 'remark') {
      findings.remark(item);
      continue;
    }
    entry += 1;
    if (item.is === 'rejection' || item.implied !== true) read += 1;
    if (read % PROGRESS_INTERVAL === 0) onProgress?.({ phase: 'read', done: read });
    if (item.is === 'rejection') {
      findings.reject(item);
      continue;
    }
    places.note(item);
    if (isSound(item, findings, places))
      for (const contribution of item.contributions) await sorter.add(contribution, entry, item.origin);
  }
  onProgress?.({ phase: 'read', done: read });
  return read;
}

function isSound({ contributions, origin }: Entry, findings: ImportFindings, places: FieldLocator): boolean {
  for (const contribution of contributions) {
    const error = firstError(contribution.record);
    if (error === undefined) continue;
    findings.reject(places.rejection(origin, contribution, error));
    return false;
  }
  return true;
}

/** The records to write; each former id that they refer to becomes a remark in the report. */
async function* records(
  sorter: ExternalSorter,
  checked: CheckResult,
  findings: ImportFindings,
  signal: AbortSignal | undefined,
): AsyncGenerator<GraphRecord> {
  for await (const { group, record, followed } of mergedRecords(sorter, checked)) {
    assertNotAborted(signal);
    if (record === undefined) continue;
    for (const id of followed) {
      const origin = group[0]?.origin ?? { file: '', line: 0 };
      const reason = `was merged into ${checked.moved.get(id)}`;
      findings.remark({ is: 'remark', origin, about: 'followed', value: id, reason });
    }
    yield record;
  }
}
