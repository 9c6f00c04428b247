import { confidencesAtLeast } from '../../domain/record/confidence';
import { periodDays } from '../questions/filters/meeting-filter';
import type { FilterSelection } from './selection';

/** A filter as parameters of the statements that look at each fact; without one, every fact passes. */
export const factParameters = (filter: Omit<FilterSelection, 'select'> = {}) => ({
  ...periodDays(filter.during),
  anyTime: filter.during === undefined,
  certain: filter.certainty === 'CERTAIN',
  confidences: confidencesAtLeast(filter.minConfidence),
  kinds: filter.kinds ?? null,
  types: filter.types ?? null,
  source: filter.source === undefined ? null : `${filter.source}#`,
});
