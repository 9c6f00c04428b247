import type { Reading } from '../../db/reading';
import {
  exportAllEntities,
  exportAllRelationships,
  exportCountAllEntities,
  exportCountAllRelationships,
} from '../../db/statements.gen';
import { KIND_NAMES, type Kind, kindRow } from '../../domain/vocabulary/kinds';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../domain/vocabulary/relationships';
import { onlyRow } from '../start';
import { factParameters } from './fact-parameters';
import type { Selected } from './selected';

/** How many entities of each kind and relationships of each type there are. */
async function counts(reading: Reading): Promise<Pick<Selected, 'byKind' | 'byType'>> {
  const byKind = new Map<Kind, number>();
  for (const kind of KIND_NAMES) {
    byKind.set(kind, onlyRow(await reading.run(exportCountAllEntities[kind], {})).count);
  }
  const byType = new Map<RelationshipType, number>();
  for (const type of RELATIONSHIP_TYPES) {
    byType.set(type, onlyRow(await reading.run(exportCountAllRelationships[type], {})).count);
  }
  return { byKind, byType };
}

/** The whole graph, straight from the indexes of ids: nothing is sorted and nothing is kept. */
export const everything = async (reading: Reading): Promise<Selected> => ({
  ...(await counts(reading)),
  entities: (kind) => reading.stream(exportAllEntities[kind], { prefix: `${kindRow(kind).idPrefix}:` }),
  relationships: (type) => reading.stream(exportAllRelationships[type], {}),
  presences: { ...factParameters(), participations: null },
});
