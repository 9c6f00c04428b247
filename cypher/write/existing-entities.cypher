// Which of some ids are ids of entities.
// @mode read
// @param ids: string[]
// @row id: string
UNWIND $ids AS id
MATCH (n:Entity {id: id})
USING INDEX SEEK n:Entity(id)
RETURN id
