import type { Store } from '../../db/database';
import { writeFactOwners, writeImportState } from '../../db/statements.gen';
import { nameId } from '../../domain/record/id';
import { recordOrder } from '../../domain/record/order';
import type { GraphRecord } from '../../domain/record/record';
import { AppError } from '../../errors';
import { assertNotAborted } from './import-monitor';
import type { MergedRecord } from './merge-contributions';

/** So many facts are looked up at a time; most often the first have the answer. */
const TOGETHER = 500;

/**
 * Throws IMPORT_NAME_TAKEN where nothing is called as in the earlier import of a name: all that it wrote would go, most
 * likely because two files happen to be called the same. Sources do not count, for they may be called as their file,
 * nor do ids, for those of other programs are often `n0`, `n1` and so on; without entities relationships count.
 */
export async function assertImportNameFree(
  store: Store,
  importId: string,
  records: AsyncIterable<Pick<MergedRecord, 'record'>>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const former = await store.run(writeImportState, { id: importId });
  if (former.every(({ part }) => part === null)) return;
  const hasWritten = async (keys: readonly Key[]) => {
    const owners = await store.run(writeFactOwners, { keys });
    return owners.some(({ imports }) => imports.includes(importId));
  };
  let keys: Key[] = [];
  let isEmpty = true;
  let hasEntities = false;
  // Entities come before relationships.
  for await (const { record } of records) {
    assertNotAborted(signal);
    if (record === undefined || isSource(record)) continue;
    if (record.record === 'entity') hasEntities = true;
    else if (hasEntities) break;
    isEmpty = false;
    keys.push(...keysOf(record));
    if (keys.length < TOGETHER) continue;
    if (await hasWritten(keys)) return;
    keys = [];
  }
  if (isEmpty || (await hasWritten(keys))) return;
  throw new AppError(
    'IMPORT_NAME_TAKEN',
    `${importId} is the name of an earlier import that has nothing in common with this one, and all that it wrote would go. Name this one otherwise (--import-name), or say that it takes the other’s place (--replace).`,
  );
}

/** A fact, and where the record that has it stands. */
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
