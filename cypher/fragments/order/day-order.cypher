// Position within the day. Without a date it is that of an unknown part of the day.
// @fragment node
coalesce(node.dayOrder, 6)
