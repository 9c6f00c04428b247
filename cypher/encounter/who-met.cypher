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
WITH self, presences, <<excluded-events(presences)>> AS shunned
CALL (presences, shunned) {
  UNWIND presences AS presence
  WITH presence.event AS event, presence.representative AS representative, presence.participation AS participation
  WHERE <<event-passes(event)>>
  // Lead participants speak for an organization before companions.
  WITH event, representative, participation ORDER BY participation.role = 'companion', representative.id
  WITH event, collect({who: representative, as: participation}) AS all, collect(representative) AS ours
  // A spokesperson is named before the organization itself.
  WITH event, ours, coalesce([one IN all WHERE one.who:Person][0], all[0]) AS mine
  MATCH (event)<-[theirs:TOOK_PART]-(other:Entity)
  WHERE NOT other IN ours
    AND ($with IS NULL OR other.id IN $with)
    AND <<counterpart-passes(other, theirs, mine.as, event)>>
    AND (<<attended-none(other, shunned)>>)
  WITH {key: <<event-key(event)>> + [other.id], event: event, mine: mine, other: other, theirs: theirs} AS row
  ORDER BY row.key
  RETURN collect(row) AS ascending
}
WITH self, CASE WHEN $descending THEN reverse(ascending) ELSE ascending END AS sorted
WITH self, size(sorted) AS totalCount, <<rows-between-cursors(sorted)>> AS inside
WITH self, totalCount, size(inside) > $limit AS more,
  <<page-rows(inside)>> AS page
CALL (page) {
  UNWIND page AS row
  WITH row, row.event AS event, row.mine AS mine, row.other AS other, row.theirs AS theirs
  OPTIONAL MATCH (event)-[at:HELD_AT]->(place:Place)
  WITH row, event, mine, other, theirs, 
    collect({place: <<entity(place)>>, fact: <<fact(at)>>, city: <<city-of-place(place)>>})[0] AS venue
  WITH row, event, mine.who AS who, mine.as AS ours, other, theirs, venue
  RETURN collect({
    key: row.key,
    event: <<entity(event)>>,
    venue: venue,
    groupSize: <<group-size(event)>>,
    subject: <<encounter-side(who, ours, event)>>,
    counterpart: <<encounter-side(other, theirs, event)>>,
    sources: <<cited-sources(ours.citations + theirs.citations)>>
  }) AS rows
}
RETURN [label IN labels(self) WHERE label <> 'Entity'][0] AS kind,
  <<unknown-ids($named)>> AS missing, totalCount, more, rows
