// How many entities of one kind a selection takes, and the sources that they and their names cite.
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
// @param source: string?
// @param relationships: string[]?
// @row count: int
// @row needs: string[]
MATCH (n:Entity)
USING INDEX SEEK n:Entity(id)
WHERE n.id STARTS WITH $prefix AND n:`KIND` AND guanxi.exportNodePasses(n)
WITH n, reduce(all = n.citations, more IN COLLECT { MATCH (n)-[:NAMED]->(name:Name) RETURN name.citations } | all + more) AS citations
WITH count(n) AS count, collect(DISTINCT [citation IN citations | split(citation, '#')[0]]) AS cited
RETURN count, reduce(all = [], some IN cited | all + some) AS needs
