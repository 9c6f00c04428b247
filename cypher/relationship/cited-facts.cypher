// Facts that cite each given source, or one locator in it: entities, names and relationships, by type and id.
// @mode read
// @param queries: map[]
// @param confidences: string[]
// @param types: string[]?
// @param sorts: string[]?
// @row id: string
// @row totalCount: int
// @row more: boolean
// @row rows: CitedFactRow[]
UNWIND $queries AS asked
CALL (asked) {
  CALL db.index.fulltext.queryNodes('cited_nodes', asked.query) YIELD node AS thing
  WITH thing, CASE WHEN thing:Name THEN 'Name' ELSE [label IN labels(thing) WHERE label <> 'Entity'][0] END AS sort
  WHERE thing.confidence IN $confidences AND ($types IS NULL OR sort IN $types)
    AND ($sorts IS NULL OR CASE WHEN thing:Name THEN 'NAME' ELSE 'ENTITY' END IN $sorts)
  RETURN collect({key: [sort, thing.id], thing: thing}) AS nodes
}
CALL (asked) {
  CALL db.index.fulltext.queryRelationships('cited_relationships', asked.query) YIELD relationship AS thing
  WHERE thing.confidence IN $confidences AND ($types IS NULL OR type(thing) IN $types)
    AND ($sorts IS NULL OR 'RELATIONSHIP' IN $sorts)
  RETURN collect({key: [type(thing), thing.id], edge: thing}) AS edges
}
CALL (nodes, edges) {
  UNWIND nodes + edges AS row
  WITH row ORDER BY row.key
  RETURN collect(row) AS ascending
}
WITH asked, CASE WHEN $descending THEN reverse(ascending) ELSE ascending END AS sorted
WITH asked, size(sorted) AS totalCount, <<rows-between-cursors(sorted)>> AS inside
WITH asked, totalCount, size(inside) > $limit AS more, <<page-rows(inside)>> AS page
CALL (page) {
  UNWIND page AS row
  WITH row, row.thing AS thing, row.edge AS edge
  OPTIONAL MATCH (owner:Entity)-[naming:NAMED]->(thing)
  WITH row, thing, edge, owner, naming,
    CASE WHEN edge IS NULL THEN null ELSE startNode(edge) END AS start,
    CASE WHEN edge IS NULL THEN null ELSE endNode(edge) END AS end
  RETURN collect({
    key: row.key,
    fact: CASE WHEN edge IS NULL THEN null ELSE <<fact(edge)>> END,
    from: CASE WHEN start IS NULL THEN null ELSE <<entity(start)>> END,
    to: CASE WHEN end IS NULL THEN null ELSE <<entity(end)>> END,
    entity: CASE WHEN thing:Entity THEN <<entity(thing)>> WHEN owner IS NOT NULL THEN <<entity(owner)>> ELSE null END,
    nameId: CASE WHEN thing:Name THEN thing.id ELSE null END
  }) AS rows
}
RETURN asked.id AS id, totalCount, more, rows
