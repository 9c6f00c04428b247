// Upserts names and their relationships to entities with exactly the given properties. A relationship that differs is recreated.
// @mode write
// @param rows: map[]
// @row written: int
UNWIND $rows AS row
MATCH (owner:Entity {id: row.owner})
USING INDEX SEEK owner:Entity(id)
OPTIONAL MATCH ()-[former:NAMED {id: row.named.id}]->(formerName)
USING INDEX SEEK former:NAMED(id)
WITH row, owner, former
WHERE former IS NULL OR former {.*, recordedAt: row.named.recordedAt} <> row.named
  OR formerName {.*, recordedAt: row.name.recordedAt} <> row.name
DELETE former
MERGE (name:Name {id: row.name.id})
CREATE (owner)-[named:NAMED]->(name)
SET name = row.name, named = row.named
RETURN count(*) AS written
