// Whether the graph has no nodes.
// @mode read
// @row empty: boolean
MATCH (n)
RETURN count(n) = 0 AS empty
