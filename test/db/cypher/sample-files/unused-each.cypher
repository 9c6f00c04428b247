// A question.
// @mode read
// @each KIND: kind
MATCH (n:Person) RETURN n
