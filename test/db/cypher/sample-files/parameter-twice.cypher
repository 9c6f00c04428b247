// A question.
// @mode read
// @param until: date
// @param until: string
RETURN $until
