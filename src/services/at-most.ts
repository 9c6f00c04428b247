import { AppError } from '../errors';

/** Refuses more ids than one question may start from. */
export function atMost(ids: readonly string[], most: number): readonly string[] {
  if (ids.length <= most) return ids;
  throw new AppError('TOO_MANY_IDS', `A question may start from ${most} ids, and ${ids.length} were given.`, {
    limit: most,
    value: ids.length,
  });
}
