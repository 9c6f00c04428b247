import type { CommonContactRow, ContactRow, MeetingRow } from '../db/shapes';
import { encounterCommonContacts, encounterContacts, encounterMeetings } from '../db/statements.gen';
import { PARTICIPANT_KINDS } from '../domain/vocabulary/participants';
import { AppError } from '../errors';
import type { Ask } from './ask';
import { atMost } from './at-most';
import type { SortOrder } from './cursor';
import { filterParameters, type MeetingFilter } from './meeting-filter';
import { makePage, type Page, type PageRequest, pageWindow } from './page';
import { following } from './redirect';
import { onlyRow, startsFrom } from './start';

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
const BY_MEETINGS: SortOrder = { list: 'commonContacts', parts: ['number', 'text'] };
const BY_TIME: SortOrder = { list: 'meetings', parts: ['day', 'number', 'text'] };

export interface ContactsRequest extends PageRequest {
  readonly filter?: MeetingFilter | null | undefined;
  readonly orderBy?: ContactOrder | null | undefined;
  readonly descending?: boolean | null | undefined;
}

interface BetweenRequest extends PageRequest {
  readonly ids: readonly string[];
  readonly filter?: MeetingFilter | null | undefined;
}

/** With whom each of some entities met, one row a counterpart; by default the closest first. */
export const contacts = (
  ask: Ask,
  ids: readonly string[],
  request: ContactsRequest,
): Promise<Map<string, Page<ContactRow>>> =>
  following(ask, ids, async (now) => {
    const pages = await contactsOf(ask, [...new Set(ids.map(now))], request);
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
      return [row.id, makePage(row.rows, order, window, row.more, row.totalCount)];
    }),
  );
}

/** Who met every one of the given entities; most often met first. */
export const commonContacts = (ask: Ask, request: BetweenRequest): Promise<Page<CommonContactRow>> =>
  following(ask, request.ids, (now) => commonContactsOf(ask, request.ids.map(now), request));

async function commonContactsOf(ask: Ask, given: readonly string[], request: BetweenRequest) {
  const ids = several(given, ask.limits.maxIds);
  const window = pageWindow(request, BY_MEETINGS, ask.limits.maxPage);
  const row = onlyRow(
    await ask.store.run(encounterCommonContacts, {
      ids,
      ...filterParameters(request.filter),
      ...window,
      descending: true,
    }),
  );
  for (const start of row.starts) startsFrom(start.id, start.kind, PARTICIPANT_KINDS);
  return makePage(row.rows, BY_MEETINGS, window, row.more, row.totalCount);
}

/** The events at which all the given entities were present, in order of time. */
export const meetings = (ask: Ask, request: BetweenRequest): Promise<Page<MeetingRow>> =>
  following(ask, request.ids, (now) => meetingsOf(ask, request.ids.map(now), request));

async function meetingsOf(ask: Ask, given: readonly string[], request: BetweenRequest) {
  refuseCounterparts(request.filter);
  const ids = several(given, ask.limits.maxIds);
  const window = pageWindow(request, BY_TIME, ask.limits.maxPage);
  const row = onlyRow(
    await ask.store.run(encounterMeetings, {
      ids,
      ...filterParameters(request.filter),
      ...window,
      descending: false,
    }),
  );
  for (const start of row.starts) startsFrom(start.id, start.kind, PARTICIPANT_KINDS);
  return makePage(row.rows, BY_TIME, window, row.more, row.totalCount);
}

const ABOUT_COUNTERPARTS = ['otherSideOnly', 'organization', 'counterpartKinds', 'notDuring'] as const;

/** All whom a meeting is between are given, so that there is no counterpart for a filter to look at. */
function refuseCounterparts(filter: MeetingFilter | null | undefined): void {
  const given = ABOUT_COUNTERPARTS.filter((name) => filter?.[name] != null);
  if (given.length === 0) return;
  throw new AppError('BAD_INPUT', `A question for meetings cannot be filtered by ${given.join(', ')}.`, {
    arguments: given,
  });
}

function several(ids: readonly string[], most: number): readonly string[] {
  const distinct = [...new Set(ids)];
  if (distinct.length < 2) throw new AppError('BAD_INPUT', 'Give at least two different ids.', { ids });
  return atMost(distinct, most);
}
