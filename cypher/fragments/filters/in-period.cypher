// Whether a stretch of days lies in the period, or may overlap it.
// @fragment begins ends
CASE WHEN $certain THEN begins >= $from AND ends <= $until ELSE begins <= $until AND ends >= $from END
