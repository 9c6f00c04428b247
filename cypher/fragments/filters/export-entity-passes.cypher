// Whether an entity is in a selection: it matches, or one of its relationships does.
// @fragment node
// @param relationships: string[]?
(<<export-entity-matches(node)>>
  OR EXISTS {
    MATCH (node)-[edge:!NAMED]-(:Entity)
    WHERE $relationships IS NULL OR type(edge) IN $relationships
    WITH edge, startNode(edge) AS start, endNode(edge) AS end
    WHERE <<export-relationship-passes(edge, start, end)>>
    RETURN edge
  })
