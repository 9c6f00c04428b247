// A question.
// @mode read
// @param id string
RETURN $id
