// Relationships behind the encounters of an entity: participations of both sides, places, and posts at the date.
// @mode read
// @param of: string
// @param with: string[]?
// @row kind: string?
// @row relationships: string[]
OPTIONAL MATCH (self:Entity {id: $of})
WITH self, CASE WHEN self IS NULL THEN [] ELSE <<attendances(self)>> END AS presences
OPTIONAL CALL (self, presences) {
  WITH presences, <<excluded-events(presences)>> AS excludedEvents
  UNWIND presences AS presence
  WITH excludedEvents, presence.event AS event, presence.representative AS representative, presence.participation AS participation
  WHERE <<event-passes(event)>>
  WITH excludedEvents, event, collect({representative: representative, participation: participation}) AS all,
    collect(representative) AS ownRepresentatives
  WITH excludedEvents, event, ownRepresentatives, coalesce([one IN all WHERE one.representative:Person][0], all[0]) AS ownSide
  MATCH (event)<-[counterpartParticipation:TOOK_PART]-(other:Entity)
  WHERE NOT other IN ownRepresentatives
    AND ($with IS NULL OR any(id IN [other.id] + coalesce(other.formerIds, []) WHERE id IN $with))
    AND <<counterpart-passes(other, counterpartParticipation, ownSide.participation, event)>>
    AND (<<attended-none(other, excludedEvents)>>)
  WITH event, ownSide.representative AS representative, ownSide.participation AS ownParticipation, other, counterpartParticipation
  OPTIONAL MATCH (event)-[at:HELD_AT]->(:Place)
  WITH event, representative, ownParticipation, other, counterpartParticipation, collect(at.id) AS venue
  RETURN [ownParticipation.id, counterpartParticipation.id] + venue + <<capacity-fact-ids(representative, ownParticipation, event)>>
    + <<capacity-fact-ids(other, counterpartParticipation, event)>> AS facts
}
RETURN [label IN labels(self) WHERE label <> 'Entity'][0] AS kind, coalesce(facts, []) AS relationships
