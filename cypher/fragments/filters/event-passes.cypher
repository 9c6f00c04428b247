// Whether an event was held and passes the event part of a MeetingFilter.
// @fragment event
// @param types: string[]?
// @param confidences: string[]
// @param place: string?
// @param topic: string?
// @param maxGroupSize: int?
event.status = 'held'
  AND <<in-period(event.dateFrom, event.dateUntil)>>
  AND ($types IS NULL OR event.type IN $types)
  AND event.confidence IN $confidences
  AND ($place IS NULL OR EXISTS { (event)-[:HELD_AT]->(:Place)-[:WITHIN*0..8]->(:Place {id: $place}) })
  AND ($topic IS NULL OR EXISTS { (event)-[:ABOUT]->(:Entity {id: $topic}) })
  AND ($maxGroupSize IS NULL
    OR <<group-size(event)>> <= $maxGroupSize)
