// The imports that wrote the given facts.
// @mode read
// @param keys: map[]
// @row id: string
// @row imports: string[]
UNWIND $keys AS key
MATCH (part:ImportPart)
WHERE part.first <= key.order AND part.last >= key.order AND key.id IN part.factIds
RETURN key.id AS id, collect(DISTINCT part.import) AS imports
