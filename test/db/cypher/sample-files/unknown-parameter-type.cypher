// A question.
// @mode read
// @param id: uuid
RETURN $id
