// Sources that given entities and their names cite.
// @mode read
// @param ids: string[]
// @row id: string
UNWIND $ids AS id
MATCH (n:Entity {id: id})
USING INDEX SEEK n:Entity(id)
UNWIND [n.citations] + COLLECT { MATCH (n)-[:NAMED]->(name:Name) RETURN name.citations } AS citations
UNWIND citations AS citation
RETURN DISTINCT split(citation, '#')[0] AS id
