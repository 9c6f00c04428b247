// Number of entities of one kind, from the count store.
// @mode read
// @each KIND: kind
// @row count: int
MATCH (n:`KIND`)
RETURN count(n) AS count
