// Entities of one kind by name, descending from a sort key.
// @mode read
// @each KIND: kind
// @param key: string
// @param id: string
// @param limit: int
// @row key: string[]
// @row entity: StoredEntity
MATCH (n:`KIND`)
USING INDEX n:`KIND`(sortName, id)
WHERE n.sortName <= $key AND (n.sortName < $key OR n.id < $id) AND n.id IS NOT NULL
  AND <<entity-passes(n)>>
WITH n ORDER BY n.sortName DESC, n.id DESC LIMIT $limit
RETURN [n.sortName, n.id] AS key, <<entity(n)>> AS entity
