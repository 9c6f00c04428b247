// Redirects former ids to the ids of the entities that replaced them. A redirect leads to an id, not to an entity, so it
// stays valid when the entity is removed and written again.
// @mode write
// @param rows: map[]
UNWIND $rows AS row
UNWIND row.formerIds AS formerId
MERGE (old:Id {id: formerId})
MERGE (new:Id {id: row.id})
WITH old, new
CALL (old, new) {
  MATCH (old)-[former:MERGED_INTO]->(other)
  WHERE other <> new
  DELETE former
}
MERGE (old)-[:MERGED_INTO]->(new)
