// A question.
// @mode read
// @each KIND
MATCH (n:`KIND`) RETURN n
