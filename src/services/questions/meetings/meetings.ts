import { encounterMeetings } from '../../../db/statements.gen';
import { PARTICIPANT_KINDS } from '../../../domain/vocabulary/participants';
import { AppError } from '../../../errors';
import type { SortOrder } from '../../paging/cursor';
import { makePage, type Page, type PageRequest, pageWindow } from '../../paging/page';
import type { QueryContext } from '../../query-context';
import { type FoundMeeting, toMeeting } from '../../records/encounter';
import { single } from '../../single';
import { assertSeveral } from '../../subject/assert-at-most';
import { assertFound, assertSubject } from '../../subject/assert-subject';
import { filterIds, resolveFilterIds } from '../../subject/filter-ids';
import { withRedirects } from '../../subject/redirects';
import {
  MEETING_FILTER,
  MEETING_FILTER_IDS,
  type MeetingFilter,
  meetingParameters,
} from '../filters/meeting-filter';

const BY_TIME: SortOrder = { list: 'meetings', parts: ['day', 'number', 'text'] };

export interface MeetingsRequest extends PageRequest {
  /** At least two entities. */
  readonly between: readonly string[];
  readonly filter?: MeetingFilter | null | undefined;
}

/** The events at which all the given entities were present, in chronological order. */
export const meetings = (context: QueryContext, request: MeetingsRequest): Promise<Page<FoundMeeting>> =>
  withRedirects(
    context,
    [...request.between, ...filterIds(request.filter, MEETING_FILTER_IDS)],
    (currentId) =>
      findMeetings(context, {
        ...request,
        between: request.between.map(currentId),
        filter: resolveFilterIds(request.filter, MEETING_FILTER_IDS, currentId),
      }),
  );

async function findMeetings(context: QueryContext, request: MeetingsRequest) {
  assertNoCounterpartFilter(request.filter);
  const ids = assertSeveral(request.between, context.limits.maxIds);
  const window = pageWindow(request, BY_TIME, context.limits.maxPage);
  const row = single(
    await context.statements.run(encounterMeetings, {
      ids,
      ...meetingParameters(request.filter),
      ...window,
      descending: false,
    }),
  );
  for (const start of row.starts) assertSubject(start.id, start.kind, PARTICIPANT_KINDS);
  assertFound(row.missing, { ...request.filter });
  return makePage(row, BY_TIME, window, toMeeting);
}

/** All parties to a meeting are given, so a filter on counterparts would have no meaning. */
function assertNoCounterpartFilter(filter: MeetingFilter | null | undefined): void {
  const used = Object.entries<{ readonly about?: string }>(MEETING_FILTER)
    .filter(([name, { about }]) => about === 'counterpart' && filter?.[name as keyof MeetingFilter] != null)
    .map(([name]) => name);
  if (used.length === 0) return;
  throw new AppError('BAD_INPUT', `meetings does not support the filter ${used.join(', ')}.`, {
    arguments: used,
  });
}
