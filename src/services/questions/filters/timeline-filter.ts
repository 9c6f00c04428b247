import { certainty, during, minConfidence } from './fields';
import { type FilterValues, filterParameters } from './filter-field';

/** The conditions that a timeline takes as arguments. */
export const TIMELINE_FILTER = {
  during: during('Only entries in this period; undated entries may fall in any period'),
  certainty,
  minConfidence: minConfidence('Only entries whose relationship has at least this confidence'),
} as const;

export type TimelineFilter = FilterValues<typeof TIMELINE_FILTER>;

/** The conditions as parameters of the timeline statement. */
export const timelineParameters = (filter: TimelineFilter) => filterParameters(TIMELINE_FILTER, filter);
