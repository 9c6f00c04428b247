// Relationships behind the encounters of an entity: participations of both sides, places, and posts at the date.
// @mode read
// @param of: string
// @param with: string[]?
// @row kind: string?
// @row relationships: string[]
OPTIONAL MATCH (self:Entity {id: $of})
WITH self, CASE WHEN self IS NULL THEN [] ELSE <<attendances(self)>> END AS presences
OPTIONAL CALL (self, presences) {
  WITH presences, <<excluded-events(presences)>> AS shunned
  UNWIND presences AS presence
  WITH shunned, presence.event AS event, presence.representative AS representative, presence.participation AS participation
  WHERE <<event-passes(event)>>
  WITH shunned, event, collect({who: representative, as: participation}) AS all, collect(representative) AS ours
  WITH shunned, event, ours, coalesce([one IN all WHERE one.who:Person][0], all[0]) AS mine
  MATCH (event)<-[theirs:TOOK_PART]-(other:Entity)
  WHERE NOT other IN ours
    AND ($with IS NULL OR any(id IN [other.id] + coalesce(other.formerIds, []) WHERE id IN $with))
    AND <<counterpart-passes(other, theirs, mine.as, event)>>
    AND (<<attended-none(other, shunned)>>)
  WITH event, mine.who AS who, mine.as AS ours, other, theirs
  OPTIONAL MATCH (event)-[at:HELD_AT]->(:Place)
  WITH event, who, ours, other, theirs, collect(at.id) AS venue
  RETURN [ours.id, theirs.id] + venue + <<capacity-fact-ids(who, ours, event)>> + <<capacity-fact-ids(other, theirs, event)>> AS facts
}
RETURN [label IN labels(self) WHERE label <> 'Entity'][0] AS kind, coalesce(facts, []) AS relationships
