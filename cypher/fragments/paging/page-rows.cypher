// The rows of one page: the first or the last so many of those between the cursors.
// @fragment rows
CASE WHEN $limit = 0 THEN [] WHEN $backward THEN rows[-$limit..] ELSE rows[..$limit] END
