// How many entities of one kind there are; the store knows without looking.
// @mode read
// @each KIND: kind
// @row count: int
MATCH (n:`KIND`)
RETURN count(n) AS count
