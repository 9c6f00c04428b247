// Entities of one kind by date, descending from a sort key, that begin within a period.
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
  AND (n.dateFrom < $latest OR n.dayOrder < $dayOrder OR n.dayOrder = $dayOrder AND n.id < $id)
  AND <<entity-passes(n)>>
WITH n ORDER BY n.dateFrom DESC, n.dayOrder DESC, n.id DESC LIMIT $limit
RETURN [n.dateFrom, n.dayOrder, n.id] AS key, <<entity(n)>> AS entity
