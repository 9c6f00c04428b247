import { entityCount } from '../../../db/statements.gen';
import type { Entity } from '../../../domain/record/entity';
import { type DatedKind, isDated, type Kind, kindDefinition } from '../../../domain/vocabulary/kinds';
import { AppError } from '../../../errors';
import type { SortOrder } from '../../paging/cursor';
import { type Page, type PageRequest, pageWindow } from '../../paging/page';
import type { QueryContext } from '../../query-context';
import { type ListFilter, listParameters } from '../filters/list-filter';
import { filteredList, type ListFilterIds, requireListFilterIds } from './filtered-list';
import { walkIndex } from './index-walk';

/** The filter of a list of any kind. */
export type EntityFilter = ListFilter & ListFilterIds;

export interface ListRequest extends PageRequest {
  readonly filter?: EntityFilter | null | undefined;
  readonly orderBy?: 'NAME' | 'DATE' | null | undefined;
  readonly descending?: boolean | null | undefined;
}

/**
 * One page of a list of one kind. A list that a filter ties to an entity is read from that entity and carries its total
 * count; any other list is walked along an index, and `count` counts it.
 */
export async function listEntities(
  context: QueryContext,
  kind: Kind,
  request: ListRequest,
): Promise<Page<Entity>> {
  const dated = requireDatedKind(kind, request.orderBy);
  const order: SortOrder = {
    list: `${kind} ${dated ? 'DATE' : 'NAME'}`,
    parts: dated ? ['day', 'number', 'text'] : ['text', 'text'],
  };
  const checked = {
    kind,
    dated,
    order,
    window: pageWindow(request, order, context.limits.maxPage),
    descending: request.descending ?? false,
    parameters: listParameters(request.filter),
  };
  const ids = requireListFilterIds(request.filter);
  return ids ? filteredList(context, checked, ids) : walkIndex(context, checked);
}

/** The number of entities of a kind that match a filter; filters by id are ignored. */
export async function countEntities(
  context: QueryContext,
  kind: Kind,
  filter: EntityFilter | null | undefined,
): Promise<number> {
  const rows = await context.statements.run(entityCount[kind], listParameters(filter));
  return rows[0]?.count ?? 0;
}

/** The kind when its list is ordered by date, the default of events and agreements; throws BAD_INPUT without dates. */
function requireDatedKind(kind: Kind, orderBy: ListRequest['orderBy']): DatedKind | undefined {
  const order = orderBy ?? (kind === 'Event' || kind === 'Agreement' ? 'DATE' : 'NAME');
  if (order === 'NAME') return undefined;
  if (isDated(kind)) return kind;
  throw new AppError(
    'BAD_INPUT',
    `"orderBy": ${kindDefinition(kind).plural} have no date; order them by NAME.`,
    {
      orderBy,
    },
  );
}
