import { entityDegrees } from '../../../db/statements.gen';
import type { QueryContext } from '../../query-context';

/** The number of relationships of each entity, names not counted, by entity id. */
export async function degrees(context: QueryContext, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await context.statements.run(entityDegrees, { ids });
  return new Map(rows.map((row) => [row.id, row.degree]));
}
