// Number of relationships of one type, from the count store.
// @mode read
// @each TYPE: relationship
// @row count: int
MATCH ()-[edge:`TYPE`]->()
RETURN count(edge) AS count
