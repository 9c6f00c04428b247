import { certainty, during, field, minConfidence } from './fields';
import { type FilterValues, filterParameters } from './filter-field';

/** When facts held and how certain they are: the filter fields that every question about facts has. */
const PERIOD_FIELDS = {
  during: during('Only facts that held in this period; undated facts may have held in any'),
  certainty,
  minConfidence: minConfidence('Only facts with at least this confidence'),
} as const;

/** The filter of the relationships of one type. */
export const FACT_FILTER = {
  ...PERIOD_FIELDS,
  roles: field(
    { is: 'words' },
    'Only these roles, by their word in the vocabulary, such as `host`',
    (_value: readonly string[] | null | undefined) => ({}),
  ),
} as const;

export type PeriodFilter = FilterValues<typeof PERIOD_FIELDS>;
export type FactFilter = FilterValues<typeof FACT_FILTER>;

/** Period and confidence as parameters of a statement. */
export const periodParameters = (filter: PeriodFilter | null | undefined) =>
  filterParameters(PERIOD_FIELDS, filter);
