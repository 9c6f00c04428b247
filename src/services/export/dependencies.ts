import type { ReadTransaction } from '../../db/read-transaction';
import { exportEntityNeeds, exportRelationshipNeeds } from '../../db/statements.gen';
import { isRelationshipId } from '../../domain/record/id';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../domain/vocabulary/relationships';

/** Number of ids in one statement. */
const IDS_PER_LOOKUP = 1000;

/** Adds all sources that the entities cite, and that those sources cite, transitively. */
export async function addCitedSources(transaction: ReadTransaction, entities: Set<string>): Promise<void> {
  let latest: readonly string[] = [...entities];
  while (latest.length > 0) {
    const found: string[] = [];
    for (const ids of chunks(latest)) {
      for (const { id } of await transaction.run(exportEntityNeeds, { ids })) {
        if (entities.has(id)) continue;
        entities.add(id);
        found.push(id);
      }
    }
    latest = found;
  }
}

/** The existing relationship ids by type, in order; adds the entities that they refer to or cite. */
export async function addDependencies(
  transaction: ReadTransaction,
  ids: Iterable<string>,
  entities: Set<string>,
): Promise<Map<RelationshipType, string[]>> {
  const all = [...ids].sort();
  const byType = new Map<RelationshipType, string[]>();
  for (const type of RELATIONSHIP_TYPES) {
    const existing: string[] = [];
    for (const batch of chunks(all.filter((id) => isRelationshipId(id, type)))) {
      for (const { id, needs } of await transaction.run(exportRelationshipNeeds[type], { ids: batch })) {
        existing.push(id);
        for (const need of needs) entities.add(need);
      }
    }
    byType.set(type, existing);
  }
  return byType;
}

export function* chunks<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += IDS_PER_LOOKUP) yield all.slice(at, at + IDS_PER_LOOKUP);
}
