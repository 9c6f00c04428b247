// Waits until the named indexes are populated and online. Fails after the given number of seconds.
// @mode write
// @param names: string[]
// @param seconds: int
// @row online: int
UNWIND $names AS name
CALL db.awaitIndex(name, $seconds)
RETURN count(*) AS online
