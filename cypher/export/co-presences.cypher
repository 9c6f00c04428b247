// Pairs of participants who attended the same events. Each pair is returned once, in order of ids.
// @mode read
// @param ids: string[]
// @param participations: string[]?
// @row fromId: string
// @row toId: string
// @row count: int
// @row first: string?
// @row last: string?
// @row weight: float
// @row citations: string[]
UNWIND $ids AS id
MATCH (a:Entity {id: id})
USING INDEX SEEK a:Entity(id)
CALL (a) {
  MATCH (a)-[participation:TOOK_PART]->(event:Event)
  WHERE event.status = 'held' AND participation.attendance = 'attended'
    AND ($participations IS NULL OR participation.id IN $participations)
    AND <<export-relationship-passes(participation, a, event)>>
  WITH event, collect(participation) AS participationsOfA, <<group-size(event)>> AS groupSize
  MATCH (event)<-[counterpart:TOOK_PART]-(b:Entity)
  WHERE b.id > a.id AND counterpart.attendance = 'attended'
    AND ($participations IS NULL OR counterpart.id IN $participations)
    AND <<export-relationship-passes(counterpart, b, event)>>
  WITH b, event, groupSize, participationsOfA, collect(counterpart) AS participationsOfB
  WITH b, event, groupSize, participationsOfA + participationsOfB AS facts
  ORDER BY event.dateFrom, event.id
  WITH b, collect(event) AS events, sum(1.0 / (groupSize - 1)) AS weight,
    reduce(cited = [], some IN collect(reduce(all = [], one IN facts | all + one.citations)) | cited + some) AS citations
  WITH b, events, weight, citations, [event IN events WHERE event.date IS NOT NULL] AS dated
  RETURN b.id AS other, size(events) AS count, weight, citations, dated[0].date AS first,
    reduce(latest = dated[0], event IN dated | CASE WHEN event.dateUntil > latest.dateUntil THEN event ELSE latest END).date AS last
  ORDER BY other
}
RETURN id AS fromId, other AS toId, count, first, last, weight, citations
