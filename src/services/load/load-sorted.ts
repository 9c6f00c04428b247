import { createHash } from 'node:crypto';
import type { Store } from '../../db/database';
import {
  writeAwaitIndexes,
  writeImportBegin,
  writeImportFinish,
  writeImportState,
  writePartBegin,
  writePartFinish,
  writeReplan,
} from '../../db/statements.gen';
import type { GraphRecord } from '../../domain/record/record';
import { addCounts, countRows, type FactCounts, totalCount, zeroCounts } from './fact-counts';
import { type Part, parts } from './part';
import { removalUpperBound, removeParts } from './remove-parts';
import { countDiffering, writeRows } from './write-changes';

export interface SortedLoad {
  /** Names the data set; its records replace those that the same import wrote before. */
  readonly importId: string;
  /** In the order of `recordOrder`, each id once; they have been checked. */
  readonly records: Iterable<GraphRecord> | AsyncIterable<GraphRecord>;
  /** When the facts that changed are said to have been recorded. */
  readonly now: Date;
  /** Told of facts that are dealt with, in all so far. */
  readonly onProgress?: (done: number) => void;
  /** Says what would be written, and what would be removed at most, and writes nothing. */
  readonly dryRun?: boolean;
  /** Leaves what the import wrote before and no longer has. */
  readonly keepRemoved?: boolean;
}

/** What a load did to one sort of fact. */
export interface LoadCounts {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

export interface LoadReport {
  /** The store already held exactly these records, and nothing was written. */
  readonly unchanged: boolean;
  readonly entities: LoadCounts;
  readonly relationships: LoadCounts;
  readonly names: LoadCounts;
}

const PATIENCE_SECONDS = 300;

/**
 * Writes the records of an import part by part. A part that is noted as written is passed over, so that a load which
 * broke off goes on where it was and one that is repeated does nothing. At the end goes what the import no longer has.
 */
export async function loadSorted(store: Store, load: SortedLoad): Promise<LoadReport> {
  const { importId, now: currentId, dryRun, onProgress } = load;
  const former = await formerParts(store, importId);
  const totals = zeroCounts();
  const written = zeroCounts();
  const wanted = new Set<string>();
  // Only a dry run needs them: otherwise the store has them when it comes to what goes.
  const fresh = new Set<string>();
  let begun = false;
  const begin = async () => {
    if (!begun && !dryRun) await store.run(writeImportBegin, { id: importId });
    begun = true;
  };
  for await (const part of parts(load.records)) {
    const id = `${importId}/${part.hash}`;
    wanted.add(id);
    if (former.done.get(id) !== true) {
      await begin();
      if (dryRun && former.done.size > 0) for (const fact of part.factIds) fresh.add(fact);
      addCounts(
        written,
        await (dryRun ? countDiffering(store, part.rows, currentId) : writePart(store, load, id, part)),
      );
    }
    addCounts(totals, countRows(part.rows));
    onProgress?.(totalCount(totals));
  }
  const gone = load.keepRemoved ? [] : [...former.done.keys()].filter((id) => !wanted.has(id));
  if (gone.some((id) => !former.held.has(id)) || !former.finished) await begin();
  let removed = zeroCounts();
  if (begun && !dryRun) {
    removed = await removeParts(store, gone);
    const checksum = createHash('sha256')
      .update([...wanted].join('\n'))
      .digest('hex');
    await store.run(writeImportFinish, { id: importId, checksum, finishedAt: currentId.toISOString() });
    await forgetPlans(store);
  }
  if (begun && dryRun) removed = await removalUpperBound(store, gone, fresh);
  return report(!begun, totals, written, removed);
}

/** The parts that an import is noted to have written, last first, and whether each is whole or only holds what could not go. */
async function formerParts(store: Store, importId: string) {
  const rows = await store.run(writeImportState, { id: importId });
  const done = new Map<string, boolean>();
  const held = new Set<string>();
  for (const row of rows) {
    if (row.part === null) continue;
    done.set(row.part, row.done === true);
    if (row.held) held.add(row.part);
  }
  return { done, held, finished: rows.some(({ finishedAt }) => finishedAt !== null) };
}

async function writePart(store: Store, { importId, now: currentId }: SortedLoad, id: string, part: Part) {
  const { first, last, factIds } = part;
  await store.run(writePartBegin, { id, import: importId, first, last, factIds });
  const written = await writeRows(store, part.rows, currentId);
  await store.run(writePartFinish, { id });
  return written;
}

/** Plans made while the graph was small scan where they should seek; they are kept until told otherwise. */
async function forgetPlans(store: Store): Promise<void> {
  await store.run(writeAwaitIndexes, { seconds: PATIENCE_SECONDS });
  try {
    await store.run(writeReplan, { seconds: PATIENCE_SECONDS });
  } catch {
    // Only an administrator of the server may ask for it; the graph is whole without, and plans go with time.
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
