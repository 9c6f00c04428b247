// The sources cited by the entities of one kind that a selection takes, and by their names.
// @mode read
// @each KIND: kind
// @param prefix: string
// @param kinds: string[]?
// @param confidences: string[]
// @param from: date
// @param until: date
// @param certain: boolean
// @param anyTime: boolean
// @param types: string[]?
// @param place: string?
// @param topic: string?
// @param source: string?
// @param relationships: string[]?
// @row id: string
MATCH (n:Entity)
USING INDEX SEEK n:Entity(id)
WHERE n.id STARTS WITH $prefix AND n:`KIND` AND guanxi.exportNodePasses(n)
UNWIND [n.citations] + COLLECT { MATCH (n)-[:NAMED]->(name:Name) RETURN name.citations } AS citations
UNWIND citations AS citation
RETURN DISTINCT split(citation, '#')[0] AS id
