// Relationships of given entities in a selection.
// @mode read
// @param ids: string[]
// @param relationships: string[]?
// @row id: string
UNWIND $ids AS wanted
MATCH (n:Entity {id: wanted})
USING INDEX SEEK n:Entity(id)
MATCH (n)-[tie:!NAMED]-(:Entity)
WHERE $relationships IS NULL OR type(tie) IN $relationships
WITH DISTINCT tie, startNode(tie) AS start, endNode(tie) AS end
WHERE <<export-relationship-passes(tie, start, end)>>
RETURN tie.id AS id
