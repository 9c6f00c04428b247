// All relationships of one type, in order of id.
// @mode read
// @each TYPE: relationship
// @row id: string
// @row fromId: string
// @row toId: string
// @row citations: string[]
// @row confidence: string
// @row reason: string?
// @row own: StoredValue[]
MATCH (start)-[edge:`TYPE`]->(end)
WHERE edge.id >= ''
WITH edge, start, end ORDER BY edge.id
RETURN <<relationship-columns(edge, start, end)>>
