// Entities of one kind by date, going down from a sort key.
// @mode read
// @each KIND: Event Agreement Organization
// @param key: date
// @param id: string
// @param until: date
// @param from: date
// @param certain: boolean
// @param types: string[]?
// @param statuses: string[]?
// @param confidences: string[]
// @param source: string?
// @param place: string?
// @param topic: string?
// @param organization: string?
// @param participant: string?
// @param limit: int
// @row key: value[]
// @row entity: EntityNode
MATCH (n:`KIND`)
WHERE n.dateFrom <= $key AND (n.dateFrom < $key OR n.id < $id)
  AND guanxi.listed(n)
WITH n ORDER BY n.dateFrom DESC, n.id DESC LIMIT $limit
RETURN [n.dateFrom, n.id] AS key, guanxi.entity(n) AS entity
