import { z } from 'zod';
import { isEntityId, isRelationshipKey } from '../../domain/record/id';
import { KIND_NAMES, type Kind, kindDefinition } from '../../domain/vocabulary/kinds';
import type { Properties } from '../../domain/vocabulary/properties';
import {
  RELATIONSHIP_TYPES,
  type RelationshipType,
  relationshipDefinition,
} from '../../domain/vocabulary/relationships';
import { CONFIDENCES } from '../../domain/vocabulary/terms';
import { NAME_FORMS } from './name-forms';
import { type NestedKey, nestedKeysOf } from './nested-keys';

/** Evidence in a seed file: `cites`, and the reason under the name of its confidence. */
export interface EvidenceEntry {
  readonly cites?: readonly string[];
  readonly [key: string]: unknown;
}

/** One name in a seed file. */
export interface NameEntry extends EvidenceEntry {
  readonly text: string;
  readonly type?: string;
  readonly language?: string;
  readonly attested?: boolean;
  readonly preferred?: boolean;
}

/** One entry of a seed file. Properties and nested relationships are keys beside the fixed ones. */
export interface SeedEntry extends EvidenceEntry {
  readonly id: string;
  readonly description?: string;
  readonly names: Readonly<Record<string, readonly NameEntry[]>>;
  /** Ids of entities that were merged into this one. */
  readonly formerly?: readonly string[];
}

const text = z.string();
const id = z.string().refine(isEntityId, 'is not an entity id (kind:slug)');
const key = z
  .string()
  .refine(isRelationshipKey, 'is not a valid key: use lower-case letters, digits and hyphens');

/** A list, or a single item as shorthand. */
const oneOrMany = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(item).min(1));

const evidence = {
  cites: oneOrMany(text).optional(),
  ...Object.fromEntries(Object.keys(CONFIDENCES).map((confidence) => [confidence, text.optional()])),
};

const strict = (shape: Record<string, z.ZodType>) =>
  z
    .strictObject({ ...evidence, ...shape })
    .refine(
      (entry) => Object.keys(CONFIDENCES).filter((confidence) => Object.hasOwn(entry, confidence)).length < 2,
      `has more than one of ${Object.keys(CONFIDENCES).join(', ')}`,
    );

const name = z.preprocess(
  (value) => (typeof value === 'string' ? { text: value } : value),
  strict({
    text,
    type: text.optional(),
    language: text.optional(),
    attested: z.boolean().optional(),
    preferred: z.boolean().optional(),
  }),
);

const names = z.strictObject(
  Object.fromEntries([...Object.keys(NAME_FORMS), 'other'].map((form) => [form, oneOrMany(name).optional()])),
);

const properties = (known: Properties) =>
  Object.fromEntries(
    Object.entries(known).map(([name, { type }]) => {
      const value = type.is === 'number' ? z.number() : type.is === 'boolean' ? z.boolean() : text;
      return [name, value.optional()];
    }),
  );

const item = ({ type, end }: NestedKey) =>
  strict({ ...properties(relationshipDefinition(type).properties), [end]: id, key: key.optional() });

const entry = (kind: Kind) =>
  strict({
    id,
    description: text.optional(),
    names,
    formerly: oneOrMany(id).optional(),
    ...properties(kindDefinition(kind).properties),
    ...Object.fromEntries(
      nestedKeysOf(kind).map((nested) => [nested.key, oneOrMany(item(nested)).optional()]),
    ),
  });

const free = (type: RelationshipType) =>
  strict({
    relationship: z.literal(type),
    from: id,
    to: id,
    key: key.optional(),
    ...properties(relationshipDefinition(type).properties),
  });

/** The shape of an entry, by kind. */
export const ENTRIES = new Map(KIND_NAMES.map((kind) => [kind, entry(kind)]));

/** The shape of an item of the `relationships:` list, by type. */
export const FREE_RELATIONSHIPS = new Map(RELATIONSHIP_TYPES.map((type) => [type, free(type)]));

/** The shape of a seed file: a default source, and one list per kind. */
export const FILE = z.strictObject({
  source: id.optional(),
  ...Object.fromEntries(
    KIND_NAMES.map((kind) => [kindDefinition(kind).plural, z.array(z.unknown()).optional()]),
  ),
  relationships: z.array(z.unknown()).optional(),
});
