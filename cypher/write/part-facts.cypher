// Marks a part of an import as incomplete. Returns its facts, and those of parts of any import that overlap its range, except the given ones.
// @mode write
// @param id: string
// @param except: string[]
// @row own: boolean
// @row factIds: string[]
MATCH (part:ImportPart {id: $id})
SET part.done = false
WITH part
MATCH (other:ImportPart)
WHERE other.first <= part.last AND other.last >= part.first AND (other.id = $id OR NOT other.id IN $except)
RETURN other.id = $id AS own, other.factIds AS factIds
