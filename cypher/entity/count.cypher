// Number of entities of one kind that pass a filter.
// @mode read
// @each KIND: kind
// @param until: date
// @param from: date
// @param certain: boolean
// @param types: string[]?
// @param statuses: string[]?
// @param confidences: string[]
// @row count: int
MATCH (n:`KIND`)
WHERE <<entity-passes(n)>>
RETURN count(n) AS count
