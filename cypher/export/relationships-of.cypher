// Relationships of given entities in a selection.
// @mode read
// @param ids: string[]
// @param relationships: string[]?
// @row id: string
UNWIND $ids AS id
MATCH (n:Entity {id: id})
USING INDEX SEEK n:Entity(id)
MATCH (n)-[edge:!NAMED]-(:Entity)
WHERE $relationships IS NULL OR type(edge) IN $relationships
WITH DISTINCT edge, startNode(edge) AS start, endNode(edge) AS end
WHERE <<export-relationship-passes(edge, start, end)>>
RETURN edge.id AS id
