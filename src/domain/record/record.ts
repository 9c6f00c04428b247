import type { Kind } from '../vocabulary/kinds';
import type { RelationshipType } from '../vocabulary/relationships';
import type { CONFIDENCES, NAME_TYPES } from '../vocabulary/terms';

export type Confidence = keyof typeof CONFIDENCES;
export type NameType = keyof typeof NAME_TYPES;
export type PropertyValue = string | number | boolean;

/** The citations and confidence that every fact has. */
export interface Evidence {
  /** At least one `sourceId#locator`. */
  readonly citations: readonly string[];
  readonly confidence: Confidence;
  /** Why the fact is inferred or uncertain. */
  readonly reason?: string;
}

/** One name of an entity. */
export interface NameRecord extends Evidence {
  readonly text: string;
  readonly type: NameType;
  /** A BCP 47 tag, such as `zh-Hant`. */
  readonly language: string;
  /** False if no source prints the name, for example a transcription that a program made. */
  readonly attested: boolean;
  readonly preferred?: boolean;
}

/** An entity, in the form that files and imports use. */
export interface EntityRecord extends Evidence {
  readonly record: 'entity';
  readonly id: string;
  readonly kind: Kind;
  readonly description?: string;
  readonly names: readonly NameRecord[];
  /** Ids of entities that were merged into this one. They redirect to it permanently. */
  readonly formerIds?: readonly string[];
  /** The properties of its kind, by name. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** A relationship between two entities, in the form that files and imports use. */
export interface RelationshipRecord extends Evidence {
  readonly record: 'relationship';
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  /** The properties of its type, by name. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export type GraphRecord = EntityRecord | RelationshipRecord;
