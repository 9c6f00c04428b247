// Timeline entries of an entity: type, relationship, the event or entity it leads to, earliest and latest day.
// A dated tenure gives its begin and its end, if known.
// @fragment self
COLLECT {
  MATCH (self)-[edge:TOOK_PART]->(event:Event)
  RETURN {type: 'TOOK_PART', edge: edge, subject: event, begins: event.dateFrom, ends: event.dateUntil} AS one
  UNION
  UNWIND <<attendances(self)>> AS present
  WITH present.participation AS edge, present.representative AS representative, present.event AS event
  WHERE representative <> self
  RETURN {type: 'REPRESENTED', edge: edge, subject: event, begins: event.dateFrom, ends: event.dateUntil} AS one
  UNION
  MATCH (self)<-[edge:ABOUT]-(subject:Event|Agreement)
  RETURN {type: 'SUBJECT', edge: edge, subject: subject, begins: subject.dateFrom, ends: subject.dateUntil} AS one
  UNION
  MATCH (self:Place)<-[:WITHIN*0..8]-(:Place)<-[edge:HELD_AT]-(event:Event)
  RETURN {type: 'HELD_HERE', edge: edge, subject: event, begins: event.dateFrom, ends: event.dateUntil} AS one
  UNION
  MATCH (self:Event)<-[:SUB_EVENT_OF*0..4]-(:Event)<-[edge:SUB_EVENT_OF]-(event:Event)
  RETURN {type: 'SUB_EVENT', edge: edge, subject: event, begins: event.dateFrom, ends: event.dateUntil} AS one
  UNION
  MATCH (self)<-[:PART_OF*0..6]-()-[edge:PARTY_TO]->(agreement:Agreement)
  RETURN {type: 'PARTY', edge: edge, subject: agreement, begins: agreement.dateFrom, ends: agreement.dateUntil} AS one
  UNION
  MATCH (self:Organization)<-[:PART_OF*0..6]-(:Organization)<-[:POST_IN]-(seat:Post)<-[:HOLDS]-(:Person)
        -[edge:PARTY_TO]->(agreement:Agreement)
  WHERE edge.capacity = seat.id
  RETURN {type: 'PARTY', edge: edge, subject: agreement, begins: agreement.dateFrom, ends: agreement.dateUntil} AS one
  UNION
  MATCH (self:Event)<-[:SUB_EVENT_OF*0..5]-(event:Event)<-[edge:REACHED_AT]-(agreement:Agreement)
  RETURN {type: 'OUTCOME', edge: edge, subject: agreement, begins: event.dateFrom, ends: event.dateUntil} AS one
  UNION
  MATCH (self:Agreement)-[edge:REACHED_AT]->(event:Event)
  RETURN {type: 'OUTCOME', edge: edge, subject: event, begins: event.dateFrom, ends: event.dateUntil} AS one
  UNION
  CALL (self) {
    MATCH (self)-[edge]-(other:Entity) WHERE edge.during IS NOT NULL
    RETURN edge, other
    UNION
    MATCH (self:Organization)<-[:PART_OF*0..6]-(:Organization)<-[:POST_IN]-(:Post)<-[edge:HOLDS]-(other:Person)
    WHERE edge.during IS NOT NULL
    RETURN edge, other
  }
  UNWIND [
    {type: 'BEGINS', begins: edge.from, ends: edge.beginsBy},
    {type: 'ENDS', begins: edge.endsFrom, ends: edge.until},
    {type: 'LASTS', begins: CASE WHEN edge.beginsBy IS NULL AND edge.endsFrom IS NULL THEN edge.from END, ends: edge.until}
  ] AS boundary
  WITH edge, other, boundary WHERE boundary.begins IS NOT NULL AND boundary.ends IS NOT NULL
  RETURN {type: boundary.type, edge: edge, subject: other, begins: boundary.begins, ends: boundary.ends} AS one
}
