// Relationships between given entities and others of a list. Each is returned once, from its start.
// @mode read
// @param ids: string[]
// @param all: string[]
// @row id: string
UNWIND $ids AS id
MATCH (n:Entity {id: id})
USING INDEX SEEK n:Entity(id)
MATCH (n)-[edge:!NAMED]->(other:Entity)
WHERE other.id IN $all
RETURN edge.id AS id
