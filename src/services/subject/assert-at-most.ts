import { AppError } from '../../errors';

/** Returns the ids unchanged; throws TOO_MANY_IDS when there are more than the limit. */
export function assertAtMost(ids: readonly string[], limit: number): readonly string[] {
  if (ids.length <= limit) return ids;
  throw new AppError('TOO_MANY_IDS', `A question accepts up to ${limit} ids; ${ids.length} were given.`, {
    limit,
    value: ids.length,
  });
}

/** Returns the distinct ids; throws BAD_INPUT below two of them and TOO_MANY_IDS above the limit. */
export function assertSeveral(ids: readonly string[], limit: number): readonly string[] {
  const distinct = [...new Set(ids)];
  if (distinct.length < 2) throw new AppError('BAD_INPUT', 'Give at least two different ids.', { ids });
  return assertAtMost(distinct, limit);
}
