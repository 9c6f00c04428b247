// How many entities of one kind pass a filter.
// @mode read
// @each KIND: kind
// @param until: date
// @param from: date
// @param certain: boolean
// @param types: string[]?
// @param statuses: string[]?
// @param confidences: string[]
// @param source: string?
// @param place: string?
// @param topic: string?
// @param organization: string?
// @param participant: string?
// @row count: int
MATCH (n:`KIND`)
WHERE guanxi.listed(n)
RETURN count(n) AS count
