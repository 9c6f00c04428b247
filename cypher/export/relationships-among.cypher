// Relationships between given entities and others of a list. Each is returned once, from its start.
// @mode read
// @param ids: string[]
// @param all: string[]
// @row id: string
UNWIND $ids AS wanted
MATCH (n:Entity {id: wanted})
USING INDEX SEEK n:Entity(id)
MATCH (n)-[tie:!NAMED]->(other:Entity)
WHERE other.id IN $all
RETURN tie.id AS id
