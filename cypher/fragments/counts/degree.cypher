// Number of relationships of an entity, names excluded. Neo4j reads it from the node without expanding.
// @fragment node
COUNT { (node)--() } - COUNT { (node)-[:NAMED]->() }
