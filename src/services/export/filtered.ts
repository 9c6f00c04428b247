import type { Reading } from '../../db/reading';
import {
  exportCountEntities,
  exportCountRelationships,
  exportEntities,
  exportNeedsOfEntities,
  exportNeedsOfRelationships,
  exportRelationships,
} from '../../db/statements.gen';
import { KIND_NAMES, type Kind, kindOfId, kindRow } from '../../domain/vocabulary/kinds';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../domain/vocabulary/relationships';
import { confidencesFrom, periodDays } from '../meeting-filter';
import { citedBy } from './needs';
import type { Selected } from './selected';
import type { FilterSelection } from './selection';

/**
 * All that passes a filter, read in order of id like everything. What the relationships point at and what is cited
 * comes along, so that no file lacks its evidence; only those ids are kept.
 */
export async function filtered(reading: Reading, filter: FilterSelection): Promise<Selected> {
  const parameters = filterParameters(filter);
  const types = RELATIONSHIP_TYPES.filter((type) => filter.relationships?.includes(type) ?? true);
  const prefix = (kind: Kind) => `${kindRow(kind).idPrefix}:`;
  const nodeParameters = { ...parameters, relationships: filter.relationships ?? null };

  const needed = new Set<string>();
  for (const type of types) {
    for (const { id } of await reading.run(exportNeedsOfRelationships[type], parameters)) needed.add(id);
  }
  for (const kind of KIND_NAMES) {
    const rows = await reading.run(exportNeedsOfEntities[kind], { ...nodeParameters, prefix: prefix(kind) });
    for (const { id } of rows) needed.add(id);
  }
  await citedBy(reading, needed);
  const extraOf = (kind: Kind) => [...needed].filter((id) => kindOfId(id) === kind);
  const extra = new Map(KIND_NAMES.map((kind) => [kind, extraOf(kind)]));
  const ofKind = (kind: Kind) => ({ ...nodeParameters, prefix: prefix(kind), extra: extra.get(kind) ?? [] });

  const byKind = new Map<Kind, number>();
  for (const kind of KIND_NAMES) {
    byKind.set(kind, (await reading.run(exportCountEntities[kind], ofKind(kind)))[0]?.count ?? 0);
  }
  const byType = new Map<RelationshipType, number>();
  for (const type of types) {
    byType.set(type, (await reading.run(exportCountRelationships[type], parameters))[0]?.count ?? 0);
  }
  return {
    byKind,
    byType,
    entities: (kind) => reading.stream(exportEntities[kind], ofKind(kind)),
    relationships: (type) => reading.stream(exportRelationships[type], parameters),
  };
}

function filterParameters(filter: FilterSelection) {
  return {
    ...periodDays(filter.during),
    anyTime: filter.during === undefined,
    certain: filter.certainty === 'CERTAIN',
    confidences: confidencesFrom(filter.minConfidence),
    kinds: filter.kinds ?? null,
    types: filter.types ?? null,
    place: filter.place ?? null,
    topic: filter.topic ?? null,
    source: filter.source === undefined ? null : `${filter.source}#`,
  };
}
