// Whether an entity is in a selection: it matches, or one of its relationships does.
// @fragment node
// @param relationships: string[]?
(<<export-entity-matches(node)>>
  OR EXISTS {
    MATCH (node)-[tie:!NAMED]-(:Entity)
    WHERE $relationships IS NULL OR type(tie) IN $relationships
    WITH tie, startNode(tie) AS start, endNode(tie) AS end
    WHERE <<export-relationship-passes(tie, start, end)>>
    RETURN tie
  })
