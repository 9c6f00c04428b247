// Encounters of an entity, in order of time: one row per counterpart and event that both attended.
// @mode read
// @param of: string
// @param with: string[]?
// @param named: string[]
// @row kind: string?
// @row missing: string[]
// @row totalCount: int
// @row more: boolean
// @row rows: EncounterRow[]
OPTIONAL MATCH (self:Entity {id: $of})
WITH self, CASE WHEN self IS NULL THEN [] ELSE <<attendances(self)>> END AS presences
WITH self, presences, <<excluded-events(presences)>> AS excludedEvents
CALL (presences, excludedEvents) {
  UNWIND presences AS presence
  WITH presence.event AS event, presence.representative AS representative, presence.participation AS participation
  WHERE <<event-passes(event)>>
  // Lead participants speak for an organization before companions.
  WITH event, representative, participation ORDER BY participation.role = 'companion', representative.id
  WITH event, collect({representative: representative, participation: participation}) AS all,
    collect(representative) AS ownRepresentatives
  // A spokesperson is named before the organization itself.
  WITH event, ownRepresentatives, coalesce([one IN all WHERE one.representative:Person][0], all[0]) AS ownSide
  MATCH (event)<-[counterpartParticipation:TOOK_PART]-(other:Entity)
  WHERE NOT other IN ownRepresentatives
    AND ($with IS NULL OR other.id IN $with)
    AND <<counterpart-passes(other, counterpartParticipation, ownSide.participation, event)>>
    AND (<<attended-none(other, excludedEvents)>>)
  WITH {key: <<event-key(event)>> + [other.id], event: event, ownSide: ownSide, other: other, counterpartParticipation: counterpartParticipation} AS row
  ORDER BY row.key
  RETURN collect(row) AS ascending
}
WITH self, CASE WHEN $descending THEN reverse(ascending) ELSE ascending END AS sorted
WITH self, size(sorted) AS totalCount, <<rows-between-cursors(sorted)>> AS inside
WITH self, totalCount, size(inside) > $limit AS more,
  <<page-rows(inside)>> AS page
CALL (page) {
  UNWIND page AS row
  WITH row, row.event AS event, row.ownSide AS ownSide, row.other AS other, row.counterpartParticipation AS counterpartParticipation
  OPTIONAL MATCH (event)-[at:HELD_AT]->(place:Place)
  WITH row, event, ownSide, other, counterpartParticipation,
    collect({place: <<entity(place)>>, fact: <<fact(at)>>, city: <<city-of-place(place)>>})[0] AS venue
  WITH row, event, ownSide.representative AS representative, ownSide.participation AS ownParticipation, other, counterpartParticipation, venue
  RETURN collect({
    key: row.key,
    event: <<entity(event)>>,
    venue: venue,
    groupSize: <<group-size(event)>>,
    subject: <<encounter-side(representative, ownParticipation, event)>>,
    counterpart: <<encounter-side(other, counterpartParticipation, event)>>,
    sources: <<cited-sources(ownParticipation.citations + counterpartParticipation.citations)>>
  }) AS rows
}
RETURN [label IN labels(self) WHERE label <> 'Entity'][0] AS kind,
  <<unknown-ids($named)>> AS missing, totalCount, more, rows
