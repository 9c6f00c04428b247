// How many are recorded to have been at an event; an encounter there weighs by it.
// @fragment event
COUNT { (event)<-[:TOOK_PART {attendance: 'attended'}]-() }
