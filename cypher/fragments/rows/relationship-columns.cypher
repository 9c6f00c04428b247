// A relationship of a known type as flat columns; its own properties are in vocabulary order.
// @fragment edge start end
edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,
  edge.reason AS reason, [`PROPERTIES OF edge`] AS own
