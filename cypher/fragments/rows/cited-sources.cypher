// The distinct sources of a list of citations.
// @fragment citations
COLLECT {
  UNWIND citations AS citation
  WITH DISTINCT split(citation, '#')[0] AS sourceId
  MATCH (source:Entity {id: sourceId})
    USING INDEX SEEK source:Entity(id)
  RETURN <<entity(source)>>
}
