// Whether a fact is sure.
// @fragment fact
fact.confidence = 'stated'
