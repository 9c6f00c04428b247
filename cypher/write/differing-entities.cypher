// Number of given entities that the graph lacks or stores with other properties.
// @mode read
// @param rows: map[]
// @row differing: int
UNWIND $rows AS row
OPTIONAL MATCH (n:Entity {id: row.id})
WITH row, n
WHERE n IS NULL OR n {.*, recordedAt: row.recordedAt} <> row
RETURN count(*) AS differing
