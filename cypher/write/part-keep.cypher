// Reduces a part of an import to the facts that could not be removed; deletes the part if there are none.
// @mode write
// @param id: string
// @param factIds: string[]
MATCH (part:ImportPart {id: $id})
SET part.factIds = $factIds, part.held = true
WITH part
WHERE size($factIds) = 0
DELETE part
