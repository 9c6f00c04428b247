// Whether what lasted from `begins` to `ends` fits the period of a selection; what has no date does not.
// @fragment begins ends
($anyTime OR CASE WHEN $certain THEN begins >= $from AND ends <= $until ELSE begins <= $until AND ends >= $from END)
