// A question.
// @mode read
// @param until: date
RETURN 1 // not $until
