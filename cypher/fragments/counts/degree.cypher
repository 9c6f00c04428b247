// How many relationships an entity has, names not counted; read from the store without walking them.
// @fragment node
COUNT { (node)--() } - COUNT { (node)-[:NAMED]->() }
