// Samples the indexes again and forgets all plans, so that no plan made for a smaller graph is used.
// @mode read
// @param seconds: int
CALL db.prepareForReplanning($seconds)
