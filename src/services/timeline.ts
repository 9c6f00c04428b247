import type { TimelineRow } from '../db/shapes';
import { type GraphTimelineRow, graphTimeline } from '../db/statements.gen';
import { FIRST_DAY, LAST_DAY } from '../domain/date/bounds';
import { AppError } from '../errors';
import type { Ask } from './ask';
import { atMost } from './at-most';
import type { SortOrder } from './cursor';
import { makePage, type Page, type PageRequest, pageWindow } from './page';
import { type PeriodFilter, periodParameters } from './period-filter';
import { following } from './redirect';
import { onlyRow, startsFrom } from './start';

/** What an entry of a timeline may be, with what it means. */
export const HAPPENINGS = {
  TOOK_PART: 'It took part in the event, or was asked to; the relationship says which',
  REPRESENTED: 'A part of the organization, or somebody in a post of it, was present at the event',
  SUBJECT: 'The event or agreement is about it',
  HELD_HERE: 'The event was held at the place, or at one within it',
  SUB_EVENT: 'The event was part of it',
  PARTY: 'It, or for an organization a part of it or somebody in a post of it, is party to the agreement',
  OUTCOME: 'The agreement was dealt with at the event, or at a part of it',
  BEGINS: 'A tenure, membership or other lasting relationship begins',
  ENDS: 'A tenure, membership or other lasting relationship ends',
  LASTS: 'A lasting relationship held at this date; when it began and ended is not known',
} as const;

export interface TimelineRequest extends PageRequest, PeriodFilter {
  readonly what?: readonly string[] | null | undefined;
  readonly descending?: boolean | null | undefined;
}

const BY_TIME: SortOrder = { list: 'timeline', parts: ['day', 'number', 'text', 'text'] };

/** What happened to any of some entities, in order of time, as one list. */
export async function timeline(
  ask: Ask,
  ids: readonly string[],
  request: TimelineRequest,
): Promise<Page<TimelineRow>> {
  const of = [...new Set(atMost(ids, ask.limits.maxIds))];
  if (of.length === 0) throw new AppError('BAD_INPUT', 'Give at least one id.', { argument: 'timeline.of' });
  const lists = await following(ask, of, (now) =>
    timelinesOf(ask, [{ id: 'all', ids: [...new Set(of.map(now))] }], request),
  );
  return onlyRow([...lists.values()]);
}

/** What happened to each of some entities, in order of time, a list for each. */
export const timelines = (ask: Ask, ids: readonly string[], request: TimelineRequest) =>
  timelinesOf(
    ask,
    ids.map((id) => ({ id, ids: [id] })),
    request,
  );

async function timelinesOf(
  ask: Ask,
  groups: readonly { readonly id: string; readonly ids: readonly string[] }[],
  request: TimelineRequest,
): Promise<Map<string, Page<TimelineRow>>> {
  const window = pageWindow(request, BY_TIME, ask.limits.maxPage);
  const rows = await ask.store.run(graphTimeline, {
    groups,
    what: request.what ?? Object.keys(HAPPENINGS),
    ...periodParameters(request),
    first: FIRST_DAY,
    last: LAST_DAY,
    ...window,
    descending: request.descending ?? false,
  });
  const pageOf = (row: GraphTimelineRow) => {
    for (const { id, kind } of row.starts) startsFrom(id, kind);
    return makePage(row.rows, BY_TIME, window, row.more, row.totalCount);
  };
  return new Map(rows.map((row) => [row.id, pageOf(row)]));
}
