import type { ContactRow } from '../db/shapes';
import { encounterContacts } from '../db/statements.gen';
import { PARTICIPANT_KINDS } from '../domain/vocabulary/participants';
import type { Ask } from './ask';
import type { SortOrder } from './cursor';
import { filterNow, idsNamed } from './filter-id';
import { filterParameters, ID_ARGUMENTS, type MeetingFilter } from './meeting-filter';
import { makePage, type Page, type PageRequest, pageWindow } from './page';
import { following } from './redirect';
import { refuseMissing, startsFrom } from './start';

/** What contacts may be ordered by. */
export const CONTACT_ORDERS = {
  WEIGHT: 'How closely they met: the sum of 1 / (participants - 1) over their events',
  MEETINGS: 'How often they met',
  FIRST: 'When they first met',
  LAST: 'When they last met',
  NAME: 'The name, as lists are ordered by it',
} as const;
export type ContactOrder = keyof typeof CONTACT_ORDERS;

const FIRST_PART = { WEIGHT: 'number', MEETINGS: 'number', FIRST: 'day', LAST: 'day', NAME: 'text' } as const;

export interface ContactsRequest extends PageRequest {
  readonly filter?: MeetingFilter | null | undefined;
  readonly orderBy?: ContactOrder | null | undefined;
  readonly descending?: boolean | null | undefined;
}

/** With whom each of some entities met, one row a counterpart; by default the closest first. */
export const contacts = (
  ask: Ask,
  ids: readonly string[],
  request: ContactsRequest,
): Promise<Map<string, Page<ContactRow>>> =>
  following(ask, [...ids, ...idsNamed(request.filter, ID_ARGUMENTS)], async (now) => {
    const filter = filterNow(request.filter, ID_ARGUMENTS, now);
    const pages = await contactsOf(ask, [...new Set(ids.map(now))], { ...request, filter });
    return new Map(
      ids.flatMap((id) => {
        const page = pages.get(now(id));
        return page ? [[id, page]] : [];
      }),
    );
  });

async function contactsOf(ask: Ask, ids: readonly string[], request: ContactsRequest) {
  const orderBy = request.orderBy ?? 'WEIGHT';
  const order: SortOrder = { list: `contacts ${orderBy}`, parts: [FIRST_PART[orderBy], 'text'] };
  const window = pageWindow(request, order, ask.limits.maxPage);
  const rows = await ask.store.run(encounterContacts, {
    ids,
    ...filterParameters(request.filter),
    ...window,
    orderBy,
    descending: request.descending ?? (orderBy === 'WEIGHT' || orderBy === 'MEETINGS'),
  });
  return new Map(
    rows.map((row) => {
      startsFrom(row.id, row.kind, PARTICIPANT_KINDS);
      refuseMissing(row.missing, { ...request.filter });
      return [row.id, makePage(row.rows, order, window, row.more, row.totalCount)];
    }),
  );
}
