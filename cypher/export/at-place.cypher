// Everything at a place or at places within it: events, project sites, seats of organizations, and the places.
// @mode read
// @param place: string
// @row id: string
MATCH (whole:Entity {id: $place})<-[:WITHIN*0..8]-(here:Place)
USING INDEX SEEK whole:Entity(id)
CALL (here) {
  RETURN here AS n
  UNION
  MATCH (here)<-[:HELD_AT|SITED_IN|SEATED_IN|GOVERNS]-(n:Entity)
  RETURN n
}
RETURN DISTINCT n.id AS id
