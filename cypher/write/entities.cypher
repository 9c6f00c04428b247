// Upserts entities of one kind with exactly the given properties. An unchanged entity keeps its recordedAt.
// @mode write
// @each KIND: kind
// @param rows: map[]
// @row written: int
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
WITH n, row
WHERE n {.*, recordedAt: row.recordedAt} <> row
SET n = row, n:`KIND`
RETURN count(*) AS written
