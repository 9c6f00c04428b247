// Entities that relationships of one type refer to: their ends, posts and sources.
// @mode read
// @each TYPE: relationship
// @param ids: string[]
// @row id: string
// @row needs: string[]
UNWIND $ids AS id
MATCH (start:Entity)-[edge:`TYPE` {id: id}]->(end:Entity)
RETURN edge.id AS id,
  [start.id, end.id] + [post IN [edge.capacity] WHERE post IS NOT NULL]
    + [citation IN edge.citations | split(citation, '#')[0]] AS needs
