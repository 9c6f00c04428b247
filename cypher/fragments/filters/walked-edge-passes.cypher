// Whether a relationship has enough confidence and, with the events and agreements at its ends, lies in the period. Undated ones pass.
// @fragment edge left right
// @param confidences: string[]
edge.confidence IN $confidences
  AND (edge.from IS NULL OR <<in-period(edge.from, edge.until)>>)
  AND (NOT left:Event|Agreement OR <<in-period(left.dateFrom, left.dateUntil)>>)
  AND (NOT right:Event|Agreement OR <<in-period(right.dateFrom, right.dateUntil)>>)
