// The context of given participations: the place of the event, and the participant's posts at its date.
// @mode read
// @param ids: string[]
// @row id: string
UNWIND $ids AS wanted
MATCH (who:Entity)-[ours:TOOK_PART {id: wanted}]->(event:Event)
WITH who, ours, event, COLLECT { MATCH (event)-[at:HELD_AT]->(:Place) RETURN at.id } AS venue
UNWIND venue + <<capacity-fact-ids(who, ours, event)>> AS id
RETURN DISTINCT id
