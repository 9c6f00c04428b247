import { confidencesFrom } from '../confidence';
import { periodDays } from '../meeting-filter';
import type { FilterSelection } from './selection';

/** A filter as parameters of the statements that look at each fact; without one, every fact passes. */
export const factParameters = (filter: Omit<FilterSelection, 'select'> = {}) => ({
  ...periodDays(filter.during),
  anyTime: filter.during === undefined,
  certain: filter.certainty === 'CERTAIN',
  confidences: confidencesFrom(filter.minConfidence),
  kinds: filter.kinds ?? null,
  types: filter.types ?? null,
  source: filter.source === undefined ? null : `${filter.source}#`,
});
