// The entities with the given ids. An unknown id gives no row.
// @mode read
// @param ids: string[]
// @row id: string
// @row entity: StoredEntity
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, <<entity(n)>> AS entity
