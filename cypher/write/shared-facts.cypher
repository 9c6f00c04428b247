// Which of some facts another import has written too.
// @mode read
// @param import: string
// @param ids: string[]
// @row id: string
MATCH (other:Import)
WHERE other.id <> $import
UNWIND other.factIds AS id
WITH DISTINCT id
WHERE id IN $ids
RETURN id
