import type { Kind } from '../../../domain/vocabulary/kinds';
import { LINKS } from '../../../domain/vocabulary/links';
import { field, LISTS, relationshipTypes } from './fields';
import { type FilterValues, filterParameters } from './filter-field';
import { TRAVERSAL_FIELDS } from './traversal-fields';
import { bounded, TRAVERSAL_LIMITS } from './traversal-limits';

const DEGREE = TRAVERSAL_LIMITS['paths.filter.maxDegree'];
const GROUP_SIZE = TRAVERSAL_LIMITS['paths.filter.maxGroupSize'];

export const PATH_FILTER = {
  ...TRAVERSAL_FIELDS,
  relationshipTypes: relationshipTypes(
    'Only hops of these types',
    'all types except SUB_EVENT_OF, because a trip does not connect the participants of its meetings; when one end is an event, all types',
  ),
  linkTypes: field(
    { is: 'words', list: { name: 'LinkType', of: Object.keys(LINKS) } },
    'Only LINKED_TO hops of these types',
    (_value: readonly string[] | null | undefined) => ({}),
    {
      fallback:
        'types that connect two entities, such as FAMILY or COOPERATES_WITH, and not mere statements, such as PRAISES',
      flag: '--link-type',
    },
  ),
  through: field(
    { is: 'words', list: LISTS.kinds },
    'Only through entities of these kinds',
    (_value: readonly Kind[] | null | undefined) => ({}),
    {
      fallback:
        'people, organizations, posts, events, agreements and projects, because being in one country connects nobody; places too when one end is a place',
    },
  ),
  avoiding: field(
    { is: 'ids' },
    'Not through these entities',
    (value: readonly string[] | null | undefined) => ({ avoiding: value ?? [] }),
  ),
  maxGroupSize: field(
    { is: 'integer', min: GROUP_SIZE.min, max: GROUP_SIZE.max },
    'Only through events with at most this number of participants, invited and absent participants included',
    (value: number | null | undefined) => ({ maxGroupSize: bounded('paths.filter.maxGroupSize', value) }),
  ),
  maxDegree: field(
    { is: 'integer', min: DEGREE.min, max: DEGREE.max },
    'Not through hubs: entities with more relationships than this',
    (value: number | null | undefined) => ({ maxDegree: bounded('paths.filter.maxDegree', value) }),
    { fallback: String(DEGREE.fallback) },
  ),
  anyAttendance: field(
    { is: 'flag' },
    'Also through invitations, absences and events that were not held; without it, only actual presence connects',
    (value: boolean | null | undefined) => ({ anyAttendance: value ?? false }),
  ),
} as const;

export type PathFilter = FilterValues<typeof PATH_FILTER>;

/** The filter as parameters of the paths statement; hop types and kinds depend on the ends and are added there. */
export const pathParameters = (filter: PathFilter | null | undefined) =>
  filterParameters(PATH_FILTER, filter);
