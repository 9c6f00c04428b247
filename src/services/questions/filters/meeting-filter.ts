import { PARTICIPANT_KINDS } from '../../../domain/vocabulary/participants';
import { TERM_LISTS } from '../../../domain/vocabulary/terms';
import { filterIds, requireFilterId } from '../../subject/filter-ids';
import { certainty, during, field, minConfidence, place, topic } from './fields';
import { type FilterValues, filterParameters, idFields, type Period } from './filter-field';
import { periodDays } from './period-days';

/** The filter of questions about encounters. A new condition is one field here and one clause in the Cypher fragments. */
export const MEETING_FILTER = {
  during: during('Only events in this period'),
  certainty,
  notDuring: field(
    { is: 'period' },
    'Exclude counterparts met, or possibly met, in this period',
    (value: Period | null | undefined) => {
      const days = value ? periodDays(value, 'notDuring') : null;
      return { notFrom: days?.from ?? null, notUntil: days?.until ?? null };
    },
    { about: 'counterpart' },
  ),
  place,
  organization: field(
    { is: 'id', kinds: ['Organization'] },
    'Only counterparts who held a post in this organization, or in a part of it, at the date',
    (value: string | null | undefined) => ({
      organization: requireFilterId('organization', value, ['Organization']),
    }),
    { about: 'counterpart' },
  ),
  topic,
  types: field(
    { is: 'words', list: { name: 'EventType', of: Object.keys(TERM_LISTS.EVENT_TYPES) } },
    'Only events of these types',
    (value: readonly string[] | null | undefined) => ({ types: value ?? null }),
    { flag: '--type' },
  ),
  otherSideOnly: field(
    { is: 'flag' },
    'Only counterparts of another side; without it, companions of the same side count as met',
    (value: boolean | null | undefined) => ({ otherSideOnly: value ?? false }),
    { about: 'counterpart' },
  ),
  maxGroupSize: field(
    { is: 'integer', min: 2, max: 1_000_000 },
    'Only events with at most this number of participants',
    (value: number | null | undefined) => ({ maxGroupSize: value ?? null }),
  ),
  minConfidence: minConfidence('Only encounters with at least this confidence'),
  counterpartKinds: field(
    { is: 'words', list: { name: 'Kind', of: PARTICIPANT_KINDS } },
    'Only counterparts of these kinds',
    (value: readonly string[] | null | undefined) => ({ kinds: value ?? null }),
    { flag: '--counterpart-kind', about: 'counterpart' },
  ),
} as const;

export type MeetingFilter = FilterValues<typeof MEETING_FILTER>;

/** The fields of the filter that hold the id of an entity. */
export const MEETING_FILTER_IDS = idFields(MEETING_FILTER) as readonly ('place' | 'topic' | 'organization')[];

/** The filter as parameters of the encounter statements. */
export const meetingParameters = (filter: MeetingFilter | null | undefined) => ({
  ...filterParameters(MEETING_FILTER, filter),
  named: filterIds(filter, MEETING_FILTER_IDS),
});
