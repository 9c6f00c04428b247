// Number of recorded participants of an event. It determines the weight of an encounter.
// @fragment event
COUNT { (event)<-[:TOOK_PART {attendance: 'attended'}]-() }
