import { encounterContacts } from '../../../db/statements.gen';
import { PARTICIPANT_KINDS } from '../../../domain/vocabulary/participants';
import type { SortOrder } from '../../paging/cursor';
import { makePage, type Page, type PageRequest, pageWindow } from '../../paging/page';
import type { QueryContext } from '../../query-context';
import { type FoundContact, toContact } from '../../records/contact';
import { assertFound, assertSubject } from '../../subject/assert-subject';
import { filterIds, resolveFilterIds } from '../../subject/filter-ids';
import { withRedirects } from '../../subject/redirects';
import { MEETING_FILTER_IDS, type MeetingFilter, meetingParameters } from '../filters/meeting-filter';

/** The orders of contacts. */
export const CONTACT_ORDERS = {
  WEIGHT: 'By closeness: the sum of 1 / (participants - 1) over the shared events',
  MEETINGS: 'By number of shared events',
  FIRST: 'By date of the first shared event',
  LAST: 'By date of the last shared event',
  NAME: 'By name, as in lists',
} as const;
export type ContactOrder = keyof typeof CONTACT_ORDERS;

const FIRST_PART = { WEIGHT: 'number', MEETINGS: 'number', FIRST: 'day', LAST: 'day', NAME: 'text' } as const;

export interface ContactsRequest extends PageRequest {
  readonly filter?: MeetingFilter | null | undefined;
  readonly orderBy?: ContactOrder | null | undefined;
  readonly descending?: boolean | null | undefined;
}

/** The contacts of each entity, one row for each counterpart, closest first by default; one page for each entity id. */
export const contacts = (
  context: QueryContext,
  ids: readonly string[],
  request: ContactsRequest,
): Promise<Map<string, Page<FoundContact>>> =>
  withRedirects(context, [...ids, ...filterIds(request.filter, MEETING_FILTER_IDS)], async (currentId) => {
    const filter = resolveFilterIds(request.filter, MEETING_FILTER_IDS, currentId);
    const pages = await findContacts(context, [...new Set(ids.map(currentId))], { ...request, filter });
    return new Map(
      ids.flatMap((id) => {
        const page = pages.get(currentId(id));
        return page ? [[id, page]] : [];
      }),
    );
  });

async function findContacts(context: QueryContext, ids: readonly string[], request: ContactsRequest) {
  const orderBy = request.orderBy ?? 'WEIGHT';
  const order: SortOrder = { list: `contacts ${orderBy}`, parts: [FIRST_PART[orderBy], 'text'] };
  const window = pageWindow(request, order, context.limits.maxPage);
  const rows = await context.statements.run(encounterContacts, {
    ids,
    ...meetingParameters(request.filter),
    ...window,
    orderBy,
    descending: request.descending ?? (orderBy === 'WEIGHT' || orderBy === 'MEETINGS'),
  });
  return new Map(
    rows.map((row) => {
      assertSubject(row.id, row.kind, PARTICIPANT_KINDS);
      assertFound(row.missing, { ...request.filter });
      return [row.id, makePage(row, order, window, toContact)];
    }),
  );
}
