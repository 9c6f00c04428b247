// Facts that cite each given source, or one locator in it: entities, names and relationships, by type and id.
// @mode read
// @param queries: map[]
// @param confidences: string[]
// @param types: string[]?
// @param kinds: string[]?
// @row id: string
// @row totalCount: int
// @row more: boolean
// @row rows: CitedFactRow[]
UNWIND $queries AS query
CALL (query) {
  CALL db.index.fulltext.queryNodes('cited_nodes', query.text) YIELD node
  WITH node, CASE WHEN node:Name THEN 'Name' ELSE [label IN labels(node) WHERE label <> 'Entity'][0] END AS type
  WHERE node.confidence IN $confidences AND ($types IS NULL OR type IN $types)
    AND ($kinds IS NULL OR CASE WHEN node:Name THEN 'NAME' ELSE 'ENTITY' END IN $kinds)
  RETURN collect({key: [type, node.id], node: node}) AS nodes
}
CALL (query) {
  CALL db.index.fulltext.queryRelationships('cited_relationships', query.text) YIELD relationship
  WHERE relationship.confidence IN $confidences AND ($types IS NULL OR type(relationship) IN $types)
    AND ($kinds IS NULL OR 'RELATIONSHIP' IN $kinds)
  RETURN collect({key: [type(relationship), relationship.id], edge: relationship}) AS edges
}
CALL (nodes, edges) {
  UNWIND nodes + edges AS row
  WITH row ORDER BY row.key
  RETURN collect(row) AS ascending
}
WITH query, CASE WHEN $descending THEN reverse(ascending) ELSE ascending END AS sorted
WITH query, size(sorted) AS totalCount, <<rows-between-cursors(sorted)>> AS inside
WITH query, totalCount, size(inside) > $limit AS more, <<page-rows(inside)>> AS page
CALL (page) {
  UNWIND page AS row
  WITH row, row.node AS node, row.edge AS edge
  OPTIONAL MATCH (owner:Entity)-[naming:NAMED]->(node)
  WITH row, node, edge, owner, naming,
    CASE WHEN edge IS NULL THEN null ELSE startNode(edge) END AS start,
    CASE WHEN edge IS NULL THEN null ELSE endNode(edge) END AS end
  RETURN collect({
    key: row.key,
    fact: CASE WHEN edge IS NULL THEN null ELSE <<fact(edge)>> END,
    from: CASE WHEN start IS NULL THEN null ELSE <<entity(start)>> END,
    to: CASE WHEN end IS NULL THEN null ELSE <<entity(end)>> END,
    entity: CASE WHEN node:Entity THEN <<entity(node)>> WHEN owner IS NOT NULL THEN <<entity(owner)>> ELSE null END,
    nameId: CASE WHEN node:Name THEN node.id ELSE null END
  }) AS rows
}
RETURN query.id AS id, totalCount, more, rows
