import { createHash } from 'node:crypto';
import type { StatementRunner } from '../../db/statement-runner';
import {
  writeAwaitIndexes,
  writeClearPlanCache,
  writeImportBegin,
  writeImportFinish,
  writeImportState,
  writePartBegin,
  writePartFinish,
} from '../../db/statements.gen';
import type { GraphRecord } from '../../domain/record/record';
import { addCounts, countRows, type FactCounts, totalCount, zeroCounts } from './fact-counts';
import { type Part, parts } from './part';
import { removalUpperBound, removeParts } from './remove-parts';
import { countDiffering, writeRows } from './write-changes';

export interface SortedLoad {
  /** Name of the import; its records replace those of the previous import of this name. */
  readonly importId: string;
  /** Valid records in the order of `recordOrder`, each id once. */
  readonly records: Iterable<GraphRecord> | AsyncIterable<GraphRecord>;
  /** The `recordedAt` of facts that change. */
  readonly now: Date;
  /** Receives the number of facts processed. */
  readonly onProgress?: (done: number) => void;
  /** Reports what would be written, and an upper bound of removals, without writing. */
  readonly dryRun?: boolean;
  /** Keeps facts that the previous import of this name contained and this one lacks. */
  readonly keepRemoved?: boolean;
}

/** Counts of one kind of fact in a load. */
export interface LoadCounts {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

export interface LoadReport {
  /** True when the store already contained exactly these records, so nothing was written. */
  readonly unchanged: boolean;
  readonly entities: LoadCounts;
  readonly relationships: LoadCounts;
  readonly names: LoadCounts;
}

/** Time to wait for indexes and plans, in seconds. */
const INDEX_TIMEOUT_SECONDS = 300;

/** Number of changed facts from which plans are made again; fewer hardly change what a plan costs. */
const REPLAN_FROM = 10_000;

/**
 * Writes the records of an import part by part. Parts recorded as written are skipped, so an interrupted load resumes
 * and a repeated load changes nothing. Facts that the import no longer contains are removed at the end.
 */
export async function loadSorted(store: StatementRunner, load: SortedLoad): Promise<LoadReport> {
  const { importId, now, dryRun, onProgress } = load;
  const previous = await findPreviousParts(store, importId);
  const totals = zeroCounts();
  const written = zeroCounts();
  const currentParts = new Set<string>();
  // Only a dry run needs them; otherwise the store contains them before the removals.
  const fresh = new Set<string>();
  let begun = false;
  const begin = async () => {
    if (!begun && !dryRun) await store.run(writeImportBegin, { id: importId });
    begun = true;
  };
  for await (const part of parts(load.records)) {
    const id = `${importId}/${part.hash}`;
    currentParts.add(id);
    if (previous.done.get(id) !== true) {
      await begin();
      if (dryRun && previous.done.size > 0) for (const fact of part.factIds) fresh.add(fact);
      addCounts(
        written,
        await (dryRun ? countDiffering(store, part.rows, now) : writePart(store, load, id, part)),
      );
    }
    addCounts(totals, countRows(part.rows));
    onProgress?.(totalCount(totals));
  }
  const removedParts = load.keepRemoved
    ? []
    : [...previous.done.keys()].filter((id) => !currentParts.has(id));
  if (removedParts.some((id) => !previous.undeletable.has(id)) || !previous.finished) await begin();
  let removed = zeroCounts();
  if (begun && !dryRun) {
    removed = await removeParts(store, removedParts);
    const checksum = createHash('sha256')
      .update([...currentParts].join('\n'))
      .digest('hex');
    await store.run(writeImportFinish, { id: importId, checksum, finishedAt: now.toISOString() });
    await store.run(writeAwaitIndexes, { seconds: INDEX_TIMEOUT_SECONDS });
    if (totalCount(written) + totalCount(removed) >= REPLAN_FROM) await clearPlans(store);
  }
  if (begun && dryRun) removed = await removalUpperBound(store, removedParts, fresh);
  return report(!begun, totals, written, removed);
}

/**
 * The parts that the previous import wrote, last first: whether each is complete, and whether it only holds facts that
 * could not be removed.
 */
async function findPreviousParts(store: StatementRunner, importId: string) {
  const rows = await store.run(writeImportState, { id: importId });
  const done = new Map<string, boolean>();
  const undeletable = new Set<string>();
  for (const row of rows) {
    if (row.part === null) continue;
    done.set(row.part, row.done === true);
    if (row.held) undeletable.add(row.part);
  }
  return { done, undeletable, finished: rows.some(({ finishedAt }) => finishedAt !== null) };
}

async function writePart(store: StatementRunner, { importId, now }: SortedLoad, id: string, part: Part) {
  const { first, last, factIds } = part;
  await store.run(writePartBegin, { id, import: importId, first, last, factIds });
  const written = await writeRows(store, part.rows, now);
  await store.run(writePartFinish, { id });
  return written;
}

/** Clears the query plan cache: plans made for a small graph scan where they should seek. */
async function clearPlans(store: StatementRunner): Promise<void> {
  try {
    await store.run(writeClearPlanCache, { seconds: INDEX_TIMEOUT_SECONDS });
  } catch {
    // Only an administrator may clear plans; without it the graph is complete and old plans expire.
  }
}

function report(
  unchanged: boolean,
  totals: FactCounts,
  written: FactCounts,
  removed: FactCounts,
): LoadReport {
  const counts = (of: keyof FactCounts) => ({
    written: written[of],
    unchanged: totals[of] - written[of],
    removed: removed[of],
  });
  return {
    unchanged,
    entities: counts('entities'),
    relationships: counts('relationships'),
    names: counts('names'),
  };
}
