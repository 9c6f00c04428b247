// Removes names, except those of the given entities.
// @mode write
// @param ids: string[]
// @param except: string[]
// @row removed: int
UNWIND $ids AS id
MATCH (name:Name {id: id})
USING INDEX SEEK name:Name(id)
WHERE NOT EXISTS { MATCH (owner:Entity)-[:NAMED]->(name) WHERE owner.id IN $except }
DETACH DELETE name
RETURN count(*) AS removed
