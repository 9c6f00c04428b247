// A question.
// @mode read
RETURN $until
