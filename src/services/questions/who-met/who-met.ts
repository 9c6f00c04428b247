import { encounterWhoMet } from '../../../db/statements.gen';
import { PARTICIPANT_KINDS } from '../../../domain/vocabulary/participants';
import type { SortOrder } from '../../paging/cursor';
import { makePage, type Page, type PageRequest, pageWindow } from '../../paging/page';
import type { QueryContext } from '../../query-context';
import { type FoundEncounter, toEncounter } from '../../records/encounter';
import { single } from '../../single';
import { assertAtMost } from '../../subject/assert-at-most';
import { assertFound, assertSubject } from '../../subject/assert-subject';
import { assertWellFormed, filterIds, resolveFilterIds } from '../../subject/filter-ids';
import { withRedirects } from '../../subject/redirects';
import { MEETING_FILTER_IDS, type MeetingFilter, meetingParameters } from '../filters/meeting-filter';

const BY_TIME: SortOrder = { list: 'whoMet', parts: ['day', 'number', 'text', 'text'] };

export interface WhoMetRequest extends PageRequest {
  readonly of: string;
  /** Only encounters with these counterparts. */
  readonly with?: readonly string[] | null | undefined;
  readonly filter?: MeetingFilter | null | undefined;
  readonly descending?: boolean;
}

/** The encounters of an entity: one row for each counterpart in each event, in chronological order. */
export const whoMet = (context: QueryContext, request: WhoMetRequest): Promise<Page<FoundEncounter>> =>
  withRedirects(
    context,
    [request.of, ...(request.with ?? []), ...filterIds(request.filter, MEETING_FILTER_IDS)],
    (currentId) =>
      findEncounters(context, {
        ...request,
        of: currentId(request.of),
        with: request.with?.map(currentId),
        filter: resolveFilterIds(request.filter, MEETING_FILTER_IDS, currentId),
      }),
  );

async function findEncounters(context: QueryContext, request: WhoMetRequest) {
  const window = pageWindow(request, BY_TIME, context.limits.maxPage);
  const counterparts = request.with && assertWellFormed(assertAtMost(request.with, context.limits.maxIds));
  const filter = meetingParameters(request.filter);
  const row = single(
    await context.statements.run(encounterWhoMet, {
      of: request.of,
      with: counterparts ?? null,
      ...filter,
      named: [...(counterparts ?? []), ...filter.named],
      ...window,
      descending: request.descending ?? false,
    }),
  );
  assertSubject(request.of, row.kind, PARTICIPANT_KINDS);
  assertFound(row.missing, { ...request.filter, with: request.with });
  return makePage(row, BY_TIME, window, toEncounter);
}
