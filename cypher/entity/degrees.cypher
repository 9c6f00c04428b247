// Number of relationships of each given entity, names excluded.
// @mode read
// @param ids: string[]
// @row id: string
// @row degree: int
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, COUNT { (n)--() } - COUNT { (n)-[:NAMED]->() } AS degree
