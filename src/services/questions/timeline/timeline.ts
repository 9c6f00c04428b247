import { type GraphTimelineRow, graphTimeline } from '../../../db/statements.gen';
import { FIRST_DAY, LAST_DAY } from '../../../domain/date/bounds';
import { AppError } from '../../../errors';
import type { SortOrder } from '../../paging/cursor';
import { makePage, type Page, type PageRequest, pageWindow } from '../../paging/page';
import type { QueryContext } from '../../query-context';
import { type FoundTimelineEntry, toTimelineEntry } from '../../records/connection';
import { single } from '../../single';
import { assertAtMost } from '../../subject/assert-at-most';
import { assertSubject } from '../../subject/assert-subject';
import { withRedirects } from '../../subject/redirects';
import { type TimelineFilter, timelineParameters } from '../filters/timeline-filter';

/** The types of timeline entries. */
export const TIMELINE_ENTRY_TYPES = {
  TOOK_PART: 'The entity took part in the event, or was invited; the relationship says which',
  REPRESENTED: 'A part of the organization, or a holder of one of its posts, was present at the event',
  SUBJECT: 'The event or agreement is about the entity',
  HELD_HERE: 'The event was held at the place or at one within it',
  SUB_EVENT: 'The entity is an event, and the event of the entry was part of it',
  PARTY: 'The entity, a part of the organization, or a holder of one of its posts is party to the agreement',
  OUTCOME: 'The agreement was discussed or reached at the event or at a part of it',
  BEGINS: 'A tenure, membership or other lasting relationship begins',
  ENDS: 'A tenure, membership or other lasting relationship ends',
  LASTS: 'A lasting relationship held at this date; its beginning and end are unknown',
} as const;

export interface TimelineRequest extends PageRequest, TimelineFilter {
  readonly types?: readonly string[] | null | undefined;
  readonly descending?: boolean | null | undefined;
}

const BY_TIME: SortOrder = { list: 'timeline', parts: ['day', 'number', 'text', 'text'] };

/** The timeline of several entities as one list, in chronological order. */
export async function timeline(
  context: QueryContext,
  ids: readonly string[],
  request: TimelineRequest,
): Promise<Page<FoundTimelineEntry>> {
  const of = [...new Set(assertAtMost(ids, context.limits.maxIds))];
  if (of.length === 0) throw new AppError('BAD_INPUT', 'Give at least one id.', { argument: 'timeline.of' });
  const lists = await withRedirects(context, of, (currentId) =>
    findTimelines(context, [{ id: 'all', ids: [...new Set(of.map(currentId))] }], request),
  );
  return single([...lists.values()]);
}

/** The timeline of each entity, in chronological order: one page for each entity id. */
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
): Promise<Map<string, Page<FoundTimelineEntry>>> {
  const window = pageWindow(request, BY_TIME, context.limits.maxPage);
  const rows = await context.statements.run(graphTimeline, {
    groups,
    types: request.types ?? Object.keys(TIMELINE_ENTRY_TYPES),
    ...timelineParameters(request),
    first: FIRST_DAY,
    last: LAST_DAY,
    ...window,
    descending: request.descending ?? false,
  });
  const pageOf = (row: GraphTimelineRow) => {
    for (const { id, kind } of row.starts) assertSubject(id, kind);
    return makePage(row, BY_TIME, window, toTimelineEntry);
  };
  return new Map(rows.map((row) => [row.id, pageOf(row)]));
}
