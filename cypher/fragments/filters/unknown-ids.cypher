// The given ids that no entity has.
// @fragment ids
COLLECT { UNWIND ids AS named WITH named WHERE NOT EXISTS { (:Entity {id: named}) } RETURN named }
