// Removes relationships of one type.
// @mode write
// @each TYPE: relationship
// @param ids: string[]
// @row removed: int
UNWIND $ids AS id
MATCH ()-[edge:`TYPE` {id: id}]->()
DELETE edge
RETURN count(*) AS removed
