// The given entities that match a selection themselves.
// @mode read
// @param ids: string[]
// @param kinds: string[]?
// @param confidences: string[]
// @param from: date
// @param until: date
// @param certain: boolean
// @param anyTime: boolean
// @param types: string[]?
// @param source: string?
// @row id: string
UNWIND $ids AS wanted
MATCH (n:Entity {id: wanted})
USING INDEX SEEK n:Entity(id)
WHERE <<export-entity-matches(n)>>
RETURN n.id AS id
