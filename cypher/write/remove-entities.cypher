// Removes entities with their names. An entity that a relationship still needs stays, and gives no row.
// @mode write
// @param ids: string[]
// @row id: string
// @row names: int
UNWIND $ids AS id
MATCH (n:Entity {id: id})
USING INDEX SEEK n:Entity(id)
WHERE NOT EXISTS { (n)-[edge]-() WHERE type(edge) <> 'NAMED' }
CALL (n) {
  OPTIONAL MATCH (n)-[:NAMED]->(name:Name)
  DETACH DELETE name
  RETURN count(name) AS names
}
DETACH DELETE n
RETURN id, names
