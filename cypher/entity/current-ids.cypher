// Current ids of merged entities, by former id. Follows redirects to the first id that exists.
// @mode read
// @param ids: string[]
// @row id: string
// @row currentId: string
UNWIND $ids AS id
MATCH way = (:Id {id: id})-[:MERGED_INTO*1..16]->(one:Id)
MATCH (n:Entity {id: one.id})
USING INDEX SEEK n:Entity(id)
WITH id, n.id AS currentId ORDER BY length(way), currentId
RETURN id, collect(currentId)[0] AS currentId
