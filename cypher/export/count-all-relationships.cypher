// How many relationships of one type there are; the store knows without looking.
// @mode read
// @each TYPE: relationship
// @row count: int
MATCH ()-[edge:`TYPE`]->()
RETURN count(edge) AS count
