// Entities by any of their names: the best matching name of each, exact keys first, then beginnings, then likeness.
// @mode read
// @param query: string
// @param terms: string[]
// @param kinds: string[]?
// @param candidates: int
// @param after: value[]?
// @param before: value[]?
// @param descending: boolean
// @param limit: int
// @param backward: boolean
// @row totalCount: int
// @row more: boolean
// @row rows: SearchRow[]
CALL db.index.fulltext.queryNodes('search_keys', $query, {limit: $candidates}) YIELD node AS hit, score AS likeness
MATCH (owner:Entity)-[:NAMED]->(hit)
WHERE $kinds IS NULL OR any(label IN labels(owner) WHERE label IN $kinds)
WITH owner, hit,
  CASE
    WHEN any(searched IN $terms WHERE searched IN hit.searchKeys) THEN 3.0
    WHEN any(key IN hit.searchKeys WHERE any(searched IN $terms WHERE key STARTS WITH searched)) THEN 2.0
    WHEN any(key IN hit.searchKeys WHERE any(searched IN $terms WHERE key CONTAINS searched)) THEN 1.0
    ELSE 0.0
  END + likeness / (1.0 + likeness) AS score
ORDER BY score DESC, hit.attested DESC, hit.id
WITH owner, collect(hit)[0] AS best, max(score) AS score
WITH {owner: owner, best: best, score: score, key: [-round(score, 9), owner.id]} AS row
ORDER BY row.key
WITH collect(row) AS sorted
WITH size(sorted) AS totalCount, guanxi.window(sorted) AS inside
WITH totalCount, size(inside) > $limit AS more, guanxi.page(inside) AS page
CALL (page) {
  UNWIND page AS row
  WITH row, row.owner AS owner
  CALL (owner) {
    OPTIONAL MATCH (owner)-[:HOLDS]->(seat:Post)
    OPTIONAL MATCH (seat)-[:POST_IN]->(body:Organization)
    WITH seat, body ORDER BY seat.id LIMIT 5
    RETURN collect(CASE WHEN seat IS NULL THEN null ELSE {post: guanxi.entity(seat),
      organization: CASE WHEN body IS NULL THEN null ELSE guanxi.entity(body) END} END) AS posts
  }
  RETURN collect({key: row.key, score: row.score, entity: guanxi.entity(owner), nameId: row.best.id, posts: posts,
    sources: guanxi.sources(owner.citations)}) AS rows
}
RETURN totalCount, more, rows
