// Number of relationships of each type in a selection, and the sources and posts that they refer to.
// @mode read
// @param relationships: string[]?
// @row type: string
// @row count: int
// @row needs: string[]
MATCH (start:Entity)-[edge:!NAMED]->(end:Entity)
WHERE ($relationships IS NULL OR type(edge) IN $relationships) AND <<export-relationship-passes(edge, start, end)>>
WITH type(edge) AS type, count(edge) AS count, collect(DISTINCT edge.capacity) AS posts,
  collect(DISTINCT [citation IN edge.citations | split(citation, '#')[0]]) AS cited
RETURN type, count, posts + reduce(all = [], some IN cited | all + some) AS needs
