// Upserts relationships of one type with exactly the given properties. One that differs is recreated.
// Not MERGE: a plan made for an empty graph would scan all relationships of a busy end for each row. The seek by a
// unique id also locks a missing id, so no other writer can create it.
// @mode write
// @each TYPE: relationship
// @param rows: map[]
// @row written: int
UNWIND $rows AS row
MATCH (start:Entity {id: row.from})
USING INDEX SEEK start:Entity(id)
MATCH (end:Entity {id: row.to})
USING INDEX SEEK end:Entity(id)
OPTIONAL MATCH (formerStart)-[former:`TYPE` {id: row.properties.id}]->(formerEnd)
USING INDEX SEEK former:`TYPE`(id)
WITH row, start, end, former
WHERE former IS NULL OR formerStart <> start OR formerEnd <> end
  OR former {.*, recordedAt: row.properties.recordedAt} <> row.properties
DELETE former
CREATE (start)-[edge:`TYPE`]->(end)
SET edge = row.properties
RETURN count(*) AS written
