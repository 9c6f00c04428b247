// Timeline entries of an entity: type, relationship, the event or entity it leads to, earliest and latest day.
// A dated tenure gives its begin and its end, if known.
// @fragment self
COLLECT {
  MATCH (self)-[edge:TOOK_PART]->(occasion:Event)
  RETURN {what: 'TOOK_PART', edge: edge, thing: occasion, begins: occasion.dateFrom, ends: occasion.dateUntil} AS one
  UNION
  UNWIND <<attendances(self)>> AS present
  WITH present.participation AS edge, present.representative AS representative, present.event AS occasion
  WHERE representative <> self
  RETURN {what: 'REPRESENTED', edge: edge, thing: occasion, begins: occasion.dateFrom, ends: occasion.dateUntil} AS one
  UNION
  MATCH (self)<-[edge:ABOUT]-(matter:Event|Agreement)
  RETURN {what: 'SUBJECT', edge: edge, thing: matter, begins: matter.dateFrom, ends: matter.dateUntil} AS one
  UNION
  MATCH (self:Place)<-[:WITHIN*0..8]-(:Place)<-[edge:HELD_AT]-(occasion:Event)
  RETURN {what: 'HELD_HERE', edge: edge, thing: occasion, begins: occasion.dateFrom, ends: occasion.dateUntil} AS one
  UNION
  MATCH (self:Event)<-[:SUB_EVENT_OF*0..4]-(:Event)<-[edge:SUB_EVENT_OF]-(occasion:Event)
  RETURN {what: 'SUB_EVENT', edge: edge, thing: occasion, begins: occasion.dateFrom, ends: occasion.dateUntil} AS one
  UNION
  MATCH (self)<-[:PART_OF*0..6]-()-[edge:PARTY_TO]->(matter:Agreement)
  RETURN {what: 'PARTY', edge: edge, thing: matter, begins: matter.dateFrom, ends: matter.dateUntil} AS one
  UNION
  MATCH (self:Organization)<-[:PART_OF*0..6]-(:Organization)<-[:POST_IN]-(seat:Post)<-[:HOLDS]-(:Person)
        -[edge:PARTY_TO]->(matter:Agreement)
  WHERE edge.capacity = seat.id
  RETURN {what: 'PARTY', edge: edge, thing: matter, begins: matter.dateFrom, ends: matter.dateUntil} AS one
  UNION
  MATCH (self:Event)<-[:SUB_EVENT_OF*0..5]-(occasion:Event)<-[edge:REACHED_AT]-(matter:Agreement)
  RETURN {what: 'OUTCOME', edge: edge, thing: matter, begins: occasion.dateFrom, ends: occasion.dateUntil} AS one
  UNION
  MATCH (self:Agreement)-[edge:REACHED_AT]->(occasion:Event)
  RETURN {what: 'OUTCOME', edge: edge, thing: occasion, begins: occasion.dateFrom, ends: occasion.dateUntil} AS one
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
    {what: 'BEGINS', begins: edge.from, ends: edge.beginsBy},
    {what: 'ENDS', begins: edge.endsFrom, ends: edge.until},
    {what: 'LASTS', begins: CASE WHEN edge.beginsBy IS NULL AND edge.endsFrom IS NULL THEN edge.from END, ends: edge.until}
  ] AS turn
  WITH edge, other, turn WHERE turn.begins IS NOT NULL AND turn.ends IS NOT NULL
  RETURN {what: turn.what, edge: edge, thing: other, begins: turn.begins, ends: turn.ends} AS one
}
