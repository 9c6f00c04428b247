import type { ConnectedRow, EntityNode, PersonOfRow, WholeFactRow } from '../db/shapes';
import {
  entityByIds,
  entityDegrees,
  entityPeople,
  eventGroupSizes,
  relationshipAll,
  relationshipIncoming,
  relationshipOutgoing,
} from '../db/statements.gen';
import type { Confidence } from '../domain/record/record';
import { type RelationshipType, relationshipRow } from '../domain/vocabulary/relationships';
import { AppError } from '../errors';
import type { Ask } from './ask';
import { atMost } from './at-most';
import { confidencesFrom } from './confidence';
import type { SortOrder } from './cursor';
import { makePage, type Page, type PageRequest, pageWindow } from './page';
import { type PeriodFilter, periodParameters } from './period-filter';
import { redirects } from './redirect';

/** Which of an entity's relationships are asked for. */
interface FactFilter extends PeriodFilter {
  readonly roles?: readonly string[] | null | undefined;
}

export interface ConnectionRequest extends PageRequest {
  readonly filter?: FactFilter | null | undefined;
  readonly descending?: boolean | null | undefined;
}

/** What all the relationships of an entity may be ordered by. */
export const RELATIONSHIP_ORDERS = {
  TYPE: 'Their type',
  WEIGHT: 'How close they tie: events with few participants first, and what is most connected',
} as const;
export type RelationshipOrder = keyof typeof RELATIONSHIP_ORDERS;

const SORTED: Readonly<Record<RelationshipOrder, SortOrder>> = {
  TYPE: { list: 'relationships', parts: ['text', 'text'] },
  WEIGHT: { list: 'relationships WEIGHT', parts: ['number', 'number', 'text'] },
};
const BY_NAME: SortOrder = { list: 'people of', parts: ['text', 'text'] };

/** Roles as a filter names them; a word that the closed list of the relationship lacks is refused. */
function rolesOf(relationship: RelationshipType, roles: readonly string[] | null | undefined) {
  const type = relationshipRow(relationship).properties.role?.type;
  const allowed = type?.is === 'term' ? Object.keys(type.of) : undefined;
  const unknown = roles?.find((role) => allowed && !allowed.includes(role));
  if (unknown === undefined) return roles ?? null;
  throw new AppError('BAD_INPUT', `There is no role "${unknown}" here; there are ${allowed?.join(', ')}.`, {
    argument: 'roles',
    allowed,
  });
}

/** The relationships of one type and direction of each of some entities. */
export async function connected(
  ask: Ask,
  relationship: RelationshipType,
  direction: 'forward' | 'backward',
  ids: readonly string[],
  request: ConnectionRequest,
): Promise<Map<string, Page<ConnectedRow>>> {
  const order: SortOrder = { list: `${relationship} ${direction}`, parts: ['day', 'number', 'text'] };
  const window = pageWindow(request, order, ask.limits.maxPage);
  const statement = direction === 'forward' ? relationshipOutgoing : relationshipIncoming;
  const rows = await ask.store.run(statement[relationship], {
    ids,
    ...periodParameters(request.filter),
    roles: rolesOf(relationship, request.filter?.roles),
    ...window,
    descending: request.descending ?? false,
  });
  return new Map(rows.map((row) => [row.id, makePage(row.rows, order, window, row.more, row.totalCount)]));
}

/** All relationships of each of some entities, whatever their type. */
export async function relationships(
  ask: Ask,
  ids: readonly string[],
  request: PageRequest & {
    readonly types?: readonly string[] | null | undefined;
    readonly minConfidence?: Confidence | null | undefined;
    readonly orderBy?: RelationshipOrder | null | undefined;
  },
): Promise<Map<string, Page<WholeFactRow>>> {
  const orderBy = request.orderBy ?? 'TYPE';
  const order = SORTED[orderBy];
  const window = pageWindow(request, order, ask.limits.maxPage);
  const rows = await ask.store.run(relationshipAll, {
    ids,
    types: request.types ?? null,
    confidences: confidencesFrom(request.minConfidence),
    orderBy,
    ...window,
    descending: false,
  });
  return new Map(rows.map((row) => [row.id, makePage(row.rows, order, window, row.more, row.totalCount)]));
}

/** The people of each of some organizations, of their parts too if asked. */
export async function people(
  ask: Ask,
  ids: readonly string[],
  request: ConnectionRequest & { readonly withParts?: boolean | null | undefined },
): Promise<Map<string, Page<PersonOfRow>>> {
  const window = pageWindow(request, BY_NAME, ask.limits.maxPage);
  const rows = await ask.store.run(entityPeople, {
    ids,
    withParts: request.withParts ?? false,
    ...periodParameters(request.filter),
    ...window,
    descending: request.descending ?? false,
  });
  return new Map(rows.map((row) => [row.id, makePage(row.rows, BY_NAME, window, row.more, row.totalCount)]));
}

/** Entities by id, or by one that they took over; one that does not exist is absent. */
export async function entities(ask: Ask, ids: readonly string[]): Promise<Map<string, EntityNode>> {
  const found = await byIds(ask, ids);
  const missing = ids.filter((id) => !found.has(id));
  const moved = missing.length > 0 ? await redirects(ask, missing) : new Map<string, string>();
  if (moved.size === 0) return found;
  const merged = await byIds(ask, [...new Set(moved.values())]);
  for (const [id, now] of moved) {
    const entity = merged.get(now);
    if (entity) found.set(id, entity);
  }
  return found;
}

async function byIds(ask: Ask, ids: readonly string[]): Promise<Map<string, EntityNode>> {
  const rows = await ask.store.run(entityByIds, { ids });
  return new Map(rows.map((row) => [row.id, row.entity]));
}

/** Entities by id as a client asks for them: as many as allowed, null where there is none. */
export async function nodes(ask: Ask, ids: readonly string[]): Promise<(EntityNode | null)[]> {
  const found = await entities(ask, atMost(ids, ask.limits.maxIds));
  return ids.map((id) => found.get(id) ?? null);
}

/** How many are recorded to have been at each of some events. */
export async function groupSizes(ask: Ask, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await ask.store.run(eventGroupSizes, { ids });
  return new Map(rows.map((row) => [row.id, row.groupSize]));
}

/** How many relationships each of some entities has, names not counted. */
export async function degrees(ask: Ask, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await ask.store.run(entityDegrees, { ids });
  return new Map(rows.map((row) => [row.id, row.degree]));
}
