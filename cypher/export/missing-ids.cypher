// The given ids that no entity has.
// @mode read
// @param ids: string[]
// @row id: string
UNWIND $ids AS id
WITH id WHERE NOT EXISTS { (:Entity {id: id}) }
RETURN id
