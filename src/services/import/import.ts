import type { Store } from '../../db/database';
import type { Entry, Reading } from '../../domain/record/entry';
import { GraphCheck } from '../../domain/record/graph-check';
import type { GraphRecord } from '../../domain/record/record';
import { AppError } from '../../errors';
import { type LoadReport, loadInOrder, type OrderedLoad } from '../load/load-in-order';
import { knownOutside } from '../load/problems';
import { mergeInOrder, recordFault } from './merge';
import { Findings, type ImportReport } from './report';
import { type Placed, Sorter } from './sorter';

export interface ImportOptions {
  /** Names the import: what it wrote before and no longer has goes. */
  readonly importId: string;
  readonly readings: AsyncIterable<Reading>;
  readonly now: Date;
  /** Nothing is written where anything is refused. */
  readonly strict: boolean;
  readonly dryRun?: boolean;
  readonly keepFormer?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** What writes the checked records; by default they go into the store. */
  readonly write?: (load: OrderedLoad) => Promise<LoadReport>;
}

/** How far an import is: entries read, then facts written of all that there are. */
export type ImportProgress =
  | { readonly phase: 'read'; readonly done: number }
  | { readonly phase: 'write'; readonly done: number; readonly total: number };

/**
 * Reads entries, checks them and makes the store hold what they say. An entry is written whole or refused whole, with
 * the place and the reason; entries that speak of one id become one record. An import that was interrupted goes on
 * where it was when it is started again, and one that is repeated changes nothing.
 */
export async function importEntries(store: Store, options: ImportOptions): Promise<ImportReport> {
  const started = Date.now();
  const { importId, now, strict, dryRun = false, keepFormer = false, onProgress } = options;
  const findings = new Findings();
  const sorter = new Sorter();
  try {
    const read = await collect(options, findings, sorter);
    const { refused, total } = await check(store, importId, sorter, findings, options.signal);
    const report = { importId, dryRun, read, refused: findings.refused, refusals: findings.refusals };
    const rest = () => ({ remarks: findings.remarks, seconds: (Date.now() - started) / 1000 });
    if (strict && findings.refused > 0) return { ...report, facts: null, ...rest() };
    const write = options.write ?? ((load: OrderedLoad) => loadInOrder(store, load));
    const facts = await write({
      importId,
      records: records(sorter, refused, options.signal),
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
  { readings, signal, onProgress }: ImportOptions,
  findings: Findings,
  sorter: Sorter,
): Promise<number> {
  let read = 0;
  for await (const reading of readings) {
    refuseAborted(signal);
    if (reading.is === 'remark') {
      findings.remark(reading);
      continue;
    }
    read += 1;
    if (read % 1_000 === 0) onProgress?.({ phase: 'read', done: read });
    if (reading.is === 'refusal') findings.refuse(reading);
    else if (isSound(reading, findings))
      for (const contribution of reading.contributions) await sorter.add(contribution, read, reading.origin);
  }
  onProgress?.({ phase: 'read', done: read });
  return read;
}

function isSound({ contributions, origin }: Entry, findings: Findings): boolean {
  for (const { record } of contributions) {
    const fault = recordFault(record);
    if (fault === undefined) continue;
    const value = fault.value === undefined ? {} : { value: String(fault.value).slice(0, 200) };
    findings.refuse({ is: 'refusal', origin, ...value, reason: fault.reason });
    return false;
  }
  return true;
}

/**
 * The numbers of the entries that cannot stand beside the others, and how many facts the rest has. To refuse an entry
 * may leave another without what it points at, so this goes on until nothing more is refused.
 */
async function check(
  store: Store,
  importId: string,
  sorter: Sorter,
  findings: Findings,
  signal: AbortSignal | undefined,
): Promise<{ refused: Set<number>; total: number }> {
  const refused = new Set<number>();
  const refuse = ({ entry, origin, contribution }: Placed, reason: string) => {
    if (refused.has(entry)) return;
    refused.add(entry);
    findings.refuse({ is: 'refusal', origin, value: contribution.record.id, reason });
  };
  for (;;) {
    const before = refused.size;
    const graph = new GraphCheck();
    let total = 0;
    let index = 0;
    for await (const { record, conflicts } of mergeInOrder(sorter.inOrder(), new Set(refused))) {
      refuseAborted(signal);
      for (const { placed, reason } of conflicts) refuse(placed, reason);
      if (record === undefined) continue;
      graph.add(record, index);
      index += 1;
      total += 1 + (record.record === 'entity' ? record.names.length : 0);
    }
    const known = await knownOutside(store, importId, graph.missing());
    const problems = new Map(
      graph
        .found((id) => known.has(id))
        .map(({ record, path, message, value }) => [
          record,
          `${path.join('.')} ${message}${value === undefined ? '' : `: ${String(value)}`}`,
        ]),
    );
    if (problems.size > 0)
      for await (const placed of sorter.inOrder()) {
        const reason = problems.get(placed.contribution.record.id);
        if (reason !== undefined && !refused.has(placed.entry)) refuse(placed, reason);
      }
    if (refused.size === before) return { refused, total };
  }
}

async function* records(
  sorter: Sorter,
  refused: ReadonlySet<number>,
  signal: AbortSignal | undefined,
): AsyncGenerator<GraphRecord> {
  for await (const { record } of mergeInOrder(sorter.inOrder(), refused)) {
    refuseAborted(signal);
    if (record !== undefined) yield record;
  }
}

function refuseAborted(signal: AbortSignal | undefined) {
  if (signal?.aborted)
    throw new AppError(
      'CANCELLED',
      'The import was interrupted; start it again and it goes on where it was.',
    );
}
