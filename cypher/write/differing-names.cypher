// Number of given names that the graph lacks or stores with other properties.
// @mode read
// @param rows: map[]
// @row differing: int
UNWIND $rows AS row
OPTIONAL MATCH (:Entity {id: row.owner})-[named:NAMED {id: row.named.id}]->(name:Name {id: row.name.id})
WITH row, name, named
WHERE name IS NULL OR name {.*, recordedAt: row.name.recordedAt} <> row.name
  OR named {.*, recordedAt: row.named.recordedAt} <> row.named
RETURN count(*) AS differing
