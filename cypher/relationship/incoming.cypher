// Relationships of one type that end at each given entity, with the other end, in order of time.
// @mode read
// @each TYPE: relationship
// @param ids: string[]
// @row id: string
// @row totalCount: int
// @row more: boolean
// @row rows: ConnectedRow[]
UNWIND $ids AS id
MATCH (self:Entity {id: id})
CALL (self) {
  MATCH (self)<-[edge:`TYPE`]-(other:Entity)
  WITH edge, other, coalesce(edge.from, other.dateFrom, $from) AS begins, coalesce(edge.until, other.dateUntil, $until) AS ends
  WHERE <<fact-passes(edge, begins, ends)>>
  WITH {edge: edge, other: other, key: [begins, <<day-order(other)>>, edge.id]} AS row
  ORDER BY row.key
  RETURN collect(row) AS ascending
}
WITH id, CASE WHEN $descending THEN reverse(ascending) ELSE ascending END AS sorted
WITH id, size(sorted) AS totalCount, <<rows-between-cursors(sorted)>> AS inside
WITH id, totalCount, size(inside) > $limit AS more, <<page-rows(inside)>> AS page
CALL (page) {
  UNWIND page AS row
  WITH row, row.edge AS edge, row.other AS other
  RETURN collect({key: row.key, fact: <<fact(edge)>>, entity: <<entity(other)>>}) AS rows
}
RETURN id, totalCount, more, rows
