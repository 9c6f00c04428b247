import type { CommonContactRow, MeetingRow } from '../db/shapes';
import { encounterCommonContacts, encounterMeetings } from '../db/statements.gen';
import { PARTICIPANT_KINDS } from '../domain/vocabulary/participants';
import { AppError } from '../errors';
import type { Ask } from './ask';
import { atMost } from './at-most';
import type { SortOrder } from './cursor';
import { filterNow, idsNamed } from './filter-id';
import { filterParameters, ID_ARGUMENTS, type MeetingFilter } from './meeting-filter';
import { makePage, type Page, type PageRequest, pageWindow } from './page';
import { following } from './redirect';
import { onlyRow, refuseMissing, startsFrom } from './start';

const BY_MEETINGS: SortOrder = { list: 'commonContacts', parts: ['number', 'text'] };
const BY_TIME: SortOrder = { list: 'meetings', parts: ['day', 'number', 'text'] };

/** A question about several entities together. */
interface BetweenRequest extends PageRequest {
  readonly ids: readonly string[];
  readonly filter?: MeetingFilter | null | undefined;
}

/** Who met every one of the given entities; most often met first. */
export const commonContacts = (ask: Ask, request: BetweenRequest): Promise<Page<CommonContactRow>> =>
  between(ask, request, commonContactsOf);

async function commonContactsOf(ask: Ask, request: BetweenRequest) {
  const ids = several(request.ids, ask.limits.maxIds);
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
  refuseMissing(row.missing, { ...request.filter });
  return makePage(row.rows, BY_MEETINGS, window, row.more, row.totalCount);
}

/** The events at which all the given entities were present, in order of time. */
export const meetings = (ask: Ask, request: BetweenRequest): Promise<Page<MeetingRow>> =>
  between(ask, request, meetingsOf);

async function meetingsOf(ask: Ask, request: BetweenRequest) {
  refuseCounterparts(request.filter);
  const ids = several(request.ids, ask.limits.maxIds);
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
  refuseMissing(row.missing, { ...request.filter });
  return makePage(row.rows, BY_TIME, window, row.more, row.totalCount);
}

/** Asks a question about several entities, by what they and those that its filter names are now. */
const between = <A>(
  ask: Ask,
  { ids, filter, ...page }: BetweenRequest,
  question: (ask: Ask, request: BetweenRequest) => Promise<A>,
): Promise<A> =>
  following(ask, [...ids, ...idsNamed(filter, ID_ARGUMENTS)], (now) =>
    question(ask, { ...page, ids: ids.map(now), filter: filterNow(filter, ID_ARGUMENTS, now) }),
  );

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
