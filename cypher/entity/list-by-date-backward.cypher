// Entities of one kind by date, down from a sort key; none that begins outside two days.
// @mode read
// @each KIND: dated
// @param earliest: date
// @param latest: date
// @param id: string
// @param until: date
// @param from: date
// @param certain: boolean
// @param types: string[]?
// @param statuses: string[]?
// @param confidences: string[]
// @param limit: int
// @row key: string[]
// @row entity: EntityNode
MATCH (n:`KIND`)
USING INDEX n:`KIND`(dateFrom, id)
WHERE n.dateFrom >= $earliest AND n.dateFrom <= $latest AND n.id IS NOT NULL
  AND (n.dateFrom < $latest OR n.id < $id)
  AND guanxi.listed(n)
WITH n ORDER BY n.dateFrom DESC, n.id DESC LIMIT $limit
RETURN [n.dateFrom, n.id] AS key, guanxi.entity(n) AS entity
