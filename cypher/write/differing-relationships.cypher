// Number of given relationships of one type that the graph lacks or stores with other ends or properties.
// @mode read
// @each TYPE: relationship
// @param rows: map[]
// @row differing: int
UNWIND $rows AS row
OPTIONAL MATCH (start)-[edge:`TYPE` {id: row.properties.id}]->(end)
WITH row, start, edge, end
WHERE edge IS NULL OR start.id <> row.from OR end.id <> row.to
  OR edge {.*, recordedAt: row.properties.recordedAt} <> row.properties
RETURN count(*) AS differing
