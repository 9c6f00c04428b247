import { entityCurrentIds } from '../../db/statements.gen';
import { AppError } from '../../errors';
import type { QueryContext } from '../query-context';

/** Maps former ids to current ids. Ids that were never merged are omitted. */
export async function currentIds(
  context: QueryContext,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await context.statements.run(entityCurrentIds, { ids });
  return new Map(rows.map(({ id, currentId }) => [id, currentId]));
}

/**
 * Runs a question; when it throws NOT_FOUND and one of the ids was merged, runs it again with current ids. The question
 * must pass every id that it uses through `currentId`.
 */
export async function withRedirects<A>(
  context: QueryContext,
  ids: readonly string[],
  question: (currentId: (id: string) => string) => Promise<A>,
): Promise<A> {
  try {
    return await question((id) => id);
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'NOT_FOUND')) throw error;
    const redirects = await currentIds(context, ids);
    if (redirects.size === 0) throw error;
    return question((id) => redirects.get(id) ?? id);
  }
}
