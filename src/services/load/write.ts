import type { Store } from '../../db/database';
import {
  writeDifferingEntities,
  writeDifferingNames,
  writeDifferingRelationships,
  writeEntities,
  writeNames,
  writeRedirects,
  writeRelationships,
} from '../../db/statements.gen';
import type { Kind } from '../../domain/vocabulary/kinds';
import type { RelationshipType } from '../../domain/vocabulary/relationships';
import { inBatches, inBatchesTogether } from './batches';
import { type Counts, noCounts } from './counts';
import type { GraphRows, NameRow, RelationshipRow, Row } from './rows';

/** Writes rows that differ from the store, entities before what hangs on them; counts those that did. */
export function writeRows(store: Store, rows: GraphRows, now: Date): Promise<Counts> {
  const written = async (answer: Promise<{ written: number }[]>) => (await answer)[0]?.written ?? 0;
  return eachBatch(rows, now, {
    entities: async (kind, batch) => {
      const moved = batch.filter(({ formerIds }) => formerIds !== undefined);
      if (moved.length > 0) await store.run(writeRedirects, { rows: moved });
      return written(store.run(writeEntities[kind], { rows: batch }));
    },
    names: (batch) => written(store.run(writeNames, { rows: batch })),
    relationships: (type, batch) => written(store.run(writeRelationships[type], { rows: batch })),
  });
}

/** Counts the rows that differ from the store, and writes nothing. */
export function differingRows(store: Store, rows: GraphRows, now: Date): Promise<Counts> {
  const differing = async (answer: Promise<{ differing: number }[]>) => (await answer)[0]?.differing ?? 0;
  return eachBatch(rows, now, {
    entities: (_, batch) => differing(store.run(writeDifferingEntities, { rows: batch })),
    names: (batch) => differing(store.run(writeDifferingNames, { rows: batch })),
    relationships: (type, batch) => differing(store.run(writeDifferingRelationships[type], { rows: batch })),
  });
}

type Batch<T> = readonly (T & Readonly<Record<string, unknown>>)[];

interface Actions {
  entities(kind: Kind, batch: Batch<Row>): Promise<number>;
  names(batch: Batch<NameRow>): Promise<number>;
  relationships(type: RelationshipType, batch: Batch<RelationshipRow>): Promise<number>;
}

/** Relationships go one batch after the other: two that share busy ends would wait for each other in a circle. */
async function eachBatch(rows: GraphRows, now: Date, act: Actions): Promise<Counts> {
  const recordedAt = now.toISOString();
  const dated = (row: Row) => ({ ...row, recordedAt });
  const counts = noCounts();
  for (const [kind, group] of rows.entities) {
    await inBatchesTogether(group, async (batch) => {
      const written = await act.entities(kind, batch.map(dated));
      counts.entities += written;
    });
  }
  await inBatchesTogether(rows.names, async (batch) => {
    const written = await act.names(
      batch.map(({ owner, name, named }) => ({ owner, name: dated(name), named: dated(named) })),
    );
    counts.names += written;
  });
  for (const [type, group] of rows.relationships) {
    await inBatches(group, async (batch) => {
      counts.relationships += await act.relationships(
        type,
        batch.map(({ from, to, properties }) => ({ from, to, properties: dated(properties) })),
      );
    });
  }
  return counts;
}
