// Ids of the relationships that give a participant its posts at the date of an event.
// @fragment participant participation event
COLLECT {
  MATCH (:Entity {id: participation.capacity})-[seat:POST_IN]->(:Organization)
  RETURN seat.id AS id
  UNION
  MATCH (participant)-[tenure:HOLDS]->(post:Post)
  WHERE tenure.from <= event.dateUntil AND tenure.until >= event.dateFrom
    AND (participation.capacity IS NULL OR participation.capacity = post.id)
  RETURN tenure.id AS id
  UNION
  MATCH (participant)-[tenure:HOLDS]->(:Post)-[seat:POST_IN]->(:Organization)
  WHERE participation.capacity IS NULL
    AND tenure.from <= event.dateUntil AND tenure.until >= event.dateFrom
  RETURN seat.id AS id
}
