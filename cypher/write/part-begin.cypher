// Notes what a part of an import may write before it writes; former parts that it may write over are done no more.
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
