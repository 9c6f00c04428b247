// How many there are of a kind.
// @mode read
// @each KIND: kind
MATCH (n:`KIND`) RETURN count(n)
