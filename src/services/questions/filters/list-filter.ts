import { certainty, during, field, minConfidence } from './fields';
import { type FilterValues, filterParameters } from './filter-field';

/** The filter fields of lists that look at the entity itself; a kind's list has those that its properties allow. */
export const LIST_FILTER = {
  types: field({ is: 'words' }, 'Only these types', (value: readonly string[] | null | undefined) => ({
    types: value ?? null,
  })),
  statuses: field({ is: 'words' }, 'Only these statuses', (value: readonly string[] | null | undefined) => ({
    statuses: value ?? null,
  })),
  during: during('Only in this period; undated entities may fall in any period'),
  certainty,
  minConfidence: minConfidence('Only entities with at least this confidence'),
} as const;

export type ListFilter = FilterValues<typeof LIST_FILTER>;
export type ListParameters = ReturnType<typeof listParameters>;

/** The filter as parameters of the list statements. */
export const listParameters = (filter: ListFilter | null | undefined) =>
  filterParameters(LIST_FILTER, filter);
