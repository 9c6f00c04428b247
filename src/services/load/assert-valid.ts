import type { StatementRunner } from '../../db/statement-runner';
import { writeExistingEntities, writeImportsOfFacts } from '../../db/statements.gen';
import type { RecordError } from '../../domain/record/check-record';
import { checkRecord } from '../../domain/record/check-record';
import { checkRecords } from '../../domain/record/check-records';
import type { GraphError } from '../../domain/record/graph-checker';
import { nameId } from '../../domain/record/id';
import { entityOrder } from '../../domain/record/order';
import type { EntityRecord, GraphRecord } from '../../domain/record/record';
import { AppError } from '../../errors';
import { forEachChunk } from './chunks';

const MAX_LISTED_ERRORS = 100;
const MAX_ERRORS_IN_MESSAGE = 10;

/** Throws BAD_RECORD when a record, on its own, violates the vocabulary or has no citation. */
export function assertValidRecords(records: readonly GraphRecord[]): void {
  assertNone(
    records.flatMap((record, index) =>
      recordErrors(record).map((problem) => ({ ...problem, record: record.id, index })),
    ),
  );
}

/** All errors of one record, checked on its own. */
export function recordErrors(record: GraphRecord): RecordError[] {
  const problems = checkRecord(record);
  return problems.length === 0 && record.record === 'entity' ? repeatedNames(record) : problems;
}

/** Throws BAD_RECORD when records contradict each other, or refer to an id that neither they nor the store contain. */
export async function assertValidGraph(
  store: StatementRunner,
  importId: string,
  records: readonly GraphRecord[],
): Promise<void> {
  const outside = new Set<string>();
  const problems = checkRecords(records, (id) => {
    outside.add(id);
    return true;
  });
  if (outside.size === 0) return assertNone(problems);
  const known = await idsThatStay(store, importId, outside);
  assertNone(checkRecords(records, (id) => known.has(id)));
}

/** The ids that the store contains and will still contain after the import, among ids that the import refers to. */
export async function idsThatStay(
  store: StatementRunner,
  importId: string,
  ids: ReadonlySet<string>,
): Promise<Set<string>> {
  const known = new Set<string>();
  await forEachChunk([...ids], async (batch) => {
    for (const { id } of await store.run(writeExistingEntities, { ids: batch })) known.add(id);
    const keys = batch.map((id) => ({ id, order: entityOrder(id) }));
    // Only this import wrote the fact and no longer contains it, so the load will remove it.
    for (const { id, imports } of await store.run(writeImportsOfFacts, { keys }))
      if (imports.every((one) => one === importId)) known.delete(id);
  });
  return known;
}

/** A name given twice would make every load rewrite it. */
function repeatedNames({ id, names }: EntityRecord) {
  const seen = new Set<string>();
  return names.flatMap(({ text, type, language }, at) => {
    const name = nameId(id, text, type, language);
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ path: ['names', at], message: 'repeats an earlier name of the same entity', value: text }];
  });
}

function assertNone(problems: readonly GraphError[]): void {
  if (problems.length === 0) return;
  const lines = problems
    .slice(0, MAX_ERRORS_IN_MESSAGE)
    .map(({ record, path, message }) => `${String(record).slice(0, 200)} ${path.join('.')} ${message}`);
  const rest = problems.length - lines.length;
  throw new AppError(
    'BAD_RECORD',
    `${[...lines, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n')}\nNothing was written.`,
    { count: problems.length, problems: problems.slice(0, MAX_LISTED_ERRORS) },
  );
}
