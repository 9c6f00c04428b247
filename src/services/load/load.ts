import type { Store } from '../../db/database';
import {
  writeAwaitIndexes,
  writeImportBegin,
  writeImportFacts,
  writeImportFinish,
  writeImportState,
  writeReplan,
} from '../../db/statements.gen';
import type { GraphRecord } from '../../domain/record/record';
import { checksumOf } from './checksum';
import { refuseFaultyGraph, refuseFaultyRecords } from './problems';
import { goneFacts, removeFacts } from './remove';
import { factIds, type GraphRows, graphRows } from './rows';
import { writeRows } from './write';

export interface LoadOptions {
  /** Names the data set; its records replace those that the same import wrote before. */
  readonly importId: string;
  readonly records: readonly GraphRecord[];
  /** When the facts that changed are said to have been recorded. */
  readonly now: Date;
  /** Told of rows written so far, and of all that there are. */
  readonly onProgress?: (done: number, total: number) => void;
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
 * Makes the store hold exactly these records of an import: writes what differs and removes what the import wrote
 * before and no longer has. A load that is interrupted is put right by the next. Throws BAD_RECORD, with nothing
 * written, where a record is faulty.
 */
export async function loadRecords(store: Store, options: LoadOptions): Promise<LoadReport> {
  const { importId, records, now, onProgress } = options;
  refuseFaultyRecords(records);
  const rows = graphRows(records);
  const totals = countRows(rows);
  const checksum = checksumOf(rows);
  const [state] = await store.run(writeImportState, { id: importId });
  if (state?.checksum === checksum) return report(true, totals, NOTHING, NOTHING);

  const wanted = new Set(factIds(rows));
  const former = (await store.run(writeImportFacts, { id: importId }))[0]?.factIds ?? [];
  const gone = await goneFacts(store, importId, former, wanted);
  await refuseFaultyGraph(store, records, gone);

  await store.run(writeImportBegin, { id: importId, factIds: [...new Set([...former, ...wanted])] });
  let done = 0;
  const total = totals.entities + totals.names + totals.relationships;
  const written = await writeRows(store, rows, now, (batch) => {
    done += batch;
    onProgress?.(done, total);
  });
  const removed = await removeFacts(store, gone);
  const kept = [...wanted, ...removed.held];
  await store.run(writeImportFinish, {
    id: importId,
    factIds: kept,
    checksum,
    finishedAt: now.toISOString(),
  });
  await forgetPlans(store);
  return report(false, totals, written, removed);
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

type Numbers = Readonly<Record<'entities' | 'names' | 'relationships', number>>;

const NOTHING: Numbers = { entities: 0, names: 0, relationships: 0 };

function countRows({ entities, names, relationships }: GraphRows): Numbers {
  const sum = (groups: ReadonlyMap<unknown, readonly unknown[]>) =>
    [...groups.values()].reduce((total, group) => total + group.length, 0);
  return { entities: sum(entities), names: names.length, relationships: sum(relationships) };
}

function report(unchanged: boolean, totals: Numbers, written: Numbers, removed: Numbers): LoadReport {
  const counts = (of: keyof Numbers) => ({
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
