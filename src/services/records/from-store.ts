import type { StoredEntity, StoredName, StoredRelationship, StoredRelationshipWithEnds } from '../../db/rows';
import type { Entity, Fact, FactWithEnds, Name, PropertyValues } from '../../domain/record/entity';
import type { Confidence, NameType, PropertyValue } from '../../domain/record/record';
import { type Kind, kindDefinition } from '../../domain/vocabulary/kinds';
import { type RelationshipType, relationshipDefinition } from '../../domain/vocabulary/relationships';

/** The entity of a stored node; properties that the vocabulary does not give its kind are dropped. */
export function toEntity(stored: StoredEntity): Entity {
  const kind = stored.kind as Kind;
  return {
    id: stored.id,
    kind,
    names: stored.names.map(toName),
    description: stored.description ?? null,
    formerIds: stored.formerIds ?? [],
    properties: ownProperties(stored, Object.keys(kindDefinition(kind).properties)),
    organization: stored.organization && { ...stored.organization, properties: {} },
    citations: stored.citations,
    confidence: stored.confidence as Confidence,
    reason: stored.reason ?? null,
    recordedAt: stored.recordedAt,
  };
}

/** The entity of a stored node, null when there is none. */
export const toEntityOrNull = (stored: StoredEntity | null): Entity | null => stored && toEntity(stored);

/** The fact of a stored relationship; properties that the vocabulary does not give its type are dropped. */
export function toFact(stored: StoredRelationship): Fact {
  const type = stored.relationship as RelationshipType;
  return {
    id: stored.id,
    type,
    fromId: stored.fromId,
    toId: stored.toId,
    properties: ownProperties(stored, Object.keys(relationshipDefinition(type).properties)),
    citations: stored.citations,
    confidence: stored.confidence as Confidence,
    reason: stored.reason ?? null,
    recordedAt: stored.recordedAt,
  };
}

/** The fact of a stored relationship with both ends. */
export const toFactWithEnds = ({ fact, from, to }: StoredRelationshipWithEnds): FactWithEnds => ({
  fact: toFact(fact),
  from: toEntity(from),
  to: toEntity(to),
});

const toName = (stored: StoredName): Name => ({
  ...stored,
  type: stored.type as NameType,
  confidence: stored.confidence as Confidence,
  reason: stored.reason ?? null,
});

function ownProperties(stored: Readonly<Record<string, unknown>>, names: readonly string[]): PropertyValues {
  const properties: Record<string, PropertyValue> = {};
  for (const name of names) {
    const value = stored[name];
    if (value != null) properties[name] = value as PropertyValue;
  }
  return properties;
}
