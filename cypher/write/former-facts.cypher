// The facts of one part of an import, and of the parts of any import that lie in its range, save some.
// @mode read
// @param id: string
// @param except: string[]
// @row own: boolean
// @row factIds: string[]
MATCH (part:ImportPart {id: $id})
MATCH (other:ImportPart)
WHERE other.first <= part.last AND other.last >= part.first AND (other.id = $id OR NOT other.id IN $except)
RETURN other.id = $id AS own, other.factIds AS factIds
