import type { StatementRunner } from '../../db/statement-runner';
import { entityCurrentIds } from '../../db/statements.gen';
import { GraphChecker } from '../../domain/record/graph-checker';
import { pointers, withCurrentIds } from '../../domain/record/pointers';
import type { GraphRecord } from '../../domain/record/record';
import { idsThatStay } from '../load/assert-valid';
import { forEachChunk } from '../load/chunks';
import type { ExternalSorter, SortedContribution } from './external-sorter';
import type { EntryError, FieldLocator } from './field-locator';
import { assertNotAborted, type ImportMonitor, PROGRESS_INTERVAL } from './import-monitor';
import type { ImportFindings } from './import-report';
import { firstError, type MergedRecord, mergeInOrder } from './merge-contributions';

/** The result of checking all entries against each other. */
export interface CheckResult {
  /** The numbers of rejected entries. */
  readonly rejected: ReadonlySet<number>;
  /** Maps former ids that records refer to, to current ids. */
  readonly moved: ReadonlyMap<string, string>;
}

/** A merged record with the entries it came from and the former ids that they refer to. */
interface Followed extends MergedRecord {
  readonly group: readonly SortedContribution[];
  readonly followed: readonly string[];
}

/** The records of all accepted entries, in order, with former ids replaced by current ones. */
export async function* mergedRecords(
  sorter: ExternalSorter,
  { rejected, moved }: CheckResult,
): AsyncGenerator<Followed> {
  for await (const { record, ...rest } of mergeInOrder(sorter.inOrder(), rejected)) {
    const followed = record === undefined || moved.size === 0 ? [] : formerIn(record, moved);
    const currentId = (id: string) => moved.get(id) ?? id;
    yield {
      ...rest,
      record: record && followed.length > 0 ? withCurrentIds(record, currentId) : record,
      followed,
    };
  }
}

const formerIn = (record: GraphRecord, moved: ReadonlyMap<string, string>) => [
  ...new Set([...pointers(record)].map(({ id }) => id).filter((id) => moved.has(id))),
];

/**
 * Checks all entries against each other. Rejecting one entry can leave another with a dangling reference, so the check
 * repeats until it rejects nothing more. `total` is the number of facts in the accepted entries.
 */
export async function checkAcrossRecords(
  store: StatementRunner,
  importId: string,
  sorter: ExternalSorter,
  findings: ImportFindings,
  places: FieldLocator,
  { signal, onProgress }: ImportMonitor,
): Promise<CheckResult & { readonly total: number }> {
  const rejected = new Set<number>();
  const moved = new Map<string, string>();
  const reject = ({ entry, origin, contribution }: SortedContribution, error: EntryError) => {
    if (rejected.has(entry)) return;
    rejected.add(entry);
    findings.reject(places.rejection(origin, contribution, error));
  };
  for (;;) {
    const before = rejected.size;
    const graph = new GraphChecker();
    let total = 0;
    let index = 0;
    let looked = 0;
    const settled = { rejected: new Set(rejected), moved };
    for await (const { group, record, conflicts, followed } of mergedRecords(sorter, settled)) {
      assertNotAborted(signal);
      looked += group.length;
      if (index % PROGRESS_INTERVAL === 0) onProgress?.({ phase: 'check', done: looked, total: sorter.size });
      for (const { placed, error } of conflicts) reject(placed, error);
      if (record === undefined) continue;
      const error = followed.length > 0 ? firstError(record) : undefined;
      if (error !== undefined)
        for (const placed of group) reject(placed, { reason: `${error.reason}: ${error.value}` });
      graph.add(record, index);
      index += 1;
      total += 1 + (record.record === 'entity' ? record.names.length : 0);
    }
    const outside = graph.missing();
    const known = await idsThatStay(store, importId, outside);
    const unknown = [...outside].filter((id) => !known.has(id) && !moved.has(id));
    const found = await inForce(store, graph, unknown);
    if (found.size > 0) {
      for (const [former, currentId] of found) moved.set(former, currentId);
      continue;
    }
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
        if (reason !== undefined && !rejected.has(placed.entry)) reject(placed, { reason });
      }
    if (rejected.size === before) return { rejected, moved, total };
  }
}

/** Maps ids without an entity to the entity that they were merged into, in this import or in the store. */
async function inForce(
  store: StatementRunner,
  graph: GraphChecker,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  await forEachChunk(ids, async (batch) => {
    for (const { id, currentId } of await store.run(entityCurrentIds, { ids: batch }))
      found.set(id, currentId);
  });
  for (const id of ids) {
    const currentId = graph.tookOver(id);
    if (currentId !== undefined) found.set(id, currentId);
  }
  return found;
}
