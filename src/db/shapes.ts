import type { NamedEntity } from '../domain/sentence/named-entity';

/** The shapes that the fragments under cypher/fragment project, as they reach the services. */

/** A name of an entity, as stored. */
export interface NameNode {
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

/** An entity with all its names; the kind's own properties stand beside the common ones. */
export interface EntityNode {
  readonly id: string;
  readonly kind: string;
  readonly names: readonly NameNode[];
  readonly citations: readonly string[];
  readonly confidence: string;
  readonly description?: string;
  readonly formerIds?: readonly string[];
  readonly reason?: string;
  readonly recordedAt: string;
  /** The organization of a post, as far as naming it needs it. */
  readonly organization: NamedEntity | null;
  readonly [property: string]: unknown;
}

/** A relationship with the ids of its ends; the type's own properties stand beside the common ones. */
export interface FactNode {
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
export interface WholeFact {
  readonly fact: FactNode;
  readonly from: EntityNode;
  readonly to: EntityNode;
}

/** A post that somebody held at a date, with its organization. */
export interface PostAtDate {
  readonly post: EntityNode;
  readonly organization: EntityNode | null;
  /** The tenure or participation that says so. */
  readonly fact: FactNode;
}

/** One side of an encounter. */
export interface SideRow {
  readonly entity: EntityNode;
  readonly fact: FactNode;
  readonly posts: readonly PostAtDate[];
}

/** One counterpart met in one event. */
export interface EncounterRow {
  readonly key: readonly (string | number)[];
  readonly event: EntityNode;
  /** Where it was held, by which fact, and the nearest city that the place lies within. */
  readonly venue: {
    readonly place: EntityNode | null;
    readonly fact: FactNode | null;
    readonly city: EntityNode | null;
  };
  readonly groupSize: number;
  readonly subject: SideRow;
  readonly counterpart: SideRow;
  readonly sources: readonly EntityNode[];
}

/** One counterpart with all the events shared with it. */
export interface ContactRow {
  readonly key: readonly (string | number)[];
  readonly entity: EntityNode;
  readonly meetings: number;
  readonly weight: number;
  /** EDTF of the earliest and of the latest shared event. */
  readonly first: string | null;
  readonly last: string | null;
  readonly events: readonly EntityNode[];
  /** Those of the events and of both sides' presence in them, each once. */
  readonly confidences: readonly string[];
  readonly facts: readonly FactNode[];
  readonly sources: readonly EntityNode[];
}

/** An entity that a question started from; the kind is null where there is no such entity. */
export interface StartRow {
  readonly id: string;
  readonly kind: string | null;
}

/** Somebody who met all the given entities. */
export interface CommonContactRow {
  readonly key: readonly (string | number)[];
  readonly entity: EntityNode;
  readonly with: readonly {
    readonly id: string;
    readonly meetings: number;
    readonly events: readonly EntityNode[];
  }[];
  /** Those of the events and of everybody's presence in them, each once. */
  readonly confidences: readonly string[];
  readonly facts: readonly FactNode[];
  readonly sources: readonly EntityNode[];
}

/** An event at which all the given entities were present. */
export interface MeetingRow {
  readonly key: readonly (string | number)[];
  readonly event: EntityNode;
  readonly venue: { readonly place: EntityNode | null; readonly fact: FactNode | null };
  readonly groupSize: number;
  readonly sides: readonly SideRow[];
  readonly sources: readonly EntityNode[];
}

/** A relationship seen from one of its ends, with the entity at the other. */
export interface ConnectedRow {
  readonly key: readonly (string | number)[];
  readonly fact: FactNode;
  readonly entity: EntityNode;
}

/** An entity as a row of a list. */
export interface ListRow {
  readonly key: readonly (string | number)[];
  readonly entity: EntityNode;
}

/** A relationship with both of its ends, as a row of a list. */
export interface WholeFactRow extends WholeFact {
  readonly key: readonly (string | number)[];
}

/** Something that cites a source: a relationship, an entity, or a name of an entity. */
export interface CitedRow {
  readonly key: readonly (string | number)[];
  readonly fact: FactNode | null;
  readonly from: EntityNode | null;
  readonly to: EntityNode | null;
  readonly entity: EntityNode | null;
  readonly nameId: string | null;
}

/** A person of an organization, with what ties them. */
export interface PersonOfRow {
  readonly key: readonly (string | number)[];
  readonly entity: EntityNode;
  readonly ties: readonly { readonly fact: FactNode; readonly post: EntityNode | null }[];
}

/** An entity found by one of its names. */
export interface SearchRow {
  readonly key: readonly (string | number)[];
  readonly score: number;
  readonly entity: EntityNode;
  /** The id of the name that matched; it is among the entity's names. */
  readonly nameId: string;
  readonly posts: readonly { readonly post: EntityNode; readonly organization: EntityNode | null }[];
  readonly sources: readonly EntityNode[];
}

/** The value of a property of an entity or relationship; null where it has none. */
export type OwnValue = string | number | boolean | null;

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

/** One path between two entities; the entities themselves come beside the rows, each once. */
export interface PathRow {
  readonly ids: readonly string[];
  readonly facts: readonly FactNode[];
  readonly weight: number;
}

/** What a neighborhood starts from, and whether it is not all there: more were found, or hubs not walked on from. */
export interface NeighborhoodRow {
  readonly starts: readonly StartRow[];
  readonly more: boolean;
  readonly hubs: boolean;
}

/** An entity of a neighborhood: how many steps from the start, and how many relationships it has. */
export interface NeighborRow {
  readonly depth: number;
  readonly degree: number;
  readonly entity: EntityNode;
}

/** One thing that happened to an entity. */
export interface TimelineRow {
  readonly key: readonly (string | number)[];
  readonly what: string;
  /** Which of the given entities it happened to. */
  readonly of: readonly string[];
  readonly fact: FactNode;
  readonly left: EntityNode;
  readonly right: EntityNode;
  /** Which end of the fact the happening is: an event, an agreement, or the other end of a tenure. */
  readonly thingId: string;
  /** The event whose date stands in for that of an agreement without one. */
  readonly dealtWith: { readonly event: EntityNode; readonly fact: FactNode } | null;
  readonly sources: readonly EntityNode[];
}
