// The ids of all entities, names and relationships that an import has written.
// @mode read
// @param id: string
// @row factIds: string[]
MATCH (import:Import {id: $id})
RETURN import.factIds AS factIds
