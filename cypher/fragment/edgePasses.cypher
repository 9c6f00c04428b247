// Whether a relationship that held from `begins` to `ends` passes a FactFilter.
// @fragment edge begins ends
CASE WHEN $certain THEN begins >= $from AND ends <= $until ELSE begins <= $until AND ends >= $from END
  AND edge.confidence IN $confidences
  AND ($roles IS NULL OR edge.role IN $roles)
