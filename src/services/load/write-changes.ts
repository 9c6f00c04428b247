import type { StatementRunner } from '../../db/statement-runner';
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
import { forEachChunk, forEachChunkInPairs } from './chunks';
import { type FactCounts, zeroCounts } from './fact-counts';
import type { PropertyRow, WriteNameRow, WriteRelationshipRow, WriteRows } from './write-rows';

/**
 * Writes rows that differ from the store, entities before their names and relationships; returns the numbers written.
 */
export function writeRows(store: StatementRunner, rows: WriteRows, now: Date): Promise<FactCounts> {
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

/** Counts the rows that differ from the store, without writing. */
export function countDiffering(store: StatementRunner, rows: WriteRows, now: Date): Promise<FactCounts> {
  const differing = async (answer: Promise<{ differing: number }[]>) => (await answer)[0]?.differing ?? 0;
  return eachBatch(rows, now, {
    entities: (_, batch) => differing(store.run(writeDifferingEntities, { rows: batch })),
    names: (batch) => differing(store.run(writeDifferingNames, { rows: batch })),
    relationships: (type, batch) => differing(store.run(writeDifferingRelationships[type], { rows: batch })),
  });
}

type Batch<T> = readonly (T & Readonly<Record<string, unknown>>)[];

interface Actions {
  entities(kind: Kind, batch: Batch<PropertyRow>): Promise<number>;
  names(batch: Batch<WriteNameRow>): Promise<number>;
  relationships(type: RelationshipType, batch: Batch<WriteRelationshipRow>): Promise<number>;
}

/** Relationship chunks run one after the other: two chunks that share busy ends could deadlock. */
async function eachBatch(rows: WriteRows, now: Date, act: Actions): Promise<FactCounts> {
  const recordedAt = now.toISOString();
  const dated = (row: PropertyRow) => ({ ...row, recordedAt });
  const counts = zeroCounts();
  for (const [kind, group] of rows.entities) {
    await forEachChunkInPairs(group, async (batch) => {
      const written = await act.entities(kind, batch.map(dated));
      counts.entities += written;
    });
  }
  await forEachChunkInPairs(rows.names, async (batch) => {
    const written = await act.names(
      batch.map(({ owner, name, named }) => ({ owner, name: dated(name), named: dated(named) })),
    );
    counts.names += written;
  });
  for (const [type, group] of rows.relationships) {
    await forEachChunk(group, async (batch) => {
      counts.relationships += await act.relationships(
        type,
        batch.map(({ from, to, properties }) => ({ from, to, properties: dated(properties) })),
      );
    });
  }
  return counts;
}
