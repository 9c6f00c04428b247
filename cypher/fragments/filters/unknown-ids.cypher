// Which of some ids the graph does not hold.
// @fragment ids
COLLECT { UNWIND ids AS named WITH named WHERE NOT EXISTS { (:Entity {id: named}) } RETURN named }
