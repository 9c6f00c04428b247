// How many are recorded to have been at each of some events; an encounter there weighs by it.
// @mode read
// @param ids: string[]
// @row id: string
// @row groupSize: int
UNWIND $ids AS id
MATCH (event:Entity {id: id})
RETURN id, <<group-size(event)>> AS groupSize
