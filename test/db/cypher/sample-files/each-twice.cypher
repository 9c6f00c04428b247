// A question.
// @mode read
// @each KIND: kind
// @each TYPE: relationship
MATCH (n:`KIND`)-[:`TYPE`]->() RETURN n
