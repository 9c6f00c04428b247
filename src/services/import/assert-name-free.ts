import type { StatementRunner } from '../../db/statement-runner';
import { writeImportState, writeImportsOfFacts } from '../../db/statements.gen';
import { nameId } from '../../domain/record/id';
import { recordOrder } from '../../domain/record/order';
import type { GraphRecord } from '../../domain/record/record';
import { AppError } from '../../errors';
import { assertNotAborted } from './import-monitor';
import type { MergedRecord } from './merge-contributions';

/** Number of facts in one look-up; usually the first look-up decides. */
const FACTS_PER_LOOKUP = 500;

/**
 * Throws IMPORT_NAME_TAKEN when no name occurs both here and in the previous import of this import name: probably two
 * unrelated files share a file name, and all earlier facts would be removed. Names of sources are ignored because they
 * often come from the file name. Ids are ignored because other programs number them `n0`, `n1`. Without entities,
 * relationship ids decide.
 */
export async function assertImportNameFree(
  store: StatementRunner,
  importId: string,
  records: AsyncIterable<Pick<MergedRecord, 'record'>>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const previous = await store.run(writeImportState, { id: importId });
  if (previous.every(({ part }) => part === null)) return;
  const hasWritten = async (keys: readonly Key[]) => {
    const owners = await store.run(writeImportsOfFacts, { keys });
    return owners.some(({ imports }) => imports.includes(importId));
  };
  let keys: Key[] = [];
  let isEmpty = true;
  let hasEntities = false;
  // Entities precede relationships.
  for await (const { record } of records) {
    assertNotAborted(signal);
    if (record === undefined || isSource(record)) continue;
    if (record.record === 'entity') hasEntities = true;
    else if (hasEntities) break;
    isEmpty = false;
    keys.push(...keysOf(record));
    if (keys.length < FACTS_PER_LOOKUP) continue;
    if (await hasWritten(keys)) return;
    keys = [];
  }
  if (isEmpty || (await hasWritten(keys))) return;
  throw new AppError(
    'IMPORT_NAME_TAKEN',
    `An unrelated import is already named ${importId}; this import would remove all its facts. Choose another name (--import-name), or confirm the replacement (--replace).`,
  );
}

/** A fact id with the order of its record. */
type Key = Readonly<Record<'id' | 'order', string>>;

const isSource = (record: GraphRecord) => record.record === 'entity' && record.kind === 'Source';

function keysOf(record: GraphRecord): Key[] {
  const order = recordOrder(record);
  return record.record === 'relationship'
    ? [{ id: record.id, order }]
    : record.names.map(({ text, type, language }) => ({
        id: nameId(record.id, text, type, language),
        order,
      }));
}
