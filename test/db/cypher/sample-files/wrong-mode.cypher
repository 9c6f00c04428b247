// A question.
// @mode both
RETURN 1
