// One side of an encounter: the participant, the participation, and its posts at the date, as shapes.ts has it (SideRow).
// @fragment participant participation event
{
  entity: guanxi.entity(participant),
  fact: guanxi.fact(participation),
  posts: COLLECT {
    MATCH (seat:Entity {id: participation.capacity})
    OPTIONAL MATCH (seat)-[:POST_IN]->(body:Organization)
    RETURN {post: guanxi.entity(seat), fact: guanxi.fact(participation),
      organization: CASE WHEN body IS NULL THEN null ELSE guanxi.entity(body) END} AS one
    UNION
    MATCH (participant)-[tenure:HOLDS]->(seat:Post)
    WHERE participation.capacity IS NULL
      AND tenure.from <= event.dateUntil AND tenure.until >= event.dateFrom
    OPTIONAL MATCH (seat)-[:POST_IN]->(body:Organization)
    RETURN {post: guanxi.entity(seat), fact: guanxi.fact(tenure),
      organization: CASE WHEN body IS NULL THEN null ELSE guanxi.entity(body) END} AS one
  }
}
