// Whether days from `begins` to `ends` are in the period of a selection. Undated ones are not.
// @fragment begins ends
// @param anyTime: boolean
($anyTime OR <<in-period(begins, ends)>>)
