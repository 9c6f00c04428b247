// How many nodes there are.
// @mode read
// @row count: int
MATCH (n) RETURN count(n) AS count;
