// The rows of a sorted list between two cursors. Each row is a map with a `key`.
// @fragment rows
// @param after: value[]?
// @param descending: boolean
// @param before: value[]?
[line IN rows WHERE ($after IS NULL OR CASE WHEN $descending THEN line.key < $after ELSE line.key > $after END)
  AND ($before IS NULL OR CASE WHEN $descending THEN line.key > $before ELSE line.key < $before END)]
