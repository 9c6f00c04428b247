// Timelines of groups of entities, each in order of time.
// An undated agreement has the date of the event where it was first discussed.
// @mode read
// @param groups: map[]
// @param what: string[]
// @param confidences: string[]
// @param first: date
// @param last: date
// @row id: string
// @row starts: SubjectRow[]
// @row totalCount: int
// @row more: boolean
// @row rows: TimelineRow[]
UNWIND $groups AS group
CALL (group) {
  UNWIND group.ids AS id
  OPTIONAL MATCH (self:Entity {id: id})
  WITH id, self, CASE WHEN self IS NULL THEN [] ELSE <<timeline-entries(self)>> END AS happenings
  RETURN collect({id: id, kind: [label IN labels(self) WHERE label <> 'Entity'][0], happenings: happenings}) AS given
}
CALL (given) {
  UNWIND given AS start
  UNWIND start.happenings AS one
  WITH start.id AS of, one.what AS what, one.edge AS edge, one.thing AS thing, one.begins AS begins, one.ends AS ends
  WHERE what IN $what AND edge.confidence IN $confidences
  WITH what, edge, thing, begins, ends, collect(of) AS of
  WITH what, edge, thing, begins, ends, of,
    CASE WHEN thing:Agreement AND thing.date IS NULL AND what <> 'OUTCOME' THEN COLLECT {
      MATCH (thing)-[reached:REACHED_AT]->(occasion:Event)
      RETURN {event: occasion, fact: reached} ORDER BY <<event-key(occasion)>> LIMIT 1
    }[0] END AS dealt
  WITH what, edge, thing, of, dealt,
    coalesce(dealt.event.dateFrom, begins) AS begins, coalesce(dealt.event.dateUntil, ends) AS ends
  WHERE <<in-period(begins, ends)>>
  WITH what, edge, thing, of, dealt, begins, ends,
    CASE WHEN what = 'OUTCOME' THEN endNode(edge) ELSE coalesce(dealt.event, thing) END AS occasion
  WITH {what: what, edge: edge, thing: thing, of: of, dealt: dealt, key: [
    // An entry known only to be before a day sorts before entries of that day; undated entries sort last.
    CASE WHEN begins > $first THEN begins ELSE ends END,
    CASE WHEN begins > $first THEN <<day-order(occasion)>> WHEN ends < $last THEN 0 ELSE 9 END,
    edge.id, what]} AS row
  ORDER BY row.key
  RETURN collect(row) AS ascending
}
WITH group, given, CASE WHEN $descending THEN reverse(ascending) ELSE ascending END AS sorted
WITH group, given, size(sorted) AS totalCount, <<rows-between-cursors(sorted)>> AS inside
WITH group, given, totalCount, size(inside) > $limit AS more, <<page-rows(inside)>> AS page
CALL (page) {
  UNWIND page AS row
  WITH row, row.edge AS edge, row.thing AS thing, row.dealt.event AS occasion, row.dealt.fact AS reached
  WITH row, edge, thing, occasion, reached, startNode(edge) AS left, endNode(edge) AS right
  RETURN collect({
    key: row.key,
    what: row.what,
    of: row.of,
    fact: <<fact(edge)>>,
    left: <<entity(left)>>,
    right: <<entity(right)>>,
    thingId: thing.id,
    dealtWith: CASE WHEN occasion IS NULL THEN null
      ELSE {event: <<entity(occasion)>>, fact: <<fact(reached)>>} END,
    sources: <<cited-sources(edge.citations + coalesce(reached.citations, []) + thing.citations)>>
  }) AS rows
}
RETURN group.id AS id, [start IN given | {id: start.id, kind: start.kind}] AS starts, totalCount, more, rows
