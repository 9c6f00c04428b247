// Number of entities of one kind that pass a filter.
// @mode read
// @each KIND: kind
// @row count: int
MATCH (n:`KIND`)
WHERE <<entity-passes(n)>>
RETURN count(n) AS count
