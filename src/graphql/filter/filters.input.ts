import { FACT_FILTER } from '../../services/questions/filters/fact-filter';
import { MEETING_FILTER } from '../../services/questions/filters/meeting-filter';
import { NEIGHBORHOOD_FILTER } from '../../services/questions/filters/neighborhood-filter';
import { PATH_FILTER } from '../../services/questions/filters/path-filter';
import { filterInput } from './filter-input';

export const MeetingFilterInput = filterInput(
  'MeetingFilter',
  MEETING_FILTER,
  'Filter of encounters; all given conditions must hold.',
);
export const FactFilterInput = filterInput(
  'FactFilter',
  FACT_FILTER,
  'Filter of relationships; all given conditions must hold.',
);
export const NeighborhoodFilterInput = filterInput(
  'NeighborhoodFilter',
  NEIGHBORHOOD_FILTER,
  'Filter of a neighborhood; all given conditions must hold.',
);
export const PathFilterInput = filterInput(
  'PathFilter',
  PATH_FILTER,
  'Filter of paths; all given conditions must hold.',
);
