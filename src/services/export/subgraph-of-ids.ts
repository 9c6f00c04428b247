import type { ReadTransaction } from '../../db/read-transaction';
import { exportEntitiesByIds, exportRelationshipsByIds } from '../../db/statements.gen';
import { KIND_NAMES, type Kind, kindOfId } from '../../domain/vocabulary/kinds';
import { AppError } from '../../errors';
import { addCitedSources, addDependencies, chunks } from './dependencies';
import { factParameters } from './fact-parameters';
import type { RowBatches, SelectedRows } from './selected-rows';

/** Highest number of ids held in memory for a selection; larger exports select a filter or everything. */
const MAX_SELECTED_RECORDS = 200_000;

/** The ids that a selection contains. */
export interface SelectedIds {
  readonly entities: Iterable<string>;
  readonly relationships: Iterable<string>;
  /** Why the answer is incomplete. */
  readonly truncatedBy?: readonly string[];
}

/** The subgraph of some entities and relationships, with the ends of the relationships and all cited sources. */
export async function subgraphOfIds(
  transaction: ReadTransaction,
  choice: SelectedIds,
): Promise<SelectedRows> {
  const entities = new Set(choice.entities);
  const relationships = new Set(choice.relationships);
  if (entities.size + relationships.size > MAX_SELECTED_RECORDS) {
    throw new AppError(
      'SELECTION_TOO_LARGE',
      `The selection contains more than ${MAX_SELECTED_RECORDS} entities and relationships. Narrow it, or select a filter.`,
      { limit: MAX_SELECTED_RECORDS },
    );
  }
  const idsByType = await addDependencies(transaction, relationships, entities);
  const found = new Set([...idsByType.values()].flat());
  const lost = [...relationships].find((id) => !found.has(id));
  if (lost !== undefined) {
    throw new AppError('NOT_FOUND', `No relationship has the id "${lost}".`, { id: lost });
  }
  await addCitedSources(transaction, entities);
  const sorted = [...entities].sort();
  const idsByKind = new Map<Kind, string[]>(KIND_NAMES.map((kind) => [kind, []]));
  for (const id of sorted) {
    const kind = kindOfId(id);
    if (kind !== undefined) idsByKind.get(kind)?.push(id);
  }
  const sizes = <K>(groups: ReadonlyMap<K, readonly string[]>) =>
    new Map([...groups].map(([key, ids]) => [key, ids.length]));
  return {
    truncatedBy: choice.truncatedBy ?? [],
    byKind: sizes(idsByKind),
    byType: sizes(idsByType),
    entities: (kind) =>
      read(idsByKind.get(kind), (ids) => transaction.stream(exportEntitiesByIds[kind], { ids })),
    relationships: (type) =>
      read(idsByType.get(type), (ids) => transaction.stream(exportRelationshipsByIds[type], { ids })),
    presences: { ...factParameters(), participations: idsByType.get('TOOK_PART') ?? [] },
  };
}

async function* read<R>(
  ids: readonly string[] | undefined,
  stream: (batch: readonly string[]) => RowBatches<R>,
): RowBatches<R> & AsyncGenerator<readonly R[]> {
  for (const batch of chunks(ids ?? [])) yield* stream(batch);
}
