// Whether days from `begins` to `ends` lie in the period (CERTAIN) or overlap it (POSSIBLE).
// @fragment begins ends
CASE WHEN $certain THEN begins >= $from AND ends <= $until ELSE begins <= $until AND ends >= $from END
