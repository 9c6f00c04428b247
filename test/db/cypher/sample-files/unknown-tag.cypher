// A question.
// @mode read
// @returns one: int
RETURN 1 AS one
