// Whether days from `begins` to `ends` lie in the period (CERTAIN) or overlap it (POSSIBLE).
// @fragment begins ends
// @param certain: boolean
// @param from: date
// @param until: date
CASE WHEN $certain THEN begins >= $from AND ends <= $until ELSE begins <= $until AND ends >= $from END
