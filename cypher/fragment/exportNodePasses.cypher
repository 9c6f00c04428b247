// Whether a selection takes an entity: for itself, or because it takes a relationship of it.
// @fragment node
($kinds IS NULL OR any(label IN labels(node) WHERE label IN $kinds))
  AND (node.confidence IN $confidences
      AND ($source IS NULL OR any(citation IN node.citations WHERE citation STARTS WITH $source))
      AND guanxi.exportInTime(node.dateFrom, node.dateUntil)
      AND guanxi.exportFocus(node)
    OR EXISTS {
      MATCH (node)-[tie:!NAMED]-(:Entity)
      WHERE $relationships IS NULL OR type(tie) IN $relationships
      WITH tie, startNode(tie) AS start, endNode(tie) AS end
      WHERE guanxi.exportEdgePasses(tie, start, end)
      RETURN tie
    })
