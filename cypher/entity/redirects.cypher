// Current ids of merged entities, by former id. Follows redirects to the first id that exists.
// @mode read
// @param ids: string[]
// @row id: string
// @row now: string
UNWIND $ids AS id
MATCH way = (:Id {id: id})-[:NOW*1..16]->(one:Id)
MATCH (n:Entity {id: one.id})
USING INDEX SEEK n:Entity(id)
WITH id, n.id AS now ORDER BY length(way), now
RETURN id, collect(now)[0] AS now
