// Where an entity was present: itself, and for an organization also those who spoke for it or for a part of it.
// One map for each: the representative, its participation, the event.
// @fragment self
COLLECT {
  MATCH (self)-[presence:TOOK_PART]->(occasion:Event)
  WHERE presence.attendance = 'attended'
  RETURN {representative: self, participation: presence, event: occasion} AS one
  UNION
  MATCH (self)<-[:PART_OF*1..6]-(part:Organization)-[presence:TOOK_PART]->(occasion:Event)
  WHERE presence.attendance = 'attended'
  RETURN {representative: part, participation: presence, event: occasion} AS one
  UNION
  MATCH (self:Organization)<-[:PART_OF*0..6]-(:Organization)<-[:POST_IN]-(seat:Post)<-[tenure:HOLDS]-(holder:Person)
        -[presence:TOOK_PART]->(occasion:Event)
  WHERE presence.attendance = 'attended'
    AND (presence.capacity = seat.id
      OR presence.capacity IS NULL AND tenure.from <= occasion.dateUntil AND tenure.until >= occasion.dateFrom)
  RETURN {representative: holder, participation: presence, event: occasion} AS one
}
