// The given sources that anything except themselves and their names cites.
// @mode read
// @param ids: string[]
// @row id: string
UNWIND $ids AS id
MATCH (source:Entity&Source {id: id})
USING INDEX SEEK source:Entity(id)
WITH source, id, replace(replace(id, ':', '\\:'), '-', '\\-') + '#*' AS query
CALL (source, query) {
  CALL db.index.fulltext.queryNodes('cited_nodes', query) YIELD node
  WHERE node <> source AND NOT EXISTS { (source)-[:NAMED]->(node) }
  RETURN 1 AS cited LIMIT 1
  UNION
  CALL db.index.fulltext.queryRelationships('cited_relationships', query) YIELD relationship
  RETURN 1 AS cited LIMIT 1
}
RETURN id
