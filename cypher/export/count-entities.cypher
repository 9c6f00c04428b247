// Number of entities of one kind in a selection.
// @mode read
// @each KIND: kind
// @param prefix: string
// @param extra: string[]
// @row count: int
MATCH (n:Entity)
USING INDEX SEEK n:Entity(id)
WHERE n.id STARTS WITH $prefix AND n:`KIND` AND (n.id IN $extra OR <<export-entity-passes(n)>>)
RETURN count(*) AS count
