// A question that
// takes two lines.
// @mode read
RETURN 1
