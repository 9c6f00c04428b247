import type { Kind } from '../vocabulary/kinds';
import type { RelationshipType } from '../vocabulary/relationships';
import type { CONFIDENCES, NAME_TYPES } from '../vocabulary/terms';

export type Confidence = keyof typeof CONFIDENCES;
export type NameType = keyof typeof NAME_TYPES;
export type PropertyValue = string | number | boolean;

/** What every fact carries: its evidence, and how sure we are of it. */
export interface Evidence {
  /** `sourceId#locator`, at least one. */
  readonly citations: readonly string[];
  readonly confidence: Confidence;
  /** Why it was inferred or is uncertain. */
  readonly reason?: string;
}

/** One name of an entity. */
export interface NameRecord extends Evidence {
  readonly text: string;
  readonly type: NameType;
  /** BCP 47, such as `zh-Hant`. */
  readonly language: string;
  /** False when a program or we made it and no source prints it. */
  readonly attested: boolean;
  readonly preferred?: boolean;
}

/** A node that an analyst sees, as files hold it and the store takes it. */
export interface EntityRecord extends Evidence {
  readonly record: 'entity';
  readonly id: string;
  readonly kind: Kind;
  readonly description?: string;
  readonly names: readonly NameRecord[];
  /** The ids of entities that were merged into this one; each leads to it for ever. */
  readonly formerIds?: readonly string[];
  /** The kind's own properties, by the vocabulary's names. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

/** A relationship between two entities, as files hold it and the store takes it. */
export interface RelationshipRecord extends Evidence {
  readonly record: 'relationship';
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  /** The type's own properties, by the vocabulary's names. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

export type GraphRecord = EntityRecord | RelationshipRecord;
