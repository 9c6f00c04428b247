// The sources cited and the posts named by the relationships of one type that a selection takes.
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
// @row id: string
MATCH (start:Entity)-[edge:`TYPE`]->(end:Entity)
WHERE guanxi.exportEdgePasses(edge, start, end)
UNWIND [citation IN edge.citations | split(citation, '#')[0]] + [post IN [edge.capacity] WHERE post IS NOT NULL] AS id
RETURN DISTINCT id
