import type { EntityNode } from '../../../db/shapes';
import { entityCount } from '../../../db/statements.gen';
import type { Certainty } from '../../../domain/date/overlap';
import { confidencesAtLeast } from '../../../domain/record/confidence';
import type { Confidence } from '../../../domain/record/record';
import { type DatedKind, isDated, type Kind, kindRow } from '../../../domain/vocabulary/kinds';
import { AppError } from '../../../errors';
import type { SortOrder } from '../../paging/cursor';
import { type Page, type PageRequest, pageWindow } from '../../paging/page';
import type { QueryContext } from '../../query-context';
import { type Period, periodDays } from '../filters/meeting-filter';
import { checkListFilterIds, filteredList, type ListFilterIds } from './filtered-list';
import { walkIndex } from './index-walk';

/** Which entities of a kind are asked for; a property that the kind lacks is left out. */
export interface EntityFilter extends ListFilterIds {
  readonly types?: readonly string[] | null | undefined;
  readonly statuses?: readonly string[] | null | undefined;
  readonly during?: Period | null | undefined;
  readonly certainty?: Certainty | null | undefined;
  readonly minConfidence?: Confidence | null | undefined;
}

export interface ListRequest extends PageRequest {
  readonly filter?: EntityFilter | null | undefined;
  readonly orderBy?: 'NAME' | 'DATE' | null | undefined;
  readonly descending?: boolean | null | undefined;
}

/**
 * A list of one kind. One that is tied to a given entity is read from that entity and comes with its count; any other
 * is walked along an index, and counting it is a question of its own.
 */
export async function list(
  context: QueryContext,
  kind: Kind,
  request: ListRequest,
): Promise<Page<EntityNode>> {
  const dated = dateOf(kind, request.orderBy);
  const order: SortOrder = {
    list: `${kind} ${dated ? 'DATE' : 'NAME'}`,
    parts: dated ? ['day', 'number', 'text'] : ['text', 'text'],
  };
  const asked = {
    kind,
    dated,
    order,
    window: pageWindow(request, order, context.limits.maxPage),
    descending: request.descending ?? false,
    own: ownParameters(request.filter),
  };

  const ties = checkListFilterIds(request.filter);
  return ties ? filteredList(context, asked, ties) : walkIndex(context, asked);
}

/** How many entities of a kind there are that pass the part of a filter that looks at the entity itself. */
export async function count(
  context: QueryContext,
  kind: Kind,
  filter: EntityFilter | null | undefined,
): Promise<number> {
  const rows = await context.statements.run(entityCount[kind], ownParameters(filter));
  return rows[0]?.count ?? 0;
}

/** The kind where its list is to go by date; events and agreements do where nothing is asked. */
function dateOf(kind: Kind, orderBy: ListRequest['orderBy']): DatedKind | undefined {
  const wanted = orderBy ?? (kind === 'Event' || kind === 'Agreement' ? 'DATE' : 'NAME');
  if (wanted === 'NAME') return undefined;
  if (isDated(kind)) return kind;
  throw new AppError('BAD_INPUT', `${kindRow(kind).plural} have no date to be ordered by.`, { orderBy });
}

function ownParameters(filter: EntityFilter | null | undefined) {
  return {
    ...periodDays(filter?.during),
    certain: filter?.certainty === 'CERTAIN',
    types: filter?.types ?? null,
    statuses: filter?.statuses ?? null,
    confidences: confidencesAtLeast(filter?.minConfidence),
  };
}
