// Which imports the graph is made of, and whether one is under way.
// @mode read
// @row id: string
// @row checksum: string?
// @row finishedAt: string?
MATCH (import:Import)
RETURN import.id AS id, import.checksum AS checksum, import.finishedAt AS finishedAt
ORDER BY id
