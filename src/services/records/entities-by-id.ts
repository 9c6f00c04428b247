import { entityByIds } from '../../db/statements.gen';
import type { Entity } from '../../domain/record/entity';
import type { QueryContext } from '../query-context';
import { assertAtMost } from '../subject/assert-at-most';
import { currentIds } from '../subject/redirects';
import { toEntity } from './from-store';

/** Entities by current or former id. Ids without an entity are omitted. */
export async function entitiesById(
  context: QueryContext,
  ids: readonly string[],
): Promise<Map<string, Entity>> {
  const found = await readEntities(context, ids);
  const missing = ids.filter((id) => !found.has(id));
  const redirects = missing.length > 0 ? await currentIds(context, missing) : new Map<string, string>();
  if (redirects.size === 0) return found;
  const merged = await readEntities(context, [...new Set(redirects.values())]);
  for (const [id, current] of redirects) {
    const entity = merged.get(current);
    if (entity) found.set(id, entity);
  }
  return found;
}

async function readEntities(context: QueryContext, ids: readonly string[]): Promise<Map<string, Entity>> {
  const rows = await context.statements.run(entityByIds, { ids });
  return new Map(rows.map((row) => [row.id, toEntity(row.entity)]));
}

/** Entities in the order of the ids, null where there is none; throws TOO_MANY_IDS above the limit. */
export async function nodesById(context: QueryContext, ids: readonly string[]): Promise<(Entity | null)[]> {
  const found = await entitiesById(context, assertAtMost(ids, context.limits.maxIds));
  return ids.map((id) => found.get(id) ?? null);
}
