// Whether days from `begins` to `ends` are in the period of a selection. Undated ones are not.
// @fragment begins ends
($anyTime OR <<in-period(begins, ends)>>)
