// The given entities that match a selection themselves.
// @mode read
// @param ids: string[]
// @row id: string
UNWIND $ids AS id
MATCH (n:Entity {id: id})
USING INDEX SEEK n:Entity(id)
WHERE <<export-entity-matches(n)>>
RETURN n.id AS id
