// Whether an entity attended none of the given events.
// @fragment other events
size(events) = 0
  OR NOT EXISTS { MATCH (other)-[there:TOOK_PART]->(elsewhere:Event) WHERE there.attendance = 'attended' AND elsewhere IN events }
