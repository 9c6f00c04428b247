// Neighbors of the frontier that are not shown yet: most connected to the frontier first, then by degree, hubs last.
// Does not expand hubs, except the subjects.
// @fragment frontier shown
// @param ids: string[]
// @param hub: int
// @param reads: int
// @param relationships: string[]
// @param kinds: string[]?
// @param room: int
COLLECT {
  UNWIND frontier AS node
  WITH node WHERE node.id IN $ids OR COUNT { (node)--() } <= $hub
  CALL (node) {
    MATCH (node)-[edge]-(other)
    WITH edge, other LIMIT $reads
    WHERE type(edge) IN $relationships
      AND ($kinds IS NULL OR any(label IN labels(other) WHERE label IN $kinds))
      AND <<walked-edge-passes(edge, node, other)>>
    RETURN edge, other
  }
  WITH other, count(DISTINCT edge) AS connectionCount
  WHERE NOT other IN shown
  WITH other, connectionCount, COUNT { (other)--() } AS degree
  ORDER BY connectionCount DESC, degree > $hub, degree DESC, other.id
  RETURN other LIMIT $room
}
