// Notes that an import is being written, so that what it is stays open until it is finished.
// @mode write
// @param id: string
MERGE (import:Import {id: $id})
REMOVE import.checksum, import.finishedAt
