// Sort key of an event: day, part of the day, id.
// @fragment event
[event.dateFrom, <<day-order(event)>>, event.id]
