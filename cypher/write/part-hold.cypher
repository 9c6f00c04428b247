// Leaves a part of an import with the facts alone that could not be removed; without any it goes.
// @mode write
// @param id: string
// @param factIds: string[]
MATCH (part:ImportPart {id: $id})
SET part.factIds = $factIds, part.held = true
WITH part
WHERE size($factIds) = 0
DELETE part
