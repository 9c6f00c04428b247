import { z } from 'zod';
import { isEdtf } from '../../domain/date/edtf';
import { isEntityId } from '../../domain/record/id';
import { languageError } from '../../domain/record/value';
import { KIND_NAMES } from '../../domain/vocabulary/kinds';
import { RELATIONSHIP_TYPES } from '../../domain/vocabulary/relationships';
import { CONFIDENCES, NAME_TYPES } from '../../domain/vocabulary/terms';
import { dateFormError } from './date-form';

const text = z.string().min(1);
const language = text.refine((tag) => languageError(tag) === undefined, 'is not a BCP 47 language tag');
const id = text.refine(isEntityId, 'is not an entity id (kind:slug)');
const confidence = z.enum(Object.keys(CONFIDENCES) as [keyof typeof CONFIDENCES]);
const dateForm = text.superRefine((form, context) => {
  const error = dateFormError(form);
  if (error !== undefined) context.addIssue({ code: 'custom', message: error });
});

const date = z.strictObject({
  column: text,
  until: text.optional(),
  forms: z.array(dateForm).min(1),
  /** The meaning of an empty `until`: the period continues, or its end is unknown. */
  open: z.enum(['ongoing', 'unknown']).optional(),
  /** An EDTF interval that must contain every date. */
  within: text.refine(isEdtf, 'is not a valid EDTF interval').optional(),
});

/** The origin of a value. A bare text names a column. */
const value = z.union([
  text,
  z.strictObject({ column: text, map: z.record(z.string(), text).optional(), otherwise: text.optional() }),
  z.strictObject({ number: text }),
  z.strictObject({ constant: z.union([text, z.number(), z.boolean()]) }),
  z.strictObject({ template: text }),
  /** The id of a node of this row, such as the post in which a participant acted. */
  z.strictObject({ node: text }),
  z.strictObject({ date }),
]);

const condition = z.strictObject({
  column: text,
  is: z.array(z.string()).optional(),
  not: z.array(z.string()).optional(),
});

const name = z.union([
  text,
  z.strictObject({
    text: value,
    type: z.enum(Object.keys(NAME_TYPES) as [keyof typeof NAME_TYPES]).optional(),
    language: language.optional(),
    attested: z.boolean().optional(),
    preferred: z.boolean().optional(),
    confidence: confidence.optional(),
    reason: text.optional(),
    when: condition.optional(),
  }),
]);

const evidence = {
  confidence: confidence.optional(),
  reason: text.optional(),
  when: condition.optional(),
};

const node = z.strictObject({
  kind: z.enum(KIND_NAMES as [(typeof KIND_NAMES)[number]]),
  /** The columns that identify the entity. Equal keys in one data set are one entity, across tables. */
  key: z.union([text, z.array(text).min(1)]),
  /** Splits a cell into several entities. `$item` is each part in turn. */
  each: z
    .strictObject({ column: text, split: z.array(text).min(1), whole: z.array(text).optional() })
    .optional(),
  /** A reference: another table describes the entity. */
  refer: z.literal(true).optional(),
  /** Matches a person of an earlier table whose name occurs in the text. */
  join: z.strictObject({ text, at: date }).optional(),
  cite: z.enum(['first', 'all']).optional(),
  description: value.optional(),
  properties: z.record(z.string(), value).optional(),
  names: z.array(name).optional(),
  ...evidence,
});

const relationship = z.strictObject({
  type: z.enum(RELATIONSHIP_TYPES as [(typeof RELATIONSHIP_TYPES)[number]]),
  from: text,
  to: text,
  key: z.union([text, z.array(text).min(1)]).optional(),
  properties: z.record(z.string(), value).optional(),
  ...evidence,
});

const table = z.strictObject({
  file: text,
  dataset: text,
  source: id,
  language,
  encoding: text.optional(),
  separator: z.string().length(1).optional(),
  repair: z.array(z.enum(['windows-1252'])).optional(),
  reject: z.array(z.strictObject({ when: condition, reason: text })).optional(),
  leaveOut: z.array(z.strictObject({ when: condition, reason: text })).optional(),
  nodes: z.record(z.string(), node),
  relationships: z.array(relationship).optional(),
});

const source = z.strictObject({
  id,
  type: text,
  name: text,
  language,
  title: text.optional(),
  url: text.optional(),
  licence: text.optional(),
  publishedOn: text.optional(),
});

/** The shape of a mapping file: its tables, and the records of their rows. */
export const MAPPING = z.strictObject({
  import: text.regex(/^[a-z0-9][a-z0-9-]*$/, 'must consist of lower-case letters, digits and hyphens'),
  sources: z.array(source).min(1),
  tables: z.array(table).min(1),
  /** A place for YAML anchors that several tables share. */
  shared: z.unknown().optional(),
});

export type Mapping = z.infer<typeof MAPPING>;
export type TableMapping = Mapping['tables'][number];
export type NodeMapping = z.infer<typeof node>;
export type RelationshipMapping = z.infer<typeof relationship>;
export type ValueMapping = z.infer<typeof value>;
export type DateMapping = z.infer<typeof date>;
export type Condition = z.infer<typeof condition>;
