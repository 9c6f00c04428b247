import { EXPORT_FILTER, type ExportFilter } from '../questions/filters/export-filter';
import { filterParameters } from '../questions/filters/filter-field';

/** A filter as parameters of the statements that test each fact; without a filter every fact passes. */
export function factParameters(filter: ExportFilter = {}) {
  const { from, until, certain, confidences, kinds, types, source } = filterParameters(EXPORT_FILTER, filter);
  return { from, until, anyTime: filter.during == null, certain, confidences, kinds, types, source };
}
