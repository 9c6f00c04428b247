// Whether an entity's own properties pass an EntityFilter. Undated entities pass every POSSIBLE period.
// @fragment n
// @param types: string[]?
// @param statuses: string[]?
// @param confidences: string[]
// @param certain: boolean
// @param from: date
// @param until: date
($types IS NULL OR n.type IN $types)
  AND ($statuses IS NULL OR n.status IN $statuses)
  AND n.confidence IN $confidences
  AND CASE WHEN $certain
    THEN n.dateFrom >= $from AND n.dateUntil <= $until
    ELSE coalesce(n.dateFrom <= $until AND n.dateUntil >= $from, true) END
