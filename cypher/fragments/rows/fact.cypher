// A relationship with the ids of its ends, as shapes.ts has it (FactNode).
// @fragment edge
edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}
