import type { TimelineRow } from '../../../db/shapes';
import { type GraphTimelineRow, graphTimeline } from '../../../db/statements.gen';
import { FIRST_DAY, LAST_DAY } from '../../../domain/date/bounds';
import { AppError } from '../../../errors';
import type { SortOrder } from '../../paging/cursor';
import { makePage, type Page, type PageRequest, pageWindow } from '../../paging/page';
import type { QueryContext } from '../../query-context';
import { single } from '../../single';
import { assertAtMost } from '../../subject/assert-at-most';
import { assertSubject } from '../../subject/assert-subject';
import { withRedirects } from '../../subject/redirects';
import { type PeriodFilter, periodParameters } from '../filters/period-filter';

/** What an entry of a timeline may be, with what it means. */
export const TIMELINE_ENTRY_TYPES = {
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
  context: QueryContext,
  ids: readonly string[],
  request: TimelineRequest,
): Promise<Page<TimelineRow>> {
  const of = [...new Set(assertAtMost(ids, context.limits.maxIds))];
  if (of.length === 0) throw new AppError('BAD_INPUT', 'Give at least one id.', { argument: 'timeline.of' });
  const lists = await withRedirects(context, of, (currentId) =>
    findTimelines(context, [{ id: 'all', ids: [...new Set(of.map(currentId))] }], request),
  );
  return single([...lists.values()]);
}

/** What happened to each of some entities, in order of time, a list for each. */
export const timelines = (context: QueryContext, ids: readonly string[], request: TimelineRequest) =>
  findTimelines(
    context,
    ids.map((id) => ({ id, ids: [id] })),
    request,
  );

async function findTimelines(
  context: QueryContext,
  groups: readonly { readonly id: string; readonly ids: readonly string[] }[],
  request: TimelineRequest,
): Promise<Map<string, Page<TimelineRow>>> {
  const window = pageWindow(request, BY_TIME, context.limits.maxPage);
  const rows = await context.statements.run(graphTimeline, {
    groups,
    what: request.what ?? Object.keys(TIMELINE_ENTRY_TYPES),
    ...periodParameters(request),
    first: FIRST_DAY,
    last: LAST_DAY,
    ...window,
    descending: request.descending ?? false,
  });
  const pageOf = (row: GraphTimelineRow) => {
    for (const { id, kind } of row.starts) assertSubject(id, kind);
    return makePage(row.rows, BY_TIME, window, row.more, row.totalCount);
  };
  return new Map(rows.map((row) => [row.id, pageOf(row)]));
}
