// The sort key of an event: day, part of the day, id.
// @fragment event
[event.dateFrom, guanxi.dayOrder(event), event.id]
