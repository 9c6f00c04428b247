// Notes what an import may write before it writes, so that the next load can clear up after an interrupted one.
// @mode write
// @param id: string
// @param factIds: string[]
MERGE (import:Import {id: $id})
SET import.factIds = $factIds
REMOVE import.checksum, import.finishedAt
