// Whether a participant counts as met and passes the rest of a MeetingFilter.
// @fragment other counterpartParticipation ownParticipation event
// @param confidences: string[]
// @param kinds: string[]?
// @param otherSideOnly: boolean
// @param organization: string?
counterpartParticipation.attendance = 'attended'
  AND counterpartParticipation.confidence IN $confidences
  AND ownParticipation.confidence IN $confidences
  AND ($kinds IS NULL OR any(kind IN labels(other) WHERE kind IN $kinds))
  AND (NOT $otherSideOnly OR ownParticipation.side <> counterpartParticipation.side)
  AND ($organization IS NULL
    OR EXISTS { (other)-[:PART_OF*0..6]->(:Organization {id: $organization}) }
    OR EXISTS {
      MATCH (other)-[tenure:HOLDS]->(:Post)-[:POST_IN]->(:Organization)-[:PART_OF*0..6]->(:Organization {id: $organization})
      WHERE tenure.from <= event.dateUntil AND tenure.until >= event.dateFrom
    })
