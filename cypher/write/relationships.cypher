// Writes relationships of one type with exactly these properties; one whose ends have changed is made anew.
// @mode write
// @each TYPE: relationship
// @param rows: map[]
// @row written: int
UNWIND $rows AS row
MATCH (start:Entity {id: row.from})
USING INDEX SEEK start:Entity(id)
MATCH (end:Entity {id: row.to})
USING INDEX SEEK end:Entity(id)
CALL (row, start, end) {
  MATCH (formerStart)-[former:`TYPE` {id: row.properties.id}]->(formerEnd)
  WHERE formerStart <> start OR formerEnd <> end
  DELETE former
}
MERGE (start)-[edge:`TYPE` {id: row.properties.id}]->(end)
WITH row, edge
WHERE edge {.*, recordedAt: row.properties.recordedAt} <> row.properties
SET edge = row.properties
RETURN count(*) AS written
