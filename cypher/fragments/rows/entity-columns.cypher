// An entity of a known kind as flat columns; its own properties are in vocabulary order.
// @fragment node
node.id AS id, node.description AS description, node.formerIds AS formerIds, node.citations AS citations, node.confidence AS confidence,
  node.reason AS reason, [`PROPERTIES OF node`] AS own,
  COLLECT {
    MATCH (node)-[named:NAMED]->(name:Name)
    RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]
  } AS names
