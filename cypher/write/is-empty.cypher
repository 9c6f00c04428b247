// Whether the store holds nothing at all.
// @mode read
// @row empty: boolean
MATCH (n)
RETURN count(n) = 0 AS empty
