// The sources that a list of citations names, each once.
// @fragment citations
COLLECT {
  UNWIND citations AS citation
  WITH DISTINCT split(citation, '#')[0] AS sourceId
  MATCH (source:Entity {id: sourceId})
    USING INDEX SEEK source:Entity(id)
  RETURN <<entity(source)>>
}
