// The given entities that match a selection themselves.
// @mode read
// @param ids: string[]
// @row id: string
UNWIND $ids AS wanted
MATCH (n:Entity {id: wanted})
USING INDEX SEEK n:Entity(id)
WHERE <<export-entity-matches(n)>>
RETURN n.id AS id
