// Where something stands in its day; what has no date stands where that does of which no part of the day is known.
// @fragment thing
coalesce(thing.dayOrder, 6)
