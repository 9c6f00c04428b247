// Waits until every index is populated and online.
// @mode read
// @param seconds: int
CALL db.awaitIndexes($seconds)
