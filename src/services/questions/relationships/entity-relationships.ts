import { relationshipEntityRelationships } from '../../../db/statements.gen';
import { confidencesAtLeast } from '../../../domain/record/confidence';
import type { FactWithEnds } from '../../../domain/record/entity';
import type { Confidence } from '../../../domain/record/record';
import type { SortOrder } from '../../paging/cursor';
import { makePage, type Page, type PageRequest, pageWindow } from '../../paging/page';
import type { QueryContext } from '../../query-context';
import { toFactWithEnds } from '../../records/from-store';

/** The orders of an entity's relationships. */
export const RELATIONSHIP_ORDERS = {
  TYPE: 'By type',
  WEIGHT: 'By closeness: events with few participants first, then entities with many relationships',
} as const;
export type RelationshipOrder = keyof typeof RELATIONSHIP_ORDERS;

const SORT_ORDERS: Readonly<Record<RelationshipOrder, SortOrder>> = {
  TYPE: { list: 'relationships', parts: ['text', 'text'] },
  WEIGHT: { list: 'relationships WEIGHT', parts: ['number', 'number', 'text'] },
};

export interface RelationshipsRequest extends PageRequest {
  readonly types?: readonly string[] | null | undefined;
  readonly minConfidence?: Confidence | null | undefined;
  readonly orderBy?: RelationshipOrder | null | undefined;
}

/** All relationships, whatever their type and direction: one page for each entity id. */
export async function relationships(
  context: QueryContext,
  ids: readonly string[],
  request: RelationshipsRequest,
): Promise<Map<string, Page<FactWithEnds>>> {
  const orderBy = request.orderBy ?? 'TYPE';
  const order = SORT_ORDERS[orderBy];
  const window = pageWindow(request, order, context.limits.maxPage);
  const rows = await context.statements.run(relationshipEntityRelationships, {
    ids,
    types: request.types ?? null,
    confidences: confidencesAtLeast(request.minConfidence),
    orderBy,
    ...window,
    descending: false,
  });
  return new Map(rows.map((row) => [row.id, makePage(row, order, window, toFactWithEnds)]));
}
