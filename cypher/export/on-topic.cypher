// An entity and everything about it.
// @mode read
// @param topic: string
// @row id: string
MATCH (topic:Entity {id: $topic})
CALL (topic) {
  RETURN topic AS n
  UNION
  MATCH (topic)<-[:ABOUT]-(n:Entity)
  RETURN n
}
RETURN DISTINCT n.id AS id
