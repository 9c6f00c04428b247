// Makes the ids that entities took over lead to theirs. Ids lead to ids and not to entities, so that an entity may be
// written again, or go and come back, and what led to it still does.
// @mode write
// @param rows: map[]
UNWIND $rows AS row
UNWIND row.formerIds AS formerId
MERGE (old:Id {id: formerId})
MERGE (new:Id {id: row.id})
WITH old, new
CALL (old, new) {
  MATCH (old)-[former:NOW]->(other)
  WHERE other <> new
  DELETE former
}
MERGE (old)-[:NOW]->(new)
