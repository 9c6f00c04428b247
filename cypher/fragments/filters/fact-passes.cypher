// Whether a relationship that held from `begins` to `ends` passes a FactFilter.
// @fragment edge begins ends
// @param confidences: string[]
// @param roles: string[]?
<<in-period(begins, ends)>>
  AND edge.confidence IN $confidences
  AND ($roles IS NULL OR edge.role IN $roles)
