// The state of an import: when it last finished, and its parts, one per row.
// @mode read
// @param id: string
// @row finishedAt: string?
// @row part: string?
// @row done: boolean?
// @row held: boolean?
MATCH (import:Import {id: $id})
OPTIONAL MATCH (one:ImportPart {import: $id})
RETURN import.finishedAt AS finishedAt, one.id AS part, one.done AS done, one.held AS held
ORDER BY one.first DESC, part
