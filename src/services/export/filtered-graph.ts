import type { ReadTransaction } from '../../db/read-transaction';
import {
  exportAtPlace,
  exportCountEntities,
  exportEntities,
  exportEntitiesSummary,
  exportMatchingEntities,
  exportMissingIds,
  exportOnTopic,
  exportRelationships,
  exportRelationshipsOf,
  exportRelationshipsSummary,
} from '../../db/statements.gen';
import { isKind, KIND_NAMES, type Kind, kindDefinition, kindOfId } from '../../domain/vocabulary/kinds';
import { isRelationshipType, type RelationshipType } from '../../domain/vocabulary/relationships';
import { single } from '../single';
import { assertSubject } from '../subject/assert-subject';
import { addCitedSources, chunks } from './dependencies';
import { factParameters } from './fact-parameters';
import type { SelectedRows } from './selected-rows';
import type { FilterSelection } from './selection';
import { subgraphOfIds } from './subgraph-of-ids';

/**
 * Everything that matches a filter, in order of id. Ends of relationships and cited sources are added, so no file lacks
 * its evidence; only their ids are held in memory.
 */
export async function filteredGraph(
  transaction: ReadTransaction,
  filter: FilterSelection,
): Promise<SelectedRows> {
  const parameters = factParameters(filter);
  const filterIds = [filter.source, filter.place, filter.topic].filter((id) => id !== undefined);
  for (const { id } of await transaction.run(exportMissingIds, { ids: filterIds })) assertSubject(id, null);
  if (filter.place !== undefined || filter.topic !== undefined) return around(transaction, filter);
  const prefix = (kind: Kind) => `${kindDefinition(kind).idPrefix}:`;
  const nodeParameters = { ...parameters, relationships: filter.relationships ?? null };

  const needed = new Set<string>();
  const byType = new Map<RelationshipType, number>();
  for (const { type, count, needs } of await transaction.run(exportRelationshipsSummary, nodeParameters)) {
    if (isRelationshipType(type)) byType.set(type, count);
    for (const id of needs) needed.add(id);
  }
  const byKind = new Map<Kind, number>();
  for (const { kind, count, needs } of await transaction.run(exportEntitiesSummary, nodeParameters)) {
    if (isKind(kind)) byKind.set(kind, count);
    for (const id of needs) needed.add(id);
  }
  await addCitedSources(transaction, needed);
  const ofKind = (kind: Kind) => ({
    ...nodeParameters,
    prefix: prefix(kind),
    extra: [...needed].filter((id) => kindOfId(id) === kind),
  });
  for (const kind of KIND_NAMES) {
    if (ofKind(kind).extra.length === 0) continue;
    byKind.set(kind, single(await transaction.run(exportCountEntities[kind], ofKind(kind))).count);
  }
  return {
    byKind,
    byType,
    entities: (kind) => transaction.stream(exportEntities[kind], ofKind(kind)),
    relationships: (type) => transaction.stream(exportRelationships[type], parameters),
    presences: { ...parameters, participations: null },
  };
}

/** Everything at a place or about a topic that matches the rest of the filter; its ids are held in memory. */
async function around(transaction: ReadTransaction, filter: FilterSelection): Promise<SelectedRows> {
  const parameters = factParameters(filter);
  const { place, topic } = filter;
  const there = place === undefined ? undefined : await transaction.run(exportAtPlace, { place });
  const about = topic === undefined ? undefined : await transaction.run(exportOnTopic, { topic });
  const aboutIds = about && new Set(about.map(({ id }) => id));
  const focus = (there ?? about ?? []).map(({ id }) => id).filter((id) => aboutIds?.has(id) ?? true);
  const entities: string[] = [];
  const relationships: string[] = [];
  for (const ids of chunks(focus)) {
    for (const { id } of await transaction.run(exportMatchingEntities, { ...parameters, ids }))
      entities.push(id);
    const found = await transaction.run(exportRelationshipsOf, {
      ...parameters,
      relationships: filter.relationships ?? null,
      ids,
    });
    for (const { id } of found) relationships.push(id);
  }
  return subgraphOfIds(transaction, { entities, relationships });
}
