import type {
  CitedFactRow,
  ConnectedRow,
  OrganizationPersonRow,
  SearchRow,
  TimelineRow,
} from '../../db/rows';
import type { Entity, Fact, FactWithEnds } from '../../domain/record/entity';
import { type FoundPost, toHeldPost } from './encounter';
import { toEntity, toEntityOrNull, toFact, toFactWithEnds } from './from-store';

/** A relationship seen from one end, with the entity at the other end. */
export interface FoundConnection {
  readonly fact: Fact;
  readonly entity: Entity;
}

/** A fact that cites a source: a relationship, an entity, or one name of an entity. */
export interface FoundCitedFact {
  readonly relationship: FactWithEnds | null;
  readonly entity: Entity | null;
  /** The id of the name, null when the fact is the entity itself. */
  readonly nameId: string | null;
}

/** A person of an organization, with the facts and posts that connect the two. */
export interface FoundPerson {
  readonly entity: Entity;
  readonly relationships: readonly { readonly fact: Fact; readonly post: Entity | null }[];
}

/** An entity found by one of its names. */
export interface FoundHit {
  readonly score: number;
  readonly entity: Entity;
  /** The id of the name that matched best; it is among the entity's names. */
  readonly nameId: string;
  readonly posts: readonly FoundPost[];
  readonly sources: readonly Entity[];
}

/** One dated entry in a timeline. */
export interface FoundTimelineEntry extends FactWithEnds {
  readonly type: string;
  /** The given entities that the entry belongs to. */
  readonly of: readonly string[];
  /** The end of the fact that the entry is about: an event, an agreement, or the other end of a tenure. */
  readonly entity: Entity;
  /** The event whose date stands in for that of an undated agreement. */
  readonly datedBy: { readonly event: Entity; readonly fact: Fact } | null;
  readonly sources: readonly Entity[];
}

export const toFoundConnection = ({ fact, entity }: ConnectedRow): FoundConnection => ({
  fact: toFact(fact),
  entity: toEntity(entity),
});

export const toCitedFact = ({ fact, from, to, entity, nameId }: CitedFactRow): FoundCitedFact => ({
  relationship: fact && from && to ? toFactWithEnds({ fact, from, to }) : null,
  entity: toEntityOrNull(entity),
  nameId,
});

export const toOrganizationPerson = ({ entity, relationships }: OrganizationPersonRow): FoundPerson => ({
  entity: toEntity(entity),
  relationships: relationships.map(({ fact, post }) => ({ fact: toFact(fact), post: toEntityOrNull(post) })),
});

export const toSearchHit = ({ score, entity, nameId, posts, sources }: SearchRow): FoundHit => ({
  score,
  entity: toEntity(entity),
  nameId,
  posts: posts.map(toHeldPost),
  sources: sources.map(toEntity),
});

export function toTimelineEntry(row: TimelineRow): FoundTimelineEntry {
  const ends = toFactWithEnds({ fact: row.fact, from: row.from, to: row.to });
  return {
    ...ends,
    type: row.type,
    of: row.of,
    entity: row.subjectId === ends.from.id ? ends.from : ends.to,
    datedBy: row.datedBy && { event: toEntity(row.datedBy.event), fact: toFact(row.datedBy.fact) },
    sources: row.sources.map(toEntity),
  };
}
