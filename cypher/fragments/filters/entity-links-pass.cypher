// Whether an entity has the links that an EntityFilter requires, except to a participant.
// @fragment n
// @param organization: string?
// @param topic: string?
// @param place: string?
// @param source: string?
($organization IS NULL
    OR EXISTS { (n)-[:`TYPES OF organization`*1..2]->(:Organization)-[:PART_OF*0..6]->(:Organization {id: $organization}) })
  AND ($topic IS NULL OR EXISTS { (n)-[:`TYPES OF topic`]->(:Entity {id: $topic}) })
  AND ($place IS NULL
    OR EXISTS { (n)-[:`TYPES OF place`]->(:Place)-[:WITHIN*0..8]->(:Place {id: $place}) })
  AND ($source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $source))
