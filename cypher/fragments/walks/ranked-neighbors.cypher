// The neighbours of some entities that are not shown yet, those first that are tied most to them, then the most
// connected, hubs last. A hub is walked on from only where the question starts from it.
// @fragment frontier shown
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
  WITH other, count(DISTINCT edge) AS ties
  WHERE NOT other IN shown
  WITH other, ties, COUNT { (other)--() } AS degree
  ORDER BY ties DESC, degree > $hub, degree DESC, other.id
  RETURN other LIMIT $room
}
