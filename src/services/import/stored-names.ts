import type { StatementRunner } from '../../db/statement-runner';
import { writeStoredNames } from '../../db/statements.gen';
import type { Contribution, ReadItem } from '../../domain/record/read-item';
import type { NameRecord } from '../../domain/record/record';
import { nameRecord } from '../export/records';

/** Number of items in one look-up. */
const ITEMS_PER_LOOKUP = 500;

/**
 * The items with plain-text names replaced by the stored names of the same entity and text, so an export that is
 * imported into its own graph adds no duplicate names.
 */
export async function* withStoredNames(
  store: StatementRunner,
  items: AsyncIterable<ReadItem>,
): AsyncGenerator<ReadItem> {
  let buffer: ReadItem[] = [];
  for await (const item of items) {
    buffer.push(item);
    if (buffer.length < ITEMS_PER_LOOKUP) continue;
    yield* await known(store, buffer);
    buffer = [];
  }
  yield* await known(store, buffer);
}

async function known(store: StatementRunner, items: readonly ReadItem[]): Promise<readonly ReadItem[]> {
  const ids = items.flatMap((item) =>
    item.is === 'entry'
      ? item.contributions.flatMap(({ namesAreTexts, record }) => (namesAreTexts ? record.id : []))
      : [],
  );
  if (ids.length === 0) return items;
  const rows = await store.run(writeStoredNames, { ids });
  const names = new Map(rows.map((row) => [row.id, row.names.map(nameRecord)]));
  return items.map((item) =>
    item.is === 'entry'
      ? { ...item, contributions: item.contributions.map((one) => renamed(one, names)) }
      : item,
  );
}

function renamed(
  contribution: Contribution,
  known: ReadonlyMap<string, readonly NameRecord[]>,
): Contribution {
  const { namesAreTexts, record } = contribution;
  const stored = known.get(record.id);
  if (namesAreTexts !== true || record.record !== 'entity' || stored === undefined) return contribution;
  const names = record.names.flatMap((name) => {
    const same = stored.filter(({ text }) => text === name.text);
    // A richer stored name replaces the plain name that an earlier import of such a file wrote.
    const better = same.filter(({ type, language }) => type !== name.type || language !== name.language);
    const { preferred: _, ...plain } = name;
    return better.length > 0 ? better : same.length > 0 ? same : plain;
  });
  return { ...contribution, record: { ...record, names } };
}
