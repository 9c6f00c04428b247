// Entities by any of their names: the best matching name of each; exact keys first, then prefixes, then parts.
// Takes similar names (one wrong letter) only if no name contains the text. Names that sound alike in Korean come after
// those that contain the text.
// @mode read
// @param query: string
// @param terms: string[]
// @param words: string[]
// @param sounds: string[]
// @param candidates: int
// @row totalCount: int
// @row more: boolean
// @row rows: SearchRow[]
CALL db.index.fulltext.queryNodes('names', $query, {limit: $candidates}) YIELD node AS hit, score AS likeness
MATCH (owner:Entity)-[:NAMED]->(hit)
WITH owner, hit, likeness,
  CASE
    WHEN any(searched IN $terms WHERE searched IN hit.searchKeys) THEN 3
    WHEN any(key IN hit.searchKeys WHERE any(searched IN $terms WHERE key STARTS WITH searched)) THEN 2
    WHEN any(key IN hit.searchKeys WHERE any(searched IN $terms WHERE key CONTAINS searched)) THEN 1
    WHEN any(key IN hit.searchKeys WHERE all(word IN $words WHERE key CONTAINS word)) THEN 1
    ELSE 0
  END AS tier,
  any(sound IN $sounds WHERE sound IN hit.searchKeys) AS sounds
// Within a tier, a short name is closer to the text than a long one.
WITH collect({owner: owner, hit: hit, sure: tier > 0 OR sounds,
  score: tier + 0.5 * likeness / (1.0 + likeness) + 0.5 / (1 + size(hit.text))}) AS hits
WITH hits, any(one IN hits WHERE one.sure) AS sure
UNWIND [one IN hits WHERE one.sure = sure] AS one
WITH one.owner AS owner, one.hit AS hit, one.score AS score
ORDER BY score DESC, hit.attested DESC, hit.id
WITH owner, collect(hit)[0] AS best, max(score) AS score
WITH {owner: owner, best: best, score: score, key: [-round(score, 9), owner.id]} AS row
ORDER BY row.key
WITH collect(row) AS sorted
WITH size(sorted) AS totalCount, <<rows-between-cursors(sorted)>> AS inside
WITH totalCount, size(inside) > $limit AS more, <<page-rows(inside)>> AS page
CALL (page) {
  UNWIND page AS row
  WITH row, row.owner AS owner
  CALL (owner) {
    OPTIONAL MATCH (owner)-[:HOLDS]->(seat:Post)
    OPTIONAL MATCH (seat)-[:POST_IN]->(body:Organization)
    WITH seat, body ORDER BY seat.id LIMIT 5
    RETURN collect(CASE WHEN seat IS NULL THEN null ELSE {post: <<entity(seat)>>,
      organization: CASE WHEN body IS NULL THEN null ELSE <<entity(body)>> END} END) AS posts
  }
  RETURN collect({key: row.key, score: row.score, entity: <<entity(owner)>>, nameId: row.best.id, posts: posts,
    sources: <<cited-sources(owner.citations)>>}) AS rows
}
RETURN totalCount, more, rows
