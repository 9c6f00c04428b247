import { entityRedirects } from '../db/statements.gen';
import { AppError } from '../errors';
import type { Ask } from './ask';

/** What the entities that had some ids before they were merged into others are now; an id that was never merged is absent. */
export async function redirects(ask: Ask, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await ask.store.run(entityRedirects, { ids });
  return new Map(rows.map(({ id, now }) => [id, now]));
}

/**
 * Asks a question that starts from some ids; where one of them is not found but was merged, asks it again from what
 * that is now. The question gets every id that it uses by `now`.
 */
export async function following<A>(
  ask: Ask,
  ids: readonly string[],
  question: (now: (id: string) => string) => Promise<A>,
): Promise<A> {
  try {
    return await question((id) => id);
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'NOT_FOUND')) throw error;
    const moved = await redirects(ask, ids);
    if (moved.size === 0) throw error;
    return question((id) => moved.get(id) ?? id);
  }
}
