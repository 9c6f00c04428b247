// Records the facts that a part of an import can write, before it writes them. Overlapping parts become incomplete.
// @mode write
// @param id: string
// @param import: string
// @param first: string
// @param last: string
// @param factIds: string[]
MERGE (part:ImportPart {id: $id})
SET part = {id: $id, import: $import, first: $first, last: $last, factIds: $factIds, done: false, held: false}
WITH part
MATCH (other:ImportPart {import: $import})
WHERE other.id <> $id AND other.first <= $last AND other.last >= $first
SET other.done = false
