// Timelines of groups of entities, each in order of time.
// An undated agreement has the date of the event where it was first discussed.
// @mode read
// @param groups: map[]
// @param types: string[]
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
  WITH id, self, CASE WHEN self IS NULL THEN [] ELSE <<timeline-entries(self)>> END AS entries
  RETURN collect({id: id, kind: [label IN labels(self) WHERE label <> 'Entity'][0], entries: entries}) AS given
}
CALL (given) {
  UNWIND given AS start
  UNWIND start.entries AS entry
  WITH start.id AS of, entry.type AS type, entry.edge AS edge, entry.subject AS subject, entry.begins AS begins, entry.ends AS ends
  WHERE type IN $types AND edge.confidence IN $confidences
  WITH type, edge, subject, begins, ends, collect(of) AS of
  WITH type, edge, subject, begins, ends, of,
    CASE WHEN subject:Agreement AND subject.date IS NULL AND type <> 'OUTCOME' THEN COLLECT {
      MATCH (subject)-[reached:REACHED_AT]->(event:Event)
      RETURN {event: event, fact: reached} ORDER BY <<event-key(event)>> LIMIT 1
    }[0] END AS datedBy
  WITH type, edge, subject, of, datedBy,
    coalesce(datedBy.event.dateFrom, begins) AS begins, coalesce(datedBy.event.dateUntil, ends) AS ends
  WHERE <<in-period(begins, ends)>>
  WITH type, edge, subject, of, datedBy, begins, ends,
    CASE WHEN type = 'OUTCOME' THEN endNode(edge) ELSE coalesce(datedBy.event, subject) END AS event
  WITH {type: type, edge: edge, subject: subject, of: of, datedBy: datedBy, key: [
    // An entry known only to be before a day sorts before entries of that day; undated entries sort last.
    CASE WHEN begins > $first THEN begins ELSE ends END,
    CASE WHEN begins > $first THEN <<day-order(event)>> WHEN ends < $last THEN 0 ELSE 9 END,
    edge.id, type]} AS row
  ORDER BY row.key
  RETURN collect(row) AS ascending
}
WITH group, given, CASE WHEN $descending THEN reverse(ascending) ELSE ascending END AS sorted
WITH group, given, size(sorted) AS totalCount, <<rows-between-cursors(sorted)>> AS inside
WITH group, given, totalCount, size(inside) > $limit AS more, <<page-rows(inside)>> AS page
CALL (page) {
  UNWIND page AS row
  WITH row, row.edge AS edge, row.subject AS subject, row.datedBy.event AS event, row.datedBy.fact AS reached
  WITH row, edge, subject, event, reached, startNode(edge) AS from, endNode(edge) AS to
  RETURN collect({
    key: row.key,
    type: row.type,
    of: row.of,
    fact: <<fact(edge)>>,
    from: <<entity(from)>>,
    to: <<entity(to)>>,
    subjectId: subject.id,
    datedBy: CASE WHEN event IS NULL THEN null
      ELSE {event: <<entity(event)>>, fact: <<fact(reached)>>} END,
    sources: <<cited-sources(edge.citations + coalesce(reached.citations, []) + subject.citations)>>
  }) AS rows
}
RETURN group.id AS id, [start IN given | {id: start.id, kind: start.kind}] AS starts, totalCount, more, rows
