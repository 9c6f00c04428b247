// Entities of one kind by date, ascending from a sort key, that begin within a period.
// @mode read
// @each KIND: dated
// @param earliest: date
// @param latest: date
// @param dayOrder: int
// @param id: string
// @param limit: int
// @row key: string[]
// @row entity: StoredEntity
MATCH (n:`KIND`)
USING INDEX n:`KIND`(dateFrom, dayOrder, id)
WHERE n.dateFrom >= $earliest AND n.dateFrom <= $latest AND n.dayOrder IS NOT NULL AND n.id IS NOT NULL
  AND (n.dateFrom > $earliest OR n.dayOrder > $dayOrder OR n.dayOrder = $dayOrder AND n.id > $id)
  AND <<entity-passes(n)>>
WITH n ORDER BY n.dateFrom, n.dayOrder, n.id LIMIT $limit
RETURN [n.dateFrom, n.dayOrder, n.id] AS key, <<entity(n)>> AS entity
