import { eventGroupSizes } from '../../../db/statements.gen';
import type { QueryContext } from '../../query-context';

/** The number of participants recorded as present at each event, by event id. */
export async function groupSizes(
  context: QueryContext,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const rows = await context.statements.run(eventGroupSizes, { ids });
  return new Map(rows.map((row) => [row.id, row.groupSize]));
}
