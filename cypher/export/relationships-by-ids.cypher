// Relationships of one type, in the order of the given ids.
// @mode read
// @each TYPE: relationship
// @param ids: string[]
// @row id: string
// @row fromId: string
// @row toId: string
// @row citations: string[]
// @row confidence: string
// @row reason: string?
// @row own: StoredValue[]
UNWIND $ids AS id
MATCH (start:Entity)-[edge:`TYPE` {id: id}]->(end:Entity)
RETURN <<relationship-columns(edge, start, end)>>
