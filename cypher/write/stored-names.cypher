// Names of given entities, as flat columns.
// @mode read
// @param ids: string[]
// @row id: string
// @row names: NameColumns[]
UNWIND $ids AS id
MATCH (n:Entity {id: id})
USING INDEX SEEK n:Entity(id)
RETURN id, COLLECT {
  MATCH (n)-[named:NAMED]->(name:Name)
  RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]
} AS names
