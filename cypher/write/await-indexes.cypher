// Waits until every index is filled and online.
// @mode read
// @param seconds: int
CALL db.awaitIndexes($seconds)
