// Which records an import last wrote to its end; null where it never did.
// @mode read
// @param id: string
// @row checksum: string?
MATCH (import:Import {id: $id})
RETURN import.checksum AS checksum
