// How many of some relationships of one type are missing from the store or have other ends or properties there.
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
