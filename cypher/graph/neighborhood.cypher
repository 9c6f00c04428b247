// The neighborhood of given entities, level by level, with every relationship among the shown entities. Each part is a
// separate row, because the driver reads many short messages faster than one long message.
// @mode read
// @param depth: int
// @param limit: int
// @param edgeLimit: int
// @row about: NeighborhoodRow?
// @row node: NeighborRow?
// @row edge: StoredRelationship?
// @row source: StoredEntity?
CALL () {
  UNWIND $ids AS id
  OPTIONAL MATCH (self:Entity {id: id})
  RETURN collect({id: id, kind: [label IN labels(self) WHERE label <> 'Entity'][0]}) AS starts, collect(self) AS level0
}
WITH starts, level0, <<ranked-neighbors(level0, level0)>> AS found1
WITH starts, level0, found1, found1[..$limit - size(level0)] AS level1
WITH starts, level0, found1, level1, level0 + level1 AS shown1,
  CASE WHEN $depth >= 2 THEN level1 ELSE [] END AS frontier1
WITH *, <<ranked-neighbors(frontier1, shown1)>> AS found2
WITH *, found2[..$limit - size(shown1)] AS level2
WITH *, shown1 + level2 AS shown2, CASE WHEN $depth >= 3 THEN level2 ELSE [] END AS frontier2
WITH *, <<ranked-neighbors(frontier2, shown2)>> AS found3
WITH *, found3[..$limit - size(shown2)] AS level3
WITH starts, shown2 + level3 AS shown,
  size(found1) > size(level1) OR size(found2) > size(level2) OR size(found3) > size(level3) AS more,
  any(one IN level0 WHERE COUNT { (one)--() } > $reads)
    OR any(one IN frontier1 + frontier2 WHERE COUNT { (one)--() } > $hub) AS hubs,
  [one IN level0 | {node: one, depth: 0}] + [one IN level1 | {node: one, depth: 1}]
    + [one IN level2 | {node: one, depth: 2}] + [one IN level3 | {node: one, depth: 3}] AS placed
// Expands the start node; if it has too many relationships, looks up those between the two.
CALL (shown) {
  CALL (shown) {
    UNWIND shown AS node
    WITH shown, node WHERE COUNT { (node)-->() } <= $hub
    MATCH (node)-[edge]->(other:Entity) WHERE other IN shown
    RETURN edge, node, other
    UNION
    UNWIND shown AS node
    WITH shown, node WHERE COUNT { (node)-->() } > $hub
    UNWIND shown AS other
    MATCH (node)-[edge]->(other)
    RETURN edge, node, other
  }
  WITH edge, node, other WHERE type(edge) IN $relationships AND <<walked-edge-passes(edge, node, other)>>
  WITH edge ORDER BY type(edge), edge.id LIMIT $edgeLimit
  RETURN collect(edge) AS edges
}
CALL (placed) {
  UNWIND placed AS one
  WITH one.node AS node, one.depth AS depth
  RETURN collect({depth: depth, entity: <<entity(node)>>, degree: <<degree(node)>>}) AS nodes
}
WITH starts, more, hubs, nodes, edges,
  reduce(cited = [], one IN shown | cited + one.citations)
    + reduce(cited = [], edge IN edges | cited + edge.citations) AS citations
UNWIND [{about: {starts: starts, more: more, hubs: hubs}}]
  + [node IN nodes | {node: node}]
  + [edge IN edges | {edge: <<fact(edge)>>}]
  + [source IN <<cited-sources(citations)>> | {source: source}] AS part
RETURN part.about AS about, part.node AS node, part.edge AS edge, part.source AS source
