// Marks an import as finished.
// @mode write
// @param id: string
// @param checksum: string
// @param finishedAt: string
MATCH (import:Import {id: $id})
SET import.checksum = $checksum, import.finishedAt = $finishedAt
