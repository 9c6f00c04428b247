// Marks an import as started: its state is open until it is finished.
// @mode write
// @param id: string
MERGE (import:Import {id: $id})
REMOVE import.checksum, import.finishedAt
