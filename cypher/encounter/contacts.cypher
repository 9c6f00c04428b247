// Counterparts of each given entity, one row per counterpart: number of meetings, first, last, weight and events.
// @mode read
// @param ids: string[]
// @param named: string[]
// @param orderBy: string
// @row id: string
// @row kind: string?
// @row missing: string[]
// @row totalCount: int
// @row more: boolean
// @row rows: ContactRow[]
UNWIND $ids AS id
OPTIONAL MATCH (self:Entity {id: id})
WITH id, self, CASE WHEN self IS NULL THEN [] ELSE <<attendances(self)>> END AS presences
WITH id, self, presences, <<excluded-events(presences)>> AS excludedEvents
CALL (presences, excludedEvents) {
  UNWIND presences AS presence
  WITH presence.event AS event, presence.representative AS representative, presence.participation AS participation
  WHERE <<event-passes(event)>>
  // Lead participants speak for an organization before companions.
  WITH event, representative, participation ORDER BY participation.role = 'companion', representative.id
  WITH event, collect({representative: representative, participation: participation}) AS all,
    collect(representative) AS ownRepresentatives
  WITH event, ownRepresentatives, coalesce([one IN all WHERE one.representative:Person][0], all[0]) AS ownSide,
    <<group-size(event)>> AS groupSize
  MATCH (event)<-[counterpartParticipation:TOOK_PART]-(other:Entity)
  WHERE NOT other IN ownRepresentatives
    AND <<counterpart-passes(other, counterpartParticipation, ownSide.participation, event)>>
    AND (<<attended-none(other, excludedEvents)>>)
  WITH other, event, ownSide.participation AS ownParticipation, counterpartParticipation, groupSize ORDER BY <<event-key(event)>>
  WITH other, collect(event) AS events, collect(ownParticipation) + collect(counterpartParticipation) AS facts,
    sum(1.0 / (groupSize - 1)) AS weight
  WITH other, events, facts, weight,
    reduce(latest = events[0], event IN events | CASE WHEN event.dateUntil > latest.dateUntil THEN event ELSE latest END) AS last
  WITH {other: other, events: events, facts: facts, weight: weight, last: last,
    key: [CASE $orderBy WHEN 'MEETINGS' THEN size(events) WHEN 'FIRST' THEN events[0].dateFrom
      WHEN 'LAST' THEN last.dateUntil WHEN 'NAME' THEN other.sortName ELSE weight END, other.id]} AS row
  ORDER BY row.key
  RETURN collect(row) AS ascending
}
WITH id, self, CASE WHEN $descending THEN reverse(ascending) ELSE ascending END AS sorted
WITH id, self, size(sorted) AS totalCount, <<rows-between-cursors(sorted)>> AS inside
WITH id, self, totalCount, size(inside) > $limit AS more, <<page-rows(inside)>> AS page
CALL (page) {
  UNWIND page AS row
  WITH row, row.other AS other, row.facts AS facts, row.events[0] AS first, row.last AS last
  RETURN collect({
    key: row.key,
    entity: <<entity(other)>>,
    meetings: size(row.events),
    weight: row.weight,
    first: first.date,
    last: last.date,
    events: [event IN row.events[..100] | <<entity(event)>>],
    confidences: COLLECT { UNWIND row.events + facts AS one RETURN DISTINCT one.confidence },
    facts: [one IN facts[..200] | <<fact(one)>>],
    sources: <<cited-sources(reduce(cited = [], one IN facts[..200] | cited + one.citations))>>
  }) AS rows
}
RETURN id, [label IN labels(self) WHERE label <> 'Entity'][0] AS kind,
  <<unknown-ids($named)>> AS missing, totalCount, more, rows
