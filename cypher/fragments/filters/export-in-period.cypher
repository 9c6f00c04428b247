// Whether what lasted from `begins` to `ends` fits the period of a selection; what has no date does not.
// @fragment begins ends
($anyTime OR <<in-period(begins, ends)>>)
