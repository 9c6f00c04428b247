// A relationship with the ids of its ends (StoredRelationship in rows.ts).
// @fragment edge
edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}
