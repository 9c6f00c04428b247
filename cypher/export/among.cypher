// The relationships that some entities have with others of a list; each comes once, from where it starts.
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
