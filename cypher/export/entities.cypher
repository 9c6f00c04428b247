// Entities of one kind in a selection, with their names, in order of id.
// @mode read
// @each KIND: kind
// @param prefix: string
// @param extra: string[]
// @row id: string
// @row description: string?
// @row formerIds: string[]?
// @row citations: string[]
// @row confidence: string
// @row reason: string?
// @row own: StoredValue[]
// @row names: NameColumns[]
MATCH (n:Entity)
USING INDEX SEEK n:Entity(id)
WHERE n.id STARTS WITH $prefix AND n:`KIND`
  AND (n.id IN $extra OR <<export-entity-passes(n)>>)
WITH n ORDER BY n.id
RETURN <<entity-columns(n)>>
