// How many relationships of one type a selection takes.
// @mode read
// @each TYPE: relationship
// @param kinds: string[]?
// @param confidences: string[]
// @param from: date
// @param until: date
// @param certain: boolean
// @param anyTime: boolean
// @param types: string[]?
// @param place: string?
// @param topic: string?
// @param source: string?
// @row count: int
MATCH (start:Entity)-[edge:`TYPE`]->(end:Entity)
WHERE guanxi.exportEdgePasses(edge, start, end)
RETURN count(*) AS count
