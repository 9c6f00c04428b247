// Whether a relationship can be a hop of a path.
// @fragment edge left right
// @param relationships: string[]
// @param links: string[]
// @param anyAttendance: boolean
type(edge) IN $relationships
  AND (edge.type IS NULL OR edge.type IN $links)
  AND ($anyAttendance OR edge.attendance IS NULL
    OR edge.attendance = 'attended' AND 'held' IN [left.status, right.status])
  AND <<walked-edge-passes(edge, left, right)>>
