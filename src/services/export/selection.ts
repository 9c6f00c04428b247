import { z } from 'zod';
import { AppError } from '../../errors';
import { EXPORT_FILTER } from '../questions/filters/export-filter';
import { MEETING_FILTER } from '../questions/filters/meeting-filter';
import { NEIGHBORHOOD_FILTER } from '../questions/filters/neighborhood-filter';
import { PATH_FILTER } from '../questions/filters/path-filter';
import { describeIssues } from './describe-issues';
import {
  entityIdSchema,
  filterShape,
  flagSchema,
  integerSchema,
  listSchema,
  relationshipIdSchema,
} from './value-schema';

/** Highest number of entity ids, and of relationship ids, in a selection of entities. */
const MAX_IDS = 10_000;

const meetingFilter = z.strictObject(filterShape(MEETING_FILTER)).optional();

const SELECTIONS = [
  z.strictObject({ select: z.literal('everything') }).describe('The whole graph.'),
  z
    .strictObject({ select: z.literal('filter'), ...filterShape(EXPORT_FILTER) })
    .describe(
      'Everything that matches a filter, with the ends of its relationships. With `kinds`, both ends of a relationship must be of these kinds.',
    ),
  z
    .strictObject({
      select: z.literal('entities'),
      entities: listSchema(entityIdSchema, MAX_IDS),
      relationships: listSchema(relationshipIdSchema, MAX_IDS, 0)
        .optional()
        .describe('Defaults to all relationships between the entities.'),
      atDate: flagSchema
        .optional()
        .describe('Also the place of each event, and the posts of its participants at its date.'),
    })
    .describe('Entities and relationships by id, with the ends of the relationships.'),
  z
    .strictObject({
      select: z.literal('encounters'),
      of: entityIdSchema,
      with: listSchema(entityIdSchema).optional(),
      filter: meetingFilter,
    })
    .describe(
      'The encounters of an entity: the events, the participants of both sides, and their posts at the date.',
    ),
  z
    .strictObject({ select: z.literal('contacts'), of: entityIdSchema, filter: meetingFilter })
    .describe('The contacts of an entity, with the events that they shared.'),
  z
    .strictObject({
      select: z.literal('neighborhood'),
      of: listSchema(entityIdSchema),
      depth: integerSchema.optional(),
      limit: integerSchema.optional(),
      filter: z.strictObject(filterShape(NEIGHBORHOOD_FILTER)).optional(),
    })
    .describe('A bounded subgraph around some entities.'),
  z
    .strictObject({
      select: z.literal('paths'),
      from: entityIdSchema,
      to: entityIdSchema,
      maxLength: integerSchema.optional(),
      limit: integerSchema.optional(),
      filter: z.strictObject(filterShape(PATH_FILTER)).optional(),
    })
    .describe('The shortest paths between two entities.'),
] as const;

/** The subgraph that an export contains: the same form in URLs, in request bodies and on the command line. */
const selectionSchema = z.discriminatedUnion('select', SELECTIONS);
export type Selection = z.output<typeof selectionSchema>;
export type FilterSelection = Extract<Selection, { select: 'filter' }>;

/** The selections with their meanings, for documentation. */
export const listSelections = (): { select: string; meaning: string }[] =>
  SELECTIONS.map((one) => ({ select: one.shape.select.value, meaning: one.description ?? '' }));

/**
 * The selection that a client sent; throws BAD_SELECTION with every problem. `nameOf` translates the path of a field
 * into the client's name for it, such as an option of the command line.
 */
export function parseSelection(given: unknown, nameOf?: (path: string) => string): Selection {
  const parsed = selectionSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = describeIssues(parsed.error.issues, 'selection', nameOf);
  const selections = listSelections().map(({ select }) => select);
  throw new AppError(
    'BAD_SELECTION',
    `The export selection is invalid: ${problems.join('; ')}. Selections are ${selections.join(', ')}.`,
    { problems, selections },
  );
}
