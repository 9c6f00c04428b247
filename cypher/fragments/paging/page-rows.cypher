// The rows of a page: the first or the last `$limit` rows between the cursors.
// @fragment rows
// @param limit: int
// @param backward: boolean
CASE WHEN $limit = 0 THEN [] WHEN $backward THEN rows[-$limit..] ELSE rows[..$limit] END
