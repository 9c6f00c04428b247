// One side of an encounter (EncounterSideRow in rows.ts): participant, participation, and posts at the date.
// @fragment participant participation event
{
  entity: <<entity(participant)>>,
  fact: <<fact(participation)>>,
  posts: COLLECT {
    MATCH (seat:Entity {id: participation.capacity})
    OPTIONAL MATCH (seat)-[:POST_IN]->(body:Organization)
    RETURN {post: <<entity(seat)>>, fact: <<fact(participation)>>,
      organization: CASE WHEN body IS NULL THEN null ELSE <<entity(body)>> END} AS one
    UNION
    MATCH (participant)-[tenure:HOLDS]->(seat:Post)
    WHERE participation.capacity IS NULL
      AND tenure.from <= event.dateUntil AND tenure.until >= event.dateFrom
    OPTIONAL MATCH (seat)-[:POST_IN]->(body:Organization)
    RETURN {post: <<entity(seat)>>, fact: <<fact(tenure)>>,
      organization: CASE WHEN body IS NULL THEN null ELSE <<entity(body)>> END} AS one
  }
}
