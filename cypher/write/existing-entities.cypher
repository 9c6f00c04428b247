// The given ids that entities have.
// @mode read
// @param ids: string[]
// @row id: string
UNWIND $ids AS id
MATCH (n:Entity {id: id})
USING INDEX SEEK n:Entity(id)
RETURN id
