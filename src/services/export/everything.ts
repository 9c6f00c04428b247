import type { Reading } from '../../db/reading';
import {
  exportAllEntities,
  exportAllRelationships,
  exportCountAllEntities,
  exportCountAllRelationships,
} from '../../db/statements.gen';
import { KIND_NAMES, type Kind, kindRow } from '../../domain/vocabulary/kinds';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../domain/vocabulary/relationships';
import type { Selected } from './selected';

/** The whole graph, straight from the indexes of ids: nothing is sorted and nothing is kept. */
export async function everything(reading: Reading): Promise<Selected> {
  const byKind = new Map<Kind, number>();
  for (const kind of KIND_NAMES) {
    byKind.set(kind, (await reading.run(exportCountAllEntities[kind], {}))[0]?.count ?? 0);
  }
  const byType = new Map<RelationshipType, number>();
  for (const type of RELATIONSHIP_TYPES) {
    byType.set(type, (await reading.run(exportCountAllRelationships[type], {}))[0]?.count ?? 0);
  }
  return {
    byKind,
    byType,
    entities: (kind) => reading.stream(exportAllEntities[kind], { prefix: `${kindRow(kind).idPrefix}:` }),
    relationships: (type) => reading.stream(exportAllRelationships[type], {}),
  };
}
