import { entityFilteredList } from '../../../db/statements.gen';
import type { Entity } from '../../../domain/record/entity';
import {
  LIST_FILTER_KEYS,
  type ListFilterKey,
  listFilterDefinition,
} from '../../../domain/vocabulary/list-filters';
import { makePage, type Page } from '../../paging/page';
import type { QueryContext } from '../../query-context';
import { toEntity } from '../../records/from-store';
import { single } from '../../single';
import { assertFound } from '../../subject/assert-subject';
import { filterIds, requireFilterId, resolveFilterIds } from '../../subject/filter-ids';
import { withRedirects } from '../../subject/redirects';
import { citationQuery } from '../cited-facts/cited-facts';
import type { CheckedList } from './checked-list';

/** The ids that every listed entity must be linked to, by filter key. */
export type ListFilterIds = Readonly<Partial<Record<ListFilterKey, string | null | undefined>>>;

/** The ids of a list filter, undefined when it holds none; throws BAD_ID or WRONG_KIND. */
export function requireListFilterIds(filter: ListFilterIds | null | undefined): ListFilterIds | undefined {
  const ids = LIST_FILTER_KEYS.map(
    (key) => [key, requireFilterId(key, filter?.[key], listFilterDefinition(key).ids)] as const,
  );
  return ids.some(([, id]) => id !== null) ? Object.fromEntries(ids) : undefined;
}

/** A page of a list that is read from the first entity of its filter; it carries the total count. */
export const filteredList = (
  context: QueryContext,
  checked: CheckedList,
  ids: ListFilterIds,
): Promise<Page<Entity>> =>
  withRedirects(context, filterIds(ids, LIST_FILTER_KEYS), (currentId) =>
    findFilteredList(context, checked, resolveFilterIds(ids, LIST_FILTER_KEYS, currentId) ?? ids),
  );

async function findFilteredList(
  context: QueryContext,
  { kind, dated, parameters, order, window, descending }: CheckedList,
  ids: ListFilterIds,
): Promise<Page<Entity>> {
  const filterKey = LIST_FILTER_KEYS.find((key) => ids[key] != null) ?? 'source';
  const startId = ids[filterKey] ?? '';
  const row = single(
    await context.statements.run(entityFilteredList[kind], {
      ...parameters,
      filterKey,
      start: filterKey === 'source' ? citationQuery(startId) : startId,
      named: filterIds(ids, LIST_FILTER_KEYS),
      organization: ids.organization ?? null,
      topic: ids.topic ?? null,
      place: ids.place ?? null,
      source: ids.source == null ? null : `${ids.source}#`,
      // The list is read from this entity, so its condition already holds.
      [filterKey]: null,
      byDate: dated !== undefined,
      ...window,
      descending,
    }),
  );
  assertFound(row.missing, ids);
  return makePage(row, order, window, ({ entity }) => toEntity(entity));
}
