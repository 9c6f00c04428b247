import type { Store } from '../../db/database';
import { writeExistingEntities } from '../../db/statements.gen';
import { checkRecord } from '../../domain/record/check';
import { checkGraph, type GraphProblem } from '../../domain/record/check-graph';
import { nameId } from '../../domain/record/id';
import type { EntityRecord, GraphRecord } from '../../domain/record/record';
import { AppError } from '../../errors';
import { inBatches } from './batches';

const LISTED = 100;
const SPELLED_OUT = 10;

/** Throws BAD_RECORD where a record, taken alone, breaks the vocabulary or has no evidence. */
export function refuseFaultyRecords(records: readonly GraphRecord[]): void {
  refuse(
    records.flatMap((record, index) => {
      const problems = checkRecord(record);
      const repeated = problems.length === 0 && record.record === 'entity' ? repeatedNames(record) : [];
      return [...problems, ...repeated].map((problem) => ({ ...problem, record: record.id, index }));
    }),
  );
}

/** Throws BAD_RECORD where records contradict each other, or point at what neither they nor the store will have. */
export async function refuseFaultyGraph(
  store: Store,
  records: readonly GraphRecord[],
  gone: ReadonlySet<string>,
): Promise<void> {
  const outside = new Set<string>();
  const problems = checkGraph(records, (id) => {
    outside.add(id);
    return true;
  });
  if (outside.size === 0) return refuse(problems);
  const stored = new Set<string>();
  await inBatches([...outside], async (ids) => {
    for (const { id } of await store.run(writeExistingEntities, { ids })) stored.add(id);
  });
  refuse(checkGraph(records, (id) => stored.has(id) && !gone.has(id)));
}

/** A name given twice would be written twice, the second over the first, at each load. */
function repeatedNames({ id, names }: EntityRecord) {
  const seen = new Set<string>();
  return names.flatMap(({ text, type, language }, at) => {
    const name = nameId(id, text, type, language);
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ path: ['names', at], message: 'is an earlier name of the same entity again', value: text }];
  });
}

function refuse(problems: readonly GraphProblem[]): void {
  if (problems.length === 0) return;
  const lines = problems
    .slice(0, SPELLED_OUT)
    .map(({ record, path, message }) => `${String(record).slice(0, 200)} ${path.join('.')} ${message}`);
  const rest = problems.length - lines.length;
  throw new AppError(
    'BAD_RECORD',
    `${[...lines, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n')}\nNothing was written.`,
    { count: problems.length, problems: problems.slice(0, LISTED) },
  );
}
