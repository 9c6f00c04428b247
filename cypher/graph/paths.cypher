// Shortest paths between two entities, with up to 6 hops in either direction. Takes the 200 shortest and orders paths
// of equal length by confidence, then by weight.
// @mode read
// @param source: string
// @param target: string
// @param maxLength: int
// @param limit: int
// @row starts: SubjectRow[]
// @row missing: string[]
// @row found: int
// @row candidates: int
// @row entities: StoredEntity[]
// @row rows: PathRow[]
OPTIONAL MATCH (start:Entity {id: $source})
OPTIONAL MATCH (goal:Entity {id: $target})
CALL (start, goal) {
  MATCH path = SHORTEST 200 (start)((left:Entity)-[edge]-(right:Entity)
    WHERE <<path-edge-passes(edge, left, right)>>
      AND left.id <> $target AND right.id <> $source
      AND (right.id = $target OR <<path-node-passes(right)>>)){1,6}(goal)
  RETURN collect(path) AS paths
}
CALL (paths) {
  UNWIND paths AS path
  WITH path, nodes(path) AS steps
  WHERE length(path) <= $maxLength
    // The search never repeats a relationship; this excludes paths that repeat an entity.
    AND all(step IN steps WHERE single(other IN steps WHERE other = step))
  WITH path, steps, relationships(path) AS facts, steps[1..-1] AS inner
  WITH path, steps, facts,
    [at IN range(0, size($confidences) - 1)
      WHERE any(fact IN facts + inner WHERE fact.confidence = $confidences[at])][-1] AS doubt,
    [step IN inner | CASE WHEN step:Event THEN COUNT { (step)<-[:TOOK_PART]-() } ELSE <<degree(step)>> END] AS sizes
  WITH steps, facts, length(path) AS hops, doubt,
    reduce(weight = 1.0, size IN sizes | weight / CASE WHEN size > 2 THEN size - 1 ELSE 1 END) AS weight
  WITH {steps: steps, facts: facts, weight: weight,
    key: [hops, doubt, -weight] + [step IN steps | step.id] + [fact IN facts | fact.id]} AS row
  ORDER BY row.key
  RETURN collect(row) AS sorted
}
// Candidates come shortest first: if one is too long, no short one is missing.
WITH start, goal, size([path IN paths WHERE length(path) <= $maxLength]) AS candidates, size(sorted) AS found, sorted[..$limit] AS page
CALL (page) {
  UNWIND page AS row
  UNWIND row.steps AS step
  RETURN collect(DISTINCT step) AS steps
}
WITH start, goal, candidates, found, page, steps,
  reduce(cited = [], row IN page | cited + reduce(all = [], fact IN row.facts | all + fact.citations))
    + reduce(cited = [], step IN steps | cited + step.citations) AS citations
RETURN [
    {id: $source, kind: [label IN labels(start) WHERE label <> 'Entity'][0]},
    {id: $target, kind: [label IN labels(goal) WHERE label <> 'Entity'][0]}
  ] AS starts,
  <<unknown-ids($avoiding)>> AS missing, found, candidates,
  [step IN steps | <<entity(step)>>] + <<cited-sources(citations)>> AS entities,
  [row IN page | {ids: [step IN row.steps | step.id], facts: [fact IN row.facts | <<fact(fact)>>], weight: row.weight}] AS rows
