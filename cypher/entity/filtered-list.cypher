// Entities of one kind that are linked to a given entity, by date or by name. Reads from that entity, not from an index.
// @mode read
// @each KIND: kind
// @param filterKey: string
// @param start: string
// @param named: string[]
// @param byDate: boolean
// @row missing: string[]
// @row totalCount: int
// @row more: boolean
// @row rows: ListRow[]
CALL () {
  MATCH (start:Entity {id: $start})-[:`TYPES OF participant`]->(n:`KIND`)
  USING INDEX SEEK start:Entity(id)
  WHERE $filterKey = 'participant'
  RETURN n
  UNION
  MATCH (start:Entity {id: $start})<-[:PART_OF*1..6]-(:Organization)-[:`TYPES OF participant`]->(n:`KIND`)
  USING INDEX SEEK start:Entity(id)
  WHERE $filterKey = 'participant'
  RETURN n
  UNION
  MATCH (start:Entity {id: $start})<-[:PART_OF*0..6]-(:Organization)<-[:POST_IN]-(seat:Post)<-[:HOLDS]-(:Person)
        -[act:TOOK_PART|PARTY_TO]->(n:`KIND`)
  USING INDEX SEEK start:Entity(id)
  WHERE $filterKey = 'participant' AND act.capacity = seat.id
  RETURN n
  UNION
  MATCH (start:Entity {id: $start})<-[:PART_OF*0..6]-(:Organization)<-[:`TYPES OF organization`*1..2]-(n:`KIND`)
  USING INDEX SEEK start:Entity(id)
  WHERE $filterKey = 'organization'
  RETURN n
  UNION
  MATCH (start:Entity {id: $start})<-[:`TYPES OF topic`]-(n:`KIND`)
  USING INDEX SEEK start:Entity(id)
  WHERE $filterKey = 'topic'
  RETURN n
  UNION
  MATCH (start:Entity {id: $start})<-[:WITHIN*0..8]-(:Place)<-[:`TYPES OF place`]-(n:`KIND`)
  USING INDEX SEEK start:Entity(id)
  WHERE $filterKey = 'place'
  RETURN n
  UNION
  UNWIND CASE $filterKey WHEN 'source' THEN [$start] ELSE [] END AS query
  CALL db.index.fulltext.queryNodes('cited_nodes', query) YIELD node AS n
  WHERE n:`KIND`
  RETURN n
}
WITH n
WHERE <<entity-passes(n)>> AND <<entity-links-pass(n)>>
WITH {node: n, key: CASE WHEN $byDate THEN [n.dateFrom, n.dayOrder, n.id] ELSE [n.sortName, n.id] END} AS row
ORDER BY row.key
WITH collect(row) AS ascending
WITH CASE WHEN $descending THEN reverse(ascending) ELSE ascending END AS sorted
WITH size(sorted) AS totalCount, <<rows-between-cursors(sorted)>> AS inside
WITH totalCount, size(inside) > $limit AS more, <<page-rows(inside)>> AS page
CALL (page) {
  UNWIND page AS row
  WITH row.key AS key, row.node AS n
  RETURN collect({key: key, entity: <<entity(n)>>}) AS rows
}
RETURN <<unknown-ids($named)>> AS missing, totalCount, more, rows
