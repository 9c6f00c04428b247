// Migrates redirects of an earlier version: turns up to a number of NOW relationships into MERGED_INTO.
// @mode write
// @param limit: int
// @row migrated: int
MATCH (former:Id)-[redirect:NOW]->(current:Id)
WITH former, redirect, current LIMIT $limit
MERGE (former)-[:MERGED_INTO]->(current)
DELETE redirect
RETURN count(*) AS migrated
