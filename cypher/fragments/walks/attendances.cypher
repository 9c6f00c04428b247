// Participations of an entity, and for an organization also those of its parts and spokespersons.
// Each is a map: representative, participation, event.
// @fragment self
COLLECT {
  MATCH (self)-[presence:TOOK_PART]->(event:Event)
  WHERE presence.attendance = 'attended'
  RETURN {representative: self, participation: presence, event: event} AS one
  UNION
  MATCH (self)<-[:PART_OF*1..6]-(part:Organization)-[presence:TOOK_PART]->(event:Event)
  WHERE presence.attendance = 'attended'
  RETURN {representative: part, participation: presence, event: event} AS one
  UNION
  MATCH (self:Organization)<-[:PART_OF*0..6]-(:Organization)<-[:POST_IN]-(seat:Post)<-[tenure:HOLDS]-(holder:Person)
        -[presence:TOOK_PART]->(event:Event)
  WHERE presence.attendance = 'attended'
    AND (presence.capacity = seat.id
      OR presence.capacity IS NULL AND tenure.from <= event.dateUntil AND tenure.until >= event.dateFrom)
  RETURN {representative: holder, participation: presence, event: event} AS one
}
