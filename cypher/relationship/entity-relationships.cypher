// All relationships of each given entity, of any type, with both ends, by type or by weight.
// @mode read
// @param ids: string[]
// @param types: string[]?
// @param confidences: string[]
// @param orderBy: string
// @row id: string
// @row totalCount: int
// @row more: boolean
// @row rows: RelationshipListRow[]
UNWIND $ids AS id
MATCH (self:Entity {id: id})
CALL (self) {
  MATCH (self)-[edge]-(:Entity)
  WHERE edge.confidence IN $confidences AND ($types IS NULL OR type(edge) IN $types)
  WITH DISTINCT edge, startNode(edge) AS start, endNode(edge) AS end
  WITH edge, start, end, CASE WHEN start = self THEN end ELSE start END AS other
  // A small meeting outweighs a large one; other relationships weigh like a meeting of two. Then by degree.
  WITH {edge: edge, start: start, end: end, key: CASE $orderBy
    WHEN 'WEIGHT' THEN [
      CASE WHEN other:Event THEN <<group-size(other)>> ELSE 2 END,
      -COUNT { (other)--() }, edge.id]
    ELSE [type(edge), edge.id] END} AS row
  ORDER BY row.key
  RETURN collect(row) AS ascending
}
WITH id, CASE WHEN $descending THEN reverse(ascending) ELSE ascending END AS sorted
WITH id, size(sorted) AS totalCount, <<rows-between-cursors(sorted)>> AS inside
WITH id, totalCount, size(inside) > $limit AS more, <<page-rows(inside)>> AS page
CALL (page) {
  UNWIND page AS row
  WITH row, row.edge AS edge, row.start AS start, row.end AS end
  RETURN collect({key: row.key, fact: <<fact(edge)>>, from: <<entity(start)>>, to: <<entity(end)>>}) AS rows
}
RETURN id, totalCount, more, rows
