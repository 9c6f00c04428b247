// Whether an entity is what a selection is about: of a type, at a place, on a topic.
// @fragment node
($types IS NULL OR node.type IN $types)
  AND ($place IS NULL OR node.id = $place
    OR EXISTS { (node)-[:HELD_AT|SITED_IN|SEATED_IN|GOVERNS|WITHIN]->(:Place)-[:WITHIN*0..8]->(:Place {id: $place}) })
  AND ($topic IS NULL OR node.id = $topic OR EXISTS { (node)-[:ABOUT]->(:Entity {id: $topic}) })
