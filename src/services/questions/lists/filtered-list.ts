import type { EntityNode } from '../../../db/shapes';
import { entityListFrom } from '../../../db/statements.gen';
import { TIE_NAMES, type Tie, tieRow } from '../../../domain/vocabulary/ties';
import { makePage, type Page } from '../../paging/page';
import type { QueryContext } from '../../query-context';
import { single } from '../../single';
import { assertFound } from '../../subject/assert-subject';
import { filterIds, requireFilterId, resolveFilterIds } from '../../subject/filter-ids';
import { withRedirects } from '../../subject/redirects';
import { citationQuery } from '../cited-facts/cited-facts';
import type { CheckedList } from './checked-list';

/** The ids of the entities that all of a list must be tied to. */
export type ListFilterIds = Readonly<Partial<Record<Tie, string | null | undefined>>>;

/** The ties that a filter names, once their ids are checked; nothing where it names none. */
export function checkListFilterIds(filter: ListFilterIds | null | undefined): ListFilterIds | undefined {
  const ids = TIE_NAMES.map((tie) => [tie, requireFilterId(tie, filter?.[tie], tieRow(tie).ids)] as const);
  return ids.some(([, id]) => id !== null) ? Object.fromEntries(ids) : undefined;
}

/** A page of a list that is read from the first that all of it is tied to, and counted along the way. */
export const filteredList = (
  context: QueryContext,
  asked: CheckedList,
  ties: ListFilterIds,
): Promise<Page<EntityNode>> =>
  withRedirects(context, filterIds(ties, TIE_NAMES), (currentId) =>
    findFilteredList(context, asked, resolveFilterIds(ties, TIE_NAMES, currentId) ?? ties),
  );

async function findFilteredList(
  context: QueryContext,
  asked: CheckedList,
  ties: ListFilterIds,
): Promise<Page<EntityNode>> {
  const { kind, dated, own, order, window, descending } = asked;
  const tie = TIE_NAMES.find((one) => ties[one] != null) ?? 'source';
  const start = ties[tie] ?? '';
  const row = single(
    await context.statements.run(entityListFrom[kind], {
      ...own,
      tie,
      start: tie === 'source' ? citationQuery(start) : start,
      named: filterIds(ties, TIE_NAMES),
      organization: ties.organization ?? null,
      topic: ties.topic ?? null,
      place: ties.place ?? null,
      source: ties.source == null ? null : `${ties.source}#`,
      // What it is read from it is tied to.
      [tie]: null,
      byDate: dated !== undefined,
      ...window,
      descending,
    }),
  );
  assertFound(row.missing, ties);
  const page = makePage(row.rows, order, window, row.more, row.totalCount);
  return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: node.entity })) };
}
