import { z } from 'zod';
import { KIND_NAMES } from '../../domain/vocabulary/kinds';
import { RELATIONSHIP_TYPES } from '../../domain/vocabulary/relationships';
import { CONFIDENCES, NAME_TYPES } from '../../domain/vocabulary/terms';

const text = z.string();
const evidence = {
  citations: z.array(text),
  confidence: z.enum(Object.keys(CONFIDENCES) as [keyof typeof CONFIDENCES]),
  reason: text.optional(),
};
const properties = z.record(text, z.union([text, z.number(), z.boolean()]));

const name = z.strictObject({
  text,
  type: z.enum(Object.keys(NAME_TYPES) as [keyof typeof NAME_TYPES]),
  language: text,
  attested: z.boolean(),
  preferred: z.boolean().optional(),
  ...evidence,
});

/** The shape of a record line. The import checks values against the vocabulary later. */
export const RECORD = z.discriminatedUnion('record', [
  z.strictObject({
    record: z.literal('entity'),
    id: text,
    kind: z.enum(KIND_NAMES as [(typeof KIND_NAMES)[number]]),
    names: z.array(name),
    formerIds: z.array(text).min(1).optional(),
    description: text.optional(),
    properties,
    ...evidence,
  }),
  z.strictObject({
    record: z.literal('relationship'),
    id: text,
    type: z.enum(RELATIONSHIP_TYPES as [(typeof RELATIONSHIP_TYPES)[number]]),
    from: text,
    to: text,
    properties,
    ...evidence,
  }),
]);
