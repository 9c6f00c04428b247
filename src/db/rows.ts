import type { NamedEntity } from '../domain/sentence/named-entity';

/** The types of the projections in cypher/fragments/rows and of the rows of statements. */

/** A name of an entity, as stored. */
export interface StoredName {
  readonly id: string;
  readonly text: string;
  readonly type: string;
  readonly language: string;
  readonly script: string;
  readonly attested: boolean;
  readonly preferred: boolean | null;
  readonly citations: readonly string[];
  readonly confidence: string;
  readonly reason: string | null;
  readonly recordedAt: string;
}

/** An entity with all its names. The properties of its kind are next to the common ones. */
export interface StoredEntity {
  readonly id: string;
  readonly kind: string;
  readonly names: readonly StoredName[];
  readonly citations: readonly string[];
  readonly confidence: string;
  readonly description?: string;
  readonly formerIds?: readonly string[];
  readonly reason?: string;
  readonly recordedAt: string;
  /** For a post, its organization, with what its display name needs. */
  readonly organization: NamedEntity | null;
  readonly [property: string]: unknown;
}

/** A relationship with the ids of its ends. The properties of its type are next to the common ones. */
export interface StoredRelationship {
  readonly id: string;
  readonly relationship: string;
  readonly fromId: string;
  readonly toId: string;
  readonly citations: readonly string[];
  readonly confidence: string;
  readonly reason?: string;
  readonly recordedAt: string;
  readonly [property: string]: unknown;
}

/** A relationship with both of its ends. */
export interface StoredRelationshipWithEnds {
  readonly fact: StoredRelationship;
  readonly from: StoredEntity;
  readonly to: StoredEntity;
}

/** A post that a person held at a date, with its organization. */
export interface PostAtDate {
  readonly post: StoredEntity;
  readonly organization: StoredEntity | null;
  /** The tenure or participation that states it. */
  readonly fact: StoredRelationship;
}

/** One side of an encounter. */
export interface EncounterSideRow {
  readonly entity: StoredEntity;
  readonly fact: StoredRelationship;
  readonly posts: readonly PostAtDate[];
}

/** One encounter: one counterpart in one event. */
export interface EncounterRow {
  readonly key: readonly (string | number)[];
  readonly event: StoredEntity;
  /** The place, the relationship that states it, and the nearest city that contains the place. */
  readonly venue: {
    readonly place: StoredEntity | null;
    readonly fact: StoredRelationship | null;
    readonly city: StoredEntity | null;
  };
  readonly groupSize: number;
  readonly subject: EncounterSideRow;
  readonly counterpart: EncounterSideRow;
  readonly sources: readonly StoredEntity[];
}

/** One counterpart with all shared events. */
export interface ContactRow {
  readonly key: readonly (string | number)[];
  readonly entity: StoredEntity;
  readonly meetings: number;
  readonly weight: number;
  /** EDTF dates of the earliest and the latest shared event. */
  readonly first: string | null;
  readonly last: string | null;
  readonly events: readonly StoredEntity[];
  /** The distinct confidences of the events and of both participations. */
  readonly confidences: readonly string[];
  readonly facts: readonly StoredRelationship[];
  readonly sources: readonly StoredEntity[];
}

/** A subject of a question. The kind is null if there is no such entity. */
export interface SubjectRow {
  readonly id: string;
  readonly kind: string | null;
}

/** An entity that met all given entities. */
export interface CommonContactRow {
  readonly key: readonly (string | number)[];
  readonly entity: StoredEntity;
  readonly with: readonly {
    readonly id: string;
    readonly meetings: number;
    readonly events: readonly StoredEntity[];
  }[];
  /** The distinct confidences of the events and of all participations in them. */
  readonly confidences: readonly string[];
  readonly facts: readonly StoredRelationship[];
  readonly sources: readonly StoredEntity[];
}

/** An event that all given entities attended. */
export interface MeetingRow {
  readonly key: readonly (string | number)[];
  readonly event: StoredEntity;
  readonly venue: { readonly place: StoredEntity | null; readonly fact: StoredRelationship | null };
  readonly groupSize: number;
  readonly sides: readonly EncounterSideRow[];
  readonly sources: readonly StoredEntity[];
}

/** A relationship seen from one of its ends, with the entity at the other. */
export interface ConnectedRow {
  readonly key: readonly (string | number)[];
  readonly fact: StoredRelationship;
  readonly entity: StoredEntity;
}

/** An entity as a row of a list. */
export interface ListRow {
  readonly key: readonly (string | number)[];
  readonly entity: StoredEntity;
}

/** A relationship with both of its ends, as a row of a list. */
export interface RelationshipListRow extends StoredRelationshipWithEnds {
  readonly key: readonly (string | number)[];
}

/** A fact that cites a source: a relationship, an entity, or a name. */
export interface CitedFactRow {
  readonly key: readonly (string | number)[];
  readonly fact: StoredRelationship | null;
  readonly from: StoredEntity | null;
  readonly to: StoredEntity | null;
  readonly entity: StoredEntity | null;
  readonly nameId: string | null;
}

/** A person of an organization, with the relationships between them. */
export interface OrganizationPersonRow {
  readonly key: readonly (string | number)[];
  readonly entity: StoredEntity;
  readonly relationships: readonly {
    readonly fact: StoredRelationship;
    readonly post: StoredEntity | null;
  }[];
}

/** An entity found by one of its names. */
export interface SearchRow {
  readonly key: readonly (string | number)[];
  readonly score: number;
  readonly entity: StoredEntity;
  /** The id of the matching name, which is one of the entity's names. */
  readonly nameId: string;
  readonly posts: readonly { readonly post: StoredEntity; readonly organization: StoredEntity | null }[];
  readonly sources: readonly StoredEntity[];
}

/** The value of a property that a kind or type defines; null if it is not set. */
export type StoredValue = string | number | boolean | null;

/** A name as flat columns: text, type, language, attested, preferred, citations, confidence, reason. */
export type NameColumns = readonly [
  text: string,
  type: string,
  language: string,
  attested: boolean,
  preferred: boolean | null,
  citations: readonly string[],
  confidence: string,
  reason: string | null,
];

/** One path between two entities. The entities are in a separate column, each once. */
export interface PathRow {
  readonly ids: readonly string[];
  readonly facts: readonly StoredRelationship[];
  readonly weight: number;
}

/** The subjects of a neighborhood, and whether it is truncated: by the limit, or at hubs that were not expanded. */
export interface NeighborhoodRow {
  readonly starts: readonly SubjectRow[];
  readonly more: boolean;
  readonly hubs: boolean;
}

/** An entity of a neighborhood, with its distance from the nearest subject and its number of relationships. */
export interface NeighborRow {
  readonly depth: number;
  readonly degree: number;
  readonly entity: StoredEntity;
}

/** One entry of a timeline. */
export interface TimelineRow {
  readonly key: readonly (string | number)[];
  readonly type: string;
  /** The ids of the given entities that it concerns. */
  readonly of: readonly string[];
  readonly fact: StoredRelationship;
  readonly from: StoredEntity;
  readonly to: StoredEntity;
  /** The id of the end of the fact that the entry shows: an event, an agreement, or the other end of a tenure. */
  readonly subjectId: string;
  /** For an agreement without a date: the event that gives its date. */
  readonly datedBy: { readonly event: StoredEntity; readonly fact: StoredRelationship } | null;
  readonly sources: readonly StoredEntity[];
}
