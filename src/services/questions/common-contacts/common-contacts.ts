import { encounterCommonContacts } from '../../../db/statements.gen';
import { PARTICIPANT_KINDS } from '../../../domain/vocabulary/participants';
import type { SortOrder } from '../../paging/cursor';
import { makePage, type Page, type PageRequest, pageWindow } from '../../paging/page';
import type { QueryContext } from '../../query-context';
import { type FoundCommonContact, toCommonContact } from '../../records/contact';
import { single } from '../../single';
import { assertSeveral } from '../../subject/assert-at-most';
import { assertFound, assertSubject } from '../../subject/assert-subject';
import { filterIds, resolveFilterIds } from '../../subject/filter-ids';
import { withRedirects } from '../../subject/redirects';
import { MEETING_FILTER_IDS, type MeetingFilter, meetingParameters } from '../filters/meeting-filter';

const BY_MEETINGS: SortOrder = { list: 'commonContacts', parts: ['number', 'text'] };

export interface CommonContactsRequest extends PageRequest {
  /** At least two entities. */
  readonly of: readonly string[];
  readonly filter?: MeetingFilter | null | undefined;
}

/** Everyone who met each of the given entities, ordered by number of meetings, highest first. */
export const commonContacts = (
  context: QueryContext,
  request: CommonContactsRequest,
): Promise<Page<FoundCommonContact>> =>
  withRedirects(context, [...request.of, ...filterIds(request.filter, MEETING_FILTER_IDS)], (currentId) =>
    findCommonContacts(context, {
      ...request,
      of: request.of.map(currentId),
      filter: resolveFilterIds(request.filter, MEETING_FILTER_IDS, currentId),
    }),
  );

async function findCommonContacts(context: QueryContext, request: CommonContactsRequest) {
  const ids = assertSeveral(request.of, context.limits.maxIds);
  const window = pageWindow(request, BY_MEETINGS, context.limits.maxPage);
  const row = single(
    await context.statements.run(encounterCommonContacts, {
      ids,
      ...meetingParameters(request.filter),
      ...window,
      descending: true,
    }),
  );
  for (const start of row.starts) assertSubject(start.id, start.kind, PARTICIPANT_KINDS);
  assertFound(row.missing, { ...request.filter });
  return makePage(row, BY_MEETINGS, window, toCommonContact);
}
