// The imports in the graph. For an unfinished import, also its parts, and whether each is complete.
// @mode read
// @row id: string
// @row checksum: string?
// @row finishedAt: string?
// @row parts: string[]
MATCH (import:Import)
CALL (import) {
  WITH import WHERE import.checksum IS NULL
  MATCH (part:ImportPart {import: import.id})
  WITH part ORDER BY part.id
  RETURN collect(part.id + CASE WHEN part.done THEN ' done' ELSE '' END) AS parts
}
RETURN import.id AS id, import.checksum AS checksum, import.finishedAt AS finishedAt, parts
ORDER BY id
