import type { NamedEntity } from '../sentence/named-entity';
import type { Kind } from '../vocabulary/kinds';
import type { RelationshipType } from '../vocabulary/relationships';
import type { Confidence, NameType, PropertyValue } from './record';

/** The properties of a kind or relationship type, by name; a property without a value is absent. */
export type PropertyValues = Readonly<Record<string, PropertyValue | undefined>>;

/** What every fact in the graph carries: its evidence, and when it was last changed. */
interface StoredEvidence {
  readonly id: string;
  /** `sourceId#locator`, at least one. */
  readonly citations: readonly string[];
  readonly confidence: Confidence;
  /** Why the fact was inferred or is uncertain. */
  readonly reason: string | null;
  /** ISO 8601 in UTC. */
  readonly recordedAt: string;
}

/** A name in the graph. */
export interface Name extends StoredEvidence {
  readonly text: string;
  readonly type: NameType;
  /** BCP 47. */
  readonly language: string;
  /** ISO 15924. */
  readonly script: string;
  readonly attested: boolean;
  readonly preferred: boolean | null;
}

/** An entity in the graph, with its names. */
export interface Entity extends StoredEvidence {
  readonly kind: Kind;
  readonly names: readonly Name[];
  readonly description: string | null;
  readonly formerIds: readonly string[];
  readonly properties: PropertyValues;
  /** The organization of a post, as far as its name needs it; null for other kinds. */
  readonly organization: NamedEntity | null;
}

/** A relationship in the graph, with the ids of its ends. */
export interface Fact extends StoredEvidence {
  readonly type: RelationshipType;
  readonly fromId: string;
  readonly toId: string;
  readonly properties: PropertyValues;
}

/** A relationship with both of its ends. */
export interface FactWithEnds {
  readonly fact: Fact;
  readonly from: Entity;
  readonly to: Entity;
}
