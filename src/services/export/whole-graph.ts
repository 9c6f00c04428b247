import type { ReadTransaction } from '../../db/read-transaction';
import {
  exportAllEntities,
  exportAllRelationships,
  exportCountAllEntities,
  exportCountAllRelationships,
} from '../../db/statements.gen';
import { KIND_NAMES, type Kind, kindDefinition } from '../../domain/vocabulary/kinds';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../domain/vocabulary/relationships';
import { single } from '../single';
import { factParameters } from './fact-parameters';
import type { SelectedRows } from './selected-rows';

/** The numbers of entities of each kind and of relationships of each type. */
async function counts(transaction: ReadTransaction): Promise<Pick<SelectedRows, 'byKind' | 'byType'>> {
  const byKind = new Map<Kind, number>();
  for (const kind of KIND_NAMES) {
    byKind.set(kind, single(await transaction.run(exportCountAllEntities[kind], {})).count);
  }
  const byType = new Map<RelationshipType, number>();
  for (const type of RELATIONSHIP_TYPES) {
    byType.set(type, single(await transaction.run(exportCountAllRelationships[type], {})).count);
  }
  return { byKind, byType };
}

/** The whole graph in the order of the id indexes, without sorting or buffering. */
export const wholeGraph = async (transaction: ReadTransaction): Promise<SelectedRows> => ({
  ...(await counts(transaction)),
  entities: (kind) =>
    transaction.stream(exportAllEntities[kind], { prefix: `${kindDefinition(kind).idPrefix}:` }),
  relationships: (type) => transaction.stream(exportAllRelationships[type], {}),
  presences: { ...factParameters(), participations: null },
});
