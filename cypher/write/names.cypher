// Writes names and what ties them to their entities, each with exactly these properties.
// @mode write
// @param rows: map[]
// @row written: int
UNWIND $rows AS row
MATCH (owner:Entity {id: row.owner})
USING INDEX SEEK owner:Entity(id)
MERGE (name:Name {id: row.name.id})
MERGE (owner)-[named:NAMED {id: row.named.id}]->(name)
WITH row, name, named
WHERE name {.*, recordedAt: row.name.recordedAt} <> row.name
  OR named {.*, recordedAt: row.named.recordedAt} <> row.named
SET name = row.name, named = row.named
RETURN count(*) AS written
