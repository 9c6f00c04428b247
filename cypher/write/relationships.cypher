// Writes relationships of one type with exactly these properties; one that differs from the store is made anew.
// Not MERGE: planned before there are any, it would walk along all relationships of a busy end for each row. The seek
// by a unique id locks the id that it does not find, so that no other writer makes the same.
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
