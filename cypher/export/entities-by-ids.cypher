// Entities of one kind with their names, in the order of the given ids.
// @mode read
// @each KIND: kind
// @param ids: string[]
// @row id: string
// @row description: string?
// @row formerIds: string[]?
// @row citations: string[]
// @row confidence: string
// @row reason: string?
// @row own: StoredValue[]
// @row names: NameColumns[]
UNWIND $ids AS id
MATCH (n:Entity {id: id})
USING INDEX SEEK n:Entity(id)
WHERE n:`KIND`
RETURN <<entity-columns(n)>>
