// Entities that met all given entities, with the events shared with each.
// @mode read
// @param ids: string[]
// @param named: string[]
// @row starts: SubjectRow[]
// @row missing: string[]
// @row totalCount: int
// @row more: boolean
// @row rows: CommonContactRow[]
CALL () {
  UNWIND $ids AS id
  OPTIONAL MATCH (self:Entity {id: id})
  RETURN collect({id: id, kind: [label IN labels(self) WHERE label <> 'Entity'][0]}) AS starts
}
CALL (starts) {
  UNWIND starts AS start
  MATCH (self:Entity {id: start.id})
  WITH start.id AS id, <<attendances(self)>> AS presences
  WITH id, presences, <<excluded-events(presences)>> AS excludedEvents
  CALL (presences, excludedEvents) {
    UNWIND presences AS presence
    WITH presence.event AS event, presence.representative AS representative, presence.participation AS participation
    WHERE <<event-passes(event)>>
    // Lead participants speak for an organization before companions.
    WITH event, representative, participation ORDER BY participation.role = 'companion', representative.id
    WITH event, collect({representative: representative, participation: participation}) AS all,
      collect(representative) AS ownRepresentatives
    WITH event, ownRepresentatives, coalesce([one IN all WHERE one.representative:Person][0], all[0]) AS ownSide
    MATCH (event)<-[counterpartParticipation:TOOK_PART]-(other:Entity)
    WHERE NOT other IN ownRepresentatives AND NOT other.id IN $ids
      AND <<counterpart-passes(other, counterpartParticipation, ownSide.participation, event)>>
      AND (<<attended-none(other, excludedEvents)>>)
    WITH other, event, ownSide.participation AS ownParticipation, counterpartParticipation ORDER BY <<event-key(event)>>
    RETURN other, collect(event) AS events, collect(ownParticipation) + collect(counterpartParticipation) AS facts
  }
  WITH other, collect({id: id, events: events, facts: facts}) AS each
  WHERE size(each) = size(starts)
  WITH {other: other, each: each,
    key: [reduce(total = 0, one IN each | total + size(one.events)), other.id]} AS row
  ORDER BY row.key
  RETURN collect(row) AS ascending
}
WITH starts, CASE WHEN $descending THEN reverse(ascending) ELSE ascending END AS sorted
WITH starts, size(sorted) AS totalCount, <<rows-between-cursors(sorted)>> AS inside
WITH starts, totalCount, size(inside) > $limit AS more, <<page-rows(inside)>> AS page
CALL (page) {
  UNWIND page AS row
  WITH row, row.other AS other, reduce(facts = [], one IN row.each | facts + one.facts)[..200] AS facts,
    reduce(all = [], one IN row.each | all + one.events + one.facts) AS evidence
  RETURN collect({
    key: row.key,
    entity: <<entity(other)>>,
    with: [one IN row.each | {id: one.id, meetings: size(one.events),
      events: [event IN one.events[..100] | <<entity(event)>>]}],
    confidences: COLLECT { UNWIND evidence AS one RETURN DISTINCT one.confidence },
    facts: [one IN facts | <<fact(one)>>],
    sources: <<cited-sources(reduce(cited = [], one IN facts | cited + one.citations))>>
  }) AS rows
}
RETURN starts, <<unknown-ids($named)>> AS missing, totalCount, more, rows
