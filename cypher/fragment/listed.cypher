// Whether an entity passes an EntityFilter; what is undated passes every period that is only to be possible.
// @fragment n
($types IS NULL OR n.type IN $types)
  AND ($statuses IS NULL OR n.status IN $statuses)
  AND n.confidence IN $confidences
  AND CASE WHEN $certain
    THEN n.dateFrom >= $from AND n.dateUntil <= $until
    ELSE coalesce(n.dateFrom <= $until AND n.dateUntil >= $from, true) END
  AND ($source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $source))
  AND ($place IS NULL OR EXISTS { (n)-[:HELD_AT|SITED_IN|SEATED_IN|GOVERNS|WITHIN]->(:Place)-[:WITHIN*0..8]->(:Place {id: $place}) })
  AND ($topic IS NULL OR EXISTS { (n)-[:ABOUT]->(:Entity {id: $topic}) })
  AND ($organization IS NULL
    OR EXISTS { (n)-[:HOLDS|POST_IN|MEMBER_OF|PART_OF*1..2]->(:Organization)-[:PART_OF*0..6]->(:Organization {id: $organization}) })
  AND ($participant IS NULL OR EXISTS { (n)<-[:TOOK_PART|PARTY_TO|BACKS]-(:Entity {id: $participant}) })
