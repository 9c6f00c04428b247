// Number of entities of each kind in a selection, and the sources that they and their names cite.
// @mode read
// @row kind: string
// @row count: int
// @row needs: string[]
MATCH (n:Entity)
WHERE <<export-entity-passes(n)>>
WITH [label IN labels(n) WHERE label <> 'Entity'][0] AS kind, n,
  reduce(all = n.citations, more IN COLLECT { MATCH (n)-[:NAMED]->(name:Name) RETURN name.citations } | all + more) AS citations
WITH kind, count(n) AS count, collect(DISTINCT [citation IN citations | split(citation, '#')[0]]) AS cited
RETURN kind, count, reduce(all = [], some IN cited | all + some) AS needs
