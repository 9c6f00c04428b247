// Whether a participant counts as met and passes the rest of a MeetingFilter.
// @fragment other theirs mine event
// @param confidences: string[]
// @param kinds: string[]?
// @param otherSideOnly: boolean
// @param organization: string?
theirs.attendance = 'attended'
  AND theirs.confidence IN $confidences
  AND mine.confidence IN $confidences
  AND ($kinds IS NULL OR any(kind IN labels(other) WHERE kind IN $kinds))
  AND (NOT $otherSideOnly OR mine.side <> theirs.side)
  AND ($organization IS NULL
    OR EXISTS { (other)-[:PART_OF*0..6]->(:Organization {id: $organization}) }
    OR EXISTS {
      MATCH (other)-[held:HOLDS]->(:Post)-[:POST_IN]->(:Organization)-[:PART_OF*0..6]->(:Organization {id: $organization})
      WHERE held.from <= event.dateUntil AND held.until >= event.dateFrom
    })
