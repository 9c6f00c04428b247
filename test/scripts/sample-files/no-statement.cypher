// A question.
// @mode read
