// The context of given participations: the place of the event, and the participant's posts at its date.
// @mode read
// @param ids: string[]
// @row id: string
UNWIND $ids AS id
MATCH (participant:Entity)-[participation:TOOK_PART {id: id}]->(event:Event)
WITH participant, participation, event, COLLECT { MATCH (event)-[at:HELD_AT]->(:Place) RETURN at.id } AS venue
UNWIND venue + <<capacity-fact-ids(participant, participation, event)>> AS id
RETURN DISTINCT id
