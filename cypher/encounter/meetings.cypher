// Events that all given entities attended, in order of time.
// @mode read
// @param ids: string[]
// @param named: string[]
// @row starts: SubjectRow[]
// @row missing: string[]
// @row totalCount: int
// @row more: boolean
// @row rows: MeetingRow[]
CALL () {
  UNWIND $ids AS id
  OPTIONAL MATCH (self:Entity {id: id})
  RETURN collect({id: id, kind: [label IN labels(self) WHERE label <> 'Entity'][0]}) AS starts
}
CALL (starts) {
  UNWIND starts AS start
  MATCH (self:Entity {id: start.id})
  UNWIND <<attendances(self)>> AS presence
  WITH start.id AS id, presence.event AS event, presence
  WHERE presence.participation.confidence IN $confidences
  // A spokesperson is named before the organization itself.
  ORDER BY CASE WHEN presence.representative:Person THEN 0 ELSE 1 END, presence.representative.id
  WITH event, id, collect(presence)[0] AS presence
  WITH event, collect({id: id, representative: presence.representative, participation: presence.participation}) AS sides
  WHERE size(sides) = size(starts)
  WITH event, sides WHERE <<event-passes(event)>>
  WITH {event: event, sides: sides, key: <<event-key(event)>>} AS row
  ORDER BY row.key
  RETURN collect(row) AS ascending
}
WITH starts, CASE WHEN $descending THEN reverse(ascending) ELSE ascending END AS sorted
WITH starts, size(sorted) AS totalCount, <<rows-between-cursors(sorted)>> AS inside
WITH starts, totalCount, size(inside) > $limit AS more, <<page-rows(inside)>> AS page
CALL (page) {
  UNWIND page AS row
  WITH row, row.event AS event
  OPTIONAL MATCH (event)-[at:HELD_AT]->(place:Place)
  WITH row, event, collect({place: <<entity(place)>>, fact: <<fact(at)>>})[0] AS venue
  CALL (row, event) {
    UNWIND row.sides AS one
    WITH one.id AS id, one.representative AS representative, one.participation AS participation, event
    RETURN collect({id: id, side: <<encounter-side(representative, participation, event)>>}) AS sides
  }
  RETURN collect({
    key: row.key,
    event: <<entity(event)>>,
    venue: venue,
    groupSize: <<group-size(event)>>,
    sides: [one IN sides | one.side],
    sources: <<cited-sources(event.citations + reduce(cited = [], one IN sides | cited + one.side.fact.citations))>>
  }) AS rows
}
RETURN starts, <<unknown-ids($named)>> AS missing, totalCount, more, rows
