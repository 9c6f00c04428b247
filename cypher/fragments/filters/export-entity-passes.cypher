// Whether a selection takes an entity: for itself, or because it takes a relationship of it.
// @fragment node
(<<export-entity-matches(node)>>
  OR EXISTS {
    MATCH (node)-[tie:!NAMED]-(:Entity)
    WHERE $relationships IS NULL OR type(tie) IN $relationships
    WITH tie, startNode(tie) AS start, endNode(tie) AS end
    WHERE <<export-relationship-passes(tie, start, end)>>
    RETURN tie
  })
