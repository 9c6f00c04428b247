// Whether a path can pass through an entity.
// @fragment node
// @param through: string[]
// @param confidences: string[]
// @param avoiding: string[]
// @param maxDegree: int
// @param maxGroupSize: int?
any(label IN labels(node) WHERE label IN $through)
  AND node.confidence IN $confidences
  AND NOT node.id IN $avoiding
  AND COUNT { (node)--() } <= $maxDegree
  AND ($maxGroupSize IS NULL OR NOT node:Event
    OR COUNT { (node)<-[:TOOK_PART]-() } <= $maxGroupSize)
