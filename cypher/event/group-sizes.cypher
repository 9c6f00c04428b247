// Number of recorded participants of each given event. It determines the weight of an encounter.
// @mode read
// @param ids: string[]
// @row id: string
// @row groupSize: int
UNWIND $ids AS id
MATCH (event:Entity {id: id})
RETURN id, <<group-size(event)>> AS groupSize
