import { z } from 'zod';
import { isEntityId, isRelationshipId } from '../../domain/record/id';
import type { Confidence } from '../../domain/record/record';
import { KIND_NAMES, kindRow } from '../../domain/vocabulary/kinds';
import { PARTICIPANT_KINDS } from '../../domain/vocabulary/participants';
import { termsOf } from '../../domain/vocabulary/properties';
import { RELATIONSHIP_TYPES } from '../../domain/vocabulary/relationships';
import { CONFIDENCES } from '../../domain/vocabulary/terms';
import { AppError } from '../../errors';
import { describeIssues } from './describe-issues';

const id = z.string().refine(isEntityId, 'is not an id of the form kind:slug');
const relationshipId = z
  .string()
  .refine(
    (given) => RELATIONSHIP_TYPES.some((type) => isRelationshipId(given, type)),
    'is no id of a relationship',
  );
/** In an address a list of one looks like one, and a number or a flag like text. */
const listOf = <T extends z.ZodType>(item: T, most = 100, least = 1) =>
  z.preprocess((given) => (typeof given === 'string' ? [given] : given), z.array(item).min(least).max(most));
/** Most ids of each sort in a selection that names what it takes. */
const MOST_NAMED = 10_000;
const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const flag = z.preprocess(
  (given) => (given === 'true' ? true : given === 'false' ? false : given),
  z.boolean(),
);

const period = z.strictObject({ from: z.string().optional(), until: z.string().optional() });
/** What `type` may be, of whatever kind. */
const TYPES = [...new Set(KIND_NAMES.flatMap((kind) => Object.keys(termsOf(kindRow(kind).properties.type))))];
const common = {
  during: period.optional().describe('EDTF dates; a missing side is open.'),
  certainty: z.enum(['POSSIBLE', 'CERTAIN']).optional().describe('How uncertain dates count.'),
  place: id.optional().describe('At this place or one within it.'),
  topic: id.optional().describe('About this.'),
  types: listOf(z.enum(TYPES)).optional().describe('Values of the property type, such as meeting.'),
  minConfidence: z.enum(Object.keys(CONFIDENCES) as [Confidence, ...Confidence[]]).optional(),
};
const meetingFilter = z
  .strictObject({
    ...common,
    notDuring: period.optional(),
    organization: id.optional(),
    otherSideOnly: flag.optional(),
    maxGroupSize: whole(2, 1_000_000).optional(),
    counterpartKinds: listOf(z.enum(PARTICIPANT_KINDS)).optional(),
  })
  .optional();

const factFilter = {
  during: common.during,
  certainty: common.certainty,
  minConfidence: common.minConfidence,
  relationshipTypes: listOf(z.enum(RELATIONSHIP_TYPES)).optional(),
};

const SELECTIONS = [
  z.strictObject({ select: z.literal('everything') }).describe('The whole graph.'),
  z
    .strictObject({
      select: z.literal('filter'),
      ...common,
      kinds: listOf(z.enum(KIND_NAMES)).optional().describe('Only entities of these kinds.'),
      relationships: listOf(z.enum(RELATIONSHIP_TYPES))
        .optional()
        .describe('Only relationships of these types.'),
      source: id.optional().describe('Only what cites this source.'),
    })
    .describe(
      'All that passes a filter, with the ends of its relationships. A relationship passes kinds where both its ends are of them. Relationships alone takes every entity too; with kinds, those of them.',
    ),
  z
    .strictObject({
      select: z.literal('named'),
      entities: listOf(id, MOST_NAMED),
      relationships: listOf(relationshipId, MOST_NAMED, 0)
        .optional()
        .describe('Without them, every relationship among the entities.'),
      atDate: flag
        .optional()
        .describe('With the place of each event, and the posts of its participants at its date.'),
    })
    .describe('The entities and relationships whose ids are given, with the ends of these.'),
  z
    .strictObject({
      select: z.literal('encounters'),
      of: id,
      with: listOf(id).optional(),
      filter: meetingFilter,
    })
    .describe('Whom an entity met: the events, who took part on both sides, and their posts at the date.'),
  z
    .strictObject({ select: z.literal('contacts'), of: id, filter: meetingFilter })
    .describe('With whom an entity met, by the events they shared.'),
  z
    .strictObject({
      select: z.literal('neighborhood'),
      of: listOf(id),
      depth: z.coerce.number().int().optional(),
      limit: z.coerce.number().int().optional(),
      filter: z.strictObject({ ...factFilter, kinds: listOf(z.enum(KIND_NAMES)).optional() }).optional(),
    })
    .describe('The surroundings of some entities, bounded.'),
  z
    .strictObject({
      select: z.literal('paths'),
      from: id,
      to: id,
      maxLength: z.coerce.number().int().optional(),
      limit: z.coerce.number().int().optional(),
      filter: z
        .strictObject({
          ...factFilter,
          linkTypes: listOf(z.string()).optional(),
          through: listOf(z.enum(KIND_NAMES)).optional(),
          avoiding: listOf(id).optional(),
          maxGroupSize: whole(2, 1_000_000).optional(),
          maxDegree: z.coerce.number().int().optional(),
          anyAttendance: flag.optional(),
        })
        .optional(),
    })
    .describe('The shortest paths between two entities.'),
] as const;

/** Which subgraph is asked for: the same words over HTTP, on the command line and in links. */
const selectionSchema = z.discriminatedUnion('select', SELECTIONS);
export type Selection = z.output<typeof selectionSchema>;
export type FilterSelection = Extract<Selection, { select: 'filter' }>;

/** What there is to select, for those who ask. */
export const listSelections = (): { select: string; meaning: string }[] =>
  SELECTIONS.map((one) => ({ select: one.shape.select.value, meaning: one.description ?? '' }));

/** Reads a selection from what a client sent; BAD_SELECTION names every fault, in the client's words for the fields. */
export function parseSelection(given: unknown, called?: (path: string) => string): Selection {
  const parsed = selectionSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = describeIssues(parsed.error.issues, 'selection', called);
  const known = listSelections().map((one) => one.select);
  throw new AppError(
    'BAD_SELECTION',
    `The selection cannot be used: ${problems.join('; ')}. One selects ${known.join(', ')}.`,
    { problems, selections: known },
  );
}
