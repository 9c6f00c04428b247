// Notes that an import has written all its records.
// @mode write
// @param id: string
// @param finishedAt: string
MATCH (import:Import {id: $id})
SET import.finishedAt = $finishedAt
