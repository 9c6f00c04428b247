import { kinds, relationshipTypes } from './fields';
import { type FilterValues, filterParameters } from './filter-field';
import { TRAVERSAL_FIELDS } from './traversal-fields';

export const NEIGHBORHOOD_FILTER = {
  ...TRAVERSAL_FIELDS,
  relationshipTypes: relationshipTypes('Only through relationships of these types'),
  kinds: kinds('Only entities of these kinds, besides the starting entities'),
} as const;

export type NeighborhoodFilter = FilterValues<typeof NEIGHBORHOOD_FILTER>;

/** The filter as parameters of the neighborhood statement, relationship types aside. */
export const neighborhoodParameters = (filter: NeighborhoodFilter | null | undefined) =>
  filterParameters(NEIGHBORHOOD_FILTER, filter);
