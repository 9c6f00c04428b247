// Whether an entity itself matches a selection.
// @fragment node
// @param confidences: string[]
// @param kinds: string[]?
// @param types: string[]?
// @param source: string?
node.confidence IN $confidences
  AND ($kinds IS NULL OR any(label IN labels(node) WHERE label IN $kinds))
  AND ($types IS NULL OR node.type IN $types)
  AND ($source IS NULL OR any(citation IN node.citations WHERE citation STARTS WITH $source))
  AND <<export-in-period(node.dateFrom, node.dateUntil)>>
