// Notes that a part of an import is written to its end.
// @mode write
// @param id: string
MATCH (part:ImportPart {id: $id})
SET part.done = true
