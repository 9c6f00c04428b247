import type { Store } from '../../db/database';
import { writeEntities, writeNames, writeRelationships } from '../../db/statements.gen';
import { inBatches } from './batches';
import type { GraphRows, NameRow, Row } from './rows';

/** How many of each sort of fact differed from the store and were written. */
export interface Written {
  entities: number;
  names: number;
  relationships: number;
}

/** Writes rows that differ from the store, entities before what hangs on them. */
export async function writeRows(
  store: Store,
  { entities, names, relationships }: GraphRows,
  now: Date,
  onWritten: (rows: number) => void,
): Promise<Written> {
  const recordedAt = now.toISOString();
  const dated = (row: Row) => ({ ...row, recordedAt });
  const counts: Written = { entities: 0, names: 0, relationships: 0 };
  const write = <T>(of: keyof Written, rows: readonly T[], run: (batch: readonly T[]) => Promise<Count[]>) =>
    inBatches(rows, async (batch) => {
      counts[of] += (await run(batch))[0]?.written ?? 0;
      onWritten(batch.length);
    });

  for (const [kind, rows] of entities) {
    await write('entities', rows, (batch) => store.run(writeEntities[kind], { rows: batch.map(dated) }));
  }
  const datedName = ({ owner, name, named }: NameRow) => ({ owner, name: dated(name), named: dated(named) });
  await write('names', names, (batch) => store.run(writeNames, { rows: batch.map(datedName) }));
  for (const [type, rows] of relationships) {
    await write('relationships', rows, (batch) =>
      store.run(writeRelationships[type], {
        rows: batch.map(({ from, to, properties }) => ({ from, to, properties: dated(properties) })),
      }),
    );
  }
  return counts;
}

interface Count {
  readonly written: number;
}
