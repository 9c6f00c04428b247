import { relationshipIncoming, relationshipOutgoing } from '../../../db/statements.gen';
import { type RelationshipType, relationshipDefinition } from '../../../domain/vocabulary/relationships';
import { AppError } from '../../../errors';
import type { SortOrder } from '../../paging/cursor';
import { makePage, type Page, type PageRequest, pageWindow } from '../../paging/page';
import type { QueryContext } from '../../query-context';
import { type FoundConnection, toFoundConnection } from '../../records/connection';
import { type FactFilter, periodParameters } from '../filters/fact-filter';

export interface ConnectionsRequest extends PageRequest {
  readonly filter?: FactFilter | null | undefined;
  readonly descending?: boolean | null | undefined;
}

/** The relationships of one type and direction, one page for each entity id, in chronological order. */
export async function connections(
  context: QueryContext,
  relationship: RelationshipType,
  direction: 'forward' | 'backward',
  ids: readonly string[],
  request: ConnectionsRequest,
): Promise<Map<string, Page<FoundConnection>>> {
  const order: SortOrder = { list: `${relationship} ${direction}`, parts: ['day', 'number', 'text'] };
  const window = pageWindow(request, order, context.limits.maxPage);
  const statement = direction === 'forward' ? relationshipOutgoing : relationshipIncoming;
  const rows = await context.statements.run(statement[relationship], {
    ids,
    ...periodParameters(request.filter),
    roles: requireRoles(relationship, request.filter?.roles),
    ...window,
    descending: request.descending ?? false,
  });
  return new Map(rows.map((row) => [row.id, makePage(row, order, window, toFoundConnection)]));
}

/** The roles of a filter, null when absent; throws BAD_INPUT for a role that the relationship type lacks. */
function requireRoles(relationship: RelationshipType, roles: readonly string[] | null | undefined) {
  const type = relationshipDefinition(relationship).properties.role?.type;
  const allowed = type?.is === 'term' ? Object.keys(type.of) : undefined;
  const unknown = roles?.find((role) => allowed && !allowed.includes(role));
  if (unknown === undefined) return roles ?? null;
  throw new AppError(
    'BAD_INPUT',
    `"roles": ${relationship} has no role "${unknown}"; its roles are ${allowed?.join(', ')}.`,
    { argument: 'roles', allowed },
  );
}
