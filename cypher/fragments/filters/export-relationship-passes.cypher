// Whether a relationship is in a selection. Its own dates count, else those of an event or agreement at its ends.
// @fragment edge start end
// @param confidences: string[]
// @param source: string?
// @param kinds: string[]?
// @param types: string[]?
edge.confidence IN $confidences
  AND ($source IS NULL OR any(citation IN edge.citations WHERE citation STARTS WITH $source))
  AND ($kinds IS NULL
    OR any(label IN labels(start) WHERE label IN $kinds) AND any(label IN labels(end) WHERE label IN $kinds))
  AND ($types IS NULL OR start.type IN $types OR end.type IN $types)
  AND <<export-in-period(
    coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END),
    coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END))>>
