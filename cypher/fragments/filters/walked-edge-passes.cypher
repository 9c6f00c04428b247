// Whether a relationship is sure enough and, with what is dated at its ends, of the period; what never has a date passes.
// @fragment edge left right
edge.confidence IN $confidences
  AND (edge.from IS NULL OR <<in-period(edge.from, edge.until)>>)
  AND (NOT left:Event|Agreement OR <<in-period(left.dateFrom, left.dateUntil)>>)
  AND (NOT right:Event|Agreement OR <<in-period(right.dateFrom, right.dateUntil)>>)
