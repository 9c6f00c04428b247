// Who was born before a day, and how sure that is.
// @mode read
// @param before: date
// @param kinds: string[]?
// @row id: string
// @row names: NameRow[]
// @row born: date?
MATCH (n:Person)
// $nobody appears in this comment only
WHERE n.born < $before AND ($kinds IS NULL OR n.kind IN $kinds)
RETURN n.id AS id, n.names AS names, n.born AS born
