// Marks a part of an import as complete.
// @mode write
// @param id: string
MATCH (part:ImportPart {id: $id})
SET part.done = true
