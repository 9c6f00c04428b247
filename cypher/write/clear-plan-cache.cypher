// Resamples the indexes and clears the plan cache, so that no plan made for a smaller graph is used.
// @mode read
// @param seconds: int
CALL db.prepareForReplanning($seconds)
