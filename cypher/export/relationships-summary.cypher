// How many relationships of one type a selection takes, the sources they cite and the posts they name.
// @mode read
// @each TYPE: relationship
// @param kinds: string[]?
// @param confidences: string[]
// @param from: date
// @param until: date
// @param certain: boolean
// @param anyTime: boolean
// @param types: string[]?
// @param source: string?
// @row count: int
// @row needs: string[]
MATCH (start:Entity)-[edge:`TYPE`]->(end:Entity)
WHERE guanxi.exportEdgePasses(edge, start, end)
WITH count(edge) AS count, collect(DISTINCT edge.capacity) AS posts,
  collect(DISTINCT [citation IN edge.citations | split(citation, '#')[0]]) AS cited
RETURN count, posts + reduce(all = [], some IN cited | all + some) AS needs
