// Relationships of one type in a selection, in order of id.
// @mode read
// @each TYPE: relationship
// @row id: string
// @row fromId: string
// @row toId: string
// @row citations: string[]
// @row confidence: string
// @row reason: string?
// @row own: StoredValue[]
MATCH (start:Entity)-[edge:`TYPE`]->(end:Entity)
WHERE edge.id >= ''
  AND <<export-relationship-passes(edge, start, end)>>
WITH edge, start, end ORDER BY edge.id
RETURN <<relationship-columns(edge, start, end)>>
