import type { Store } from '../../db/database';
import type { Entry, Reading } from '../../domain/record/entry';
import type { GraphRecord } from '../../domain/record/record';
import { type LoadReport, loadInOrder, type OrderedLoad } from '../load/load-in-order';
import { type Checked, checkTogether, recordsInOrder } from './check';
import { Places } from './fault';
import { withKnownNames } from './known-names';
import { recordFault } from './merge';
import { refuseTakenName } from './name-taken';
import { refuseAborted, TOLD_EVERY, type Waiting } from './progress';
import { Findings, type ImportReport } from './report';
import { Sorter } from './sorter';

export interface ImportOptions extends Waiting {
  /** Names the import: what it wrote before and no longer has goes. */
  readonly importId: string;
  readonly readings: AsyncIterable<Reading>;
  readonly now: Date;
  /** Nothing is written where anything is refused. */
  readonly strict: boolean;
  readonly dryRun?: boolean;
  readonly keepFormer?: boolean;
  /** Lets it take the place of an import of the same name that has nothing in common with it. */
  readonly replace?: boolean;
  /** What writes the checked records; by default they go into the store. */
  readonly write?: (load: OrderedLoad) => Promise<LoadReport>;
}

/**
 * Reads entries, checks them and makes the store hold what they say. An entry is written whole or refused whole, with
 * the place and the reason; entries that speak of one id become one record. An import that was interrupted goes on
 * where it was when it is started again, and one that is repeated changes nothing.
 */
export async function importEntries(store: Store, options: ImportOptions): Promise<ImportReport> {
  const started = Date.now();
  const { importId, now, strict, dryRun = false, keepFormer = false, replace = false, onProgress } = options;
  const findings = new Findings();
  const places = new Places();
  const sorter = new Sorter();
  try {
    const read = await collect(store, options, findings, places, sorter);
    const { total, ...checked } = await checkTogether(store, importId, sorter, findings, places, options);
    const report = { importId, dryRun, read };
    const rest = () => ({ ...findings.told(), seconds: (Date.now() - started) / 1000 });
    if (strict && findings.refused > 0) return { ...report, facts: null, ...rest() };
    if (!replace && !keepFormer)
      await refuseTakenName(store, importId, recordsInOrder(sorter, checked), options.signal);
    const write = options.write ?? ((load: OrderedLoad) => loadInOrder(store, load));
    const facts = await write({
      importId,
      records: records(sorter, checked, findings, options.signal),
      now,
      dryRun,
      keepFormer,
      onProgress: (done) => onProgress?.({ phase: 'write', done, total }),
    });
    return { ...report, facts, ...rest() };
  } finally {
    await sorter.close();
  }
}

/** Takes in the entries whose records are sound, each taken alone; says how many there were in all. */
async function collect(
  store: Store,
  { readings, signal, onProgress }: ImportOptions,
  findings: Findings,
  places: Places,
  sorter: Sorter,
): Promise<number> {
  let read = 0;
  let entry = 0;
  for await (const reading of withKnownNames(store, readings)) {
    refuseAborted(signal);
    findings.see(reading.origin.file);
    if (reading.is === 'remark') {
      findings.remark(reading);
      continue;
    }
    entry += 1;
    if (reading.is === 'refusal' || reading.implied !== true) read += 1;
    if (read % TOLD_EVERY === 0) onProgress?.({ phase: 'read', done: read });
    if (reading.is === 'refusal') {
      findings.refuse(reading);
      continue;
    }
    places.note(reading);
    if (isSound(reading, findings, places))
      for (const contribution of reading.contributions) await sorter.add(contribution, entry, reading.origin);
  }
  onProgress?.({ phase: 'read', done: read });
  return read;
}

function isSound({ contributions, origin }: Entry, findings: Findings, places: Places): boolean {
  for (const contribution of contributions) {
    const fault = recordFault(contribution.record);
    if (fault === undefined) continue;
    findings.refuse(places.refusal(origin, contribution, fault));
    return false;
  }
  return true;
}

/** What is to be written; the report notes what was pointed at by an id that is another now. */
async function* records(
  sorter: Sorter,
  checked: Checked,
  findings: Findings,
  signal: AbortSignal | undefined,
): AsyncGenerator<GraphRecord> {
  for await (const { group, record, followed } of recordsInOrder(sorter, checked)) {
    refuseAborted(signal);
    if (record === undefined) continue;
    for (const id of followed) {
      const origin = group[0]?.origin ?? { file: '', line: 0 };
      const reason = `was merged; ${checked.moved.get(id)} is meant`;
      findings.remark({ is: 'remark', origin, about: 'followed', value: id, reason });
    }
    yield record;
  }
}
