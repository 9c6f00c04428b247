// Made by `npm run generate` from the files under cypher/. Do not edit.
import type { Value } from './conversion';
import type { CitedRow, CommonContactRow, ConnectedRow, ContactRow, EncounterRow, EntityNode, FactNode, ListRow, MeetingRow, NameColumns, NeighborRow, NeighborhoodRow, OwnValue, PathRow, PersonOfRow, SearchRow, StartRow, TimelineRow, WholeFactRow } from './shapes';
import type { Statement } from './statement';

export interface EncounterCommonContactsParams {
  readonly ids: readonly string[];
  readonly named: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly certain: boolean;
  readonly notFrom: string | null;
  readonly notUntil: string | null;
  readonly types: readonly string[] | null;
  readonly confidences: readonly string[];
  readonly place: string | null;
  readonly topic: string | null;
  readonly maxGroupSize: number | null;
  readonly kinds: readonly string[] | null;
  readonly otherSideOnly: boolean;
  readonly organization: string | null;
  readonly after: readonly Value[] | null;
  readonly before: readonly Value[] | null;
  readonly descending: boolean;
  readonly limit: number;
  readonly backward: boolean;
}
export interface EncounterCommonContactsRow {
  readonly starts: readonly StartRow[];
  readonly missing: readonly string[];
  readonly totalCount: number;
  readonly more: boolean;
  readonly rows: readonly CommonContactRow[];
}
/** Who met every one of the given entities, with the number of events shared with each. */
export const encounterCommonContacts: Statement<EncounterCommonContactsParams, EncounterCommonContactsRow> = {
  name: "encounter/common-contacts",
  mode: 'read',
  parameters: { ids: 'string', named: 'string', from: 'date', until: 'date', certain: 'boolean', notFrom: 'date', notUntil: 'date', types: 'string', confidences: 'string', place: 'string', topic: 'string', maxGroupSize: 'int', kinds: 'string', otherSideOnly: 'boolean', organization: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "CALL () {\n" +
    "  UNWIND $given.ids AS id\n" +
    "  OPTIONAL MATCH (self:Entity {id: id})\n" +
    "  RETURN collect({id: id, kind: [label IN labels(self) WHERE label <> 'Entity'][0]}) AS starts\n" +
    "}\n" +
    "CALL (starts) {\n" +
    "  UNWIND starts AS start\n" +
    "  MATCH (self:Entity {id: start.id})\n" +
    "  WITH start.id AS id, COLLECT {\n" +
    "  MATCH (self)-[presence:TOOK_PART]->(occasion:Event)\n" +
    "  WHERE presence.attendance = 'attended'\n" +
    "  RETURN {representative: self, participation: presence, event: occasion} AS one\n" +
    "  UNION\n" +
    "  MATCH (self)<-[:PART_OF*1..6]-(part:Organization)-[presence:TOOK_PART]->(occasion:Event)\n" +
    "  WHERE presence.attendance = 'attended'\n" +
    "  RETURN {representative: part, participation: presence, event: occasion} AS one\n" +
    "  UNION\n" +
    "  MATCH (self:Organization)<-[:PART_OF*0..6]-(:Organization)<-[:POST_IN]-(seat:Post)<-[tenure:HOLDS]-(holder:Person)\n" +
    "        -[presence:TOOK_PART]->(occasion:Event)\n" +
    "  WHERE presence.attendance = 'attended'\n" +
    "    AND (presence.capacity = seat.id\n" +
    "      OR presence.capacity IS NULL AND tenure.from <= occasion.dateUntil AND tenure.until >= occasion.dateFrom)\n" +
    "  RETURN {representative: holder, participation: presence, event: occasion} AS one\n" +
    "} AS presences\n" +
    "  WITH id, presences, CASE WHEN $given.notFrom IS NULL THEN [] ELSE [presence IN presences\n" +
    "  WHERE presence.event.status = 'held' AND presence.event.dateFrom <= $given.notUntil AND presence.event.dateUntil >= $given.notFrom\n" +
    "  | presence.event] END AS shunned\n" +
    "  CALL (presences, shunned) {\n" +
    "    UNWIND presences AS presence\n" +
    "    WITH presence.event AS event, presence.representative AS representative, presence.participation AS participation\n" +
    "    WHERE event.status = 'held'\n" +
    "  AND CASE WHEN $given.certain THEN event.dateFrom >= $given.from AND event.dateUntil <= $given.until ELSE event.dateFrom <= $given.until AND event.dateUntil >= $given.from END\n" +
    "  AND ($given.types IS NULL OR event.type IN $given.types)\n" +
    "  AND event.confidence IN $given.confidences\n" +
    "  AND ($given.place IS NULL OR EXISTS { (event)-[:HELD_AT]->(:Place)-[:WITHIN*0..8]->(:Place {id: $given.place}) })\n" +
    "  AND ($given.topic IS NULL OR EXISTS { (event)-[:ABOUT]->(:Entity {id: $given.topic}) })\n" +
    "  AND ($given.maxGroupSize IS NULL\n" +
    "    OR COUNT { (event)<-[:TOOK_PART {attendance: 'attended'}]-() } <= $given.maxGroupSize)\n" +
    "    // Who leads speaks for an organization before who only comes along.\n" +
    "    WITH event, representative, participation ORDER BY participation.role = 'companion', representative.id\n" +
    "    WITH event, collect({who: representative, as: participation}) AS all, collect(representative) AS ours\n" +
    "    WITH event, ours, coalesce([one IN all WHERE one.who:Person][0], all[0]) AS mine\n" +
    "    MATCH (event)<-[theirs:TOOK_PART]-(other:Entity)\n" +
    "    WHERE NOT other IN ours AND NOT other.id IN $given.ids\n" +
    "      AND theirs.attendance = 'attended'\n" +
    "  AND theirs.confidence IN $given.confidences\n" +
    "  AND mine.as.confidence IN $given.confidences\n" +
    "  AND ($given.kinds IS NULL OR any(kind IN labels(other) WHERE kind IN $given.kinds))\n" +
    "  AND (NOT $given.otherSideOnly OR mine.as.side <> theirs.side)\n" +
    "  AND ($given.organization IS NULL\n" +
    "    OR EXISTS { (other)-[:PART_OF*0..6]->(:Organization {id: $given.organization}) }\n" +
    "    OR EXISTS {\n" +
    "      MATCH (other)-[held:HOLDS]->(:Post)-[:POST_IN]->(:Organization)-[:PART_OF*0..6]->(:Organization {id: $given.organization})\n" +
    "      WHERE held.from <= event.dateUntil AND held.until >= event.dateFrom\n" +
    "    })\n" +
    "      AND (size(shunned) = 0\n" +
    "  OR NOT EXISTS { MATCH (other)-[there:TOOK_PART]->(elsewhere:Event) WHERE there.attendance = 'attended' AND elsewhere IN shunned })\n" +
    "    WITH other, event, mine.as AS ours, theirs ORDER BY [event.dateFrom, coalesce(event.dayOrder, 6), event.id]\n" +
    "    RETURN other, collect(event) AS events, collect(ours) + collect(theirs) AS facts\n" +
    "  }\n" +
    "  WITH other, collect({id: id, events: events, facts: facts}) AS each\n" +
    "  WHERE size(each) = size(starts)\n" +
    "  WITH {other: other, each: each,\n" +
    "    key: [reduce(total = 0, one IN each | total + size(one.events)), other.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH starts, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH starts, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH starts, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.other AS other, reduce(facts = [], one IN row.each | facts + one.facts)[..200] AS facts,\n" +
    "    reduce(all = [], one IN row.each | all + one.events + one.facts) AS evidence\n" +
    "  RETURN collect({\n" +
    "    key: row.key,\n" +
    "    entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])},\n" +
    "    with: [one IN row.each | {id: one.id, meetings: size(one.events),\n" +
    "      events: [event IN one.events[..100] | event {.*,\n" +
    "  kind: [label IN labels(event) WHERE label <> 'Entity'][0],\n" +
    "  names: [(event)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(event)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}]}],\n" +
    "    confidences: COLLECT { UNWIND evidence AS one RETURN DISTINCT one.confidence },\n" +
    "    facts: [one IN facts | one {.*, relationship: type(one), fromId: startNode(one).id, toId: endNode(one).id}],\n" +
    "    sources: COLLECT {\n" +
    "  UNWIND reduce(cited = [], one IN facts | cited + one.citations) AS citation\n" +
    "  WITH DISTINCT split(citation, '#')[0] AS sourceId\n" +
    "  MATCH (source:Entity {id: sourceId})\n" +
    "    USING INDEX SEEK source:Entity(id)\n" +
    "  RETURN source {.*,\n" +
    "  kind: [label IN labels(source) WHERE label <> 'Entity'][0],\n" +
    "  names: [(source)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(source)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}\n" +
    "}\n" +
    "  }) AS rows\n" +
    "}\n" +
    "RETURN starts, COLLECT { UNWIND $given.named AS named WITH named WHERE NOT EXISTS { (:Entity {id: named}) } RETURN named } AS missing, totalCount, more, rows",
};

export interface EncounterContactsParams {
  readonly ids: readonly string[];
  readonly named: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly certain: boolean;
  readonly notFrom: string | null;
  readonly notUntil: string | null;
  readonly types: readonly string[] | null;
  readonly confidences: readonly string[];
  readonly place: string | null;
  readonly topic: string | null;
  readonly maxGroupSize: number | null;
  readonly kinds: readonly string[] | null;
  readonly otherSideOnly: boolean;
  readonly organization: string | null;
  readonly orderBy: string;
  readonly after: readonly Value[] | null;
  readonly before: readonly Value[] | null;
  readonly descending: boolean;
  readonly limit: number;
  readonly backward: boolean;
}
export interface EncounterContactsRow {
  readonly id: string;
  readonly kind: string | null;
  readonly missing: readonly string[];
  readonly totalCount: number;
  readonly more: boolean;
  readonly rows: readonly ContactRow[];
}
/** With whom each of some entities met, one row a counterpart, with how often, when first and last, and how closely. */
export const encounterContacts: Statement<EncounterContactsParams, EncounterContactsRow> = {
  name: "encounter/contacts",
  mode: 'read',
  parameters: { ids: 'string', named: 'string', from: 'date', until: 'date', certain: 'boolean', notFrom: 'date', notUntil: 'date', types: 'string', confidences: 'string', place: 'string', topic: 'string', maxGroupSize: 'int', kinds: 'string', otherSideOnly: 'boolean', organization: 'string', orderBy: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "OPTIONAL MATCH (self:Entity {id: id})\n" +
    "WITH id, self, CASE WHEN self IS NULL THEN [] ELSE COLLECT {\n" +
    "  MATCH (self)-[presence:TOOK_PART]->(occasion:Event)\n" +
    "  WHERE presence.attendance = 'attended'\n" +
    "  RETURN {representative: self, participation: presence, event: occasion} AS one\n" +
    "  UNION\n" +
    "  MATCH (self)<-[:PART_OF*1..6]-(part:Organization)-[presence:TOOK_PART]->(occasion:Event)\n" +
    "  WHERE presence.attendance = 'attended'\n" +
    "  RETURN {representative: part, participation: presence, event: occasion} AS one\n" +
    "  UNION\n" +
    "  MATCH (self:Organization)<-[:PART_OF*0..6]-(:Organization)<-[:POST_IN]-(seat:Post)<-[tenure:HOLDS]-(holder:Person)\n" +
    "        -[presence:TOOK_PART]->(occasion:Event)\n" +
    "  WHERE presence.attendance = 'attended'\n" +
    "    AND (presence.capacity = seat.id\n" +
    "      OR presence.capacity IS NULL AND tenure.from <= occasion.dateUntil AND tenure.until >= occasion.dateFrom)\n" +
    "  RETURN {representative: holder, participation: presence, event: occasion} AS one\n" +
    "} END AS presences\n" +
    "WITH id, self, presences, CASE WHEN $given.notFrom IS NULL THEN [] ELSE [presence IN presences\n" +
    "  WHERE presence.event.status = 'held' AND presence.event.dateFrom <= $given.notUntil AND presence.event.dateUntil >= $given.notFrom\n" +
    "  | presence.event] END AS shunned\n" +
    "CALL (presences, shunned) {\n" +
    "  UNWIND presences AS presence\n" +
    "  WITH presence.event AS event, presence.representative AS representative, presence.participation AS participation\n" +
    "  WHERE event.status = 'held'\n" +
    "  AND CASE WHEN $given.certain THEN event.dateFrom >= $given.from AND event.dateUntil <= $given.until ELSE event.dateFrom <= $given.until AND event.dateUntil >= $given.from END\n" +
    "  AND ($given.types IS NULL OR event.type IN $given.types)\n" +
    "  AND event.confidence IN $given.confidences\n" +
    "  AND ($given.place IS NULL OR EXISTS { (event)-[:HELD_AT]->(:Place)-[:WITHIN*0..8]->(:Place {id: $given.place}) })\n" +
    "  AND ($given.topic IS NULL OR EXISTS { (event)-[:ABOUT]->(:Entity {id: $given.topic}) })\n" +
    "  AND ($given.maxGroupSize IS NULL\n" +
    "    OR COUNT { (event)<-[:TOOK_PART {attendance: 'attended'}]-() } <= $given.maxGroupSize)\n" +
    "  // Who leads speaks for an organization before who only comes along.\n" +
    "  WITH event, representative, participation ORDER BY participation.role = 'companion', representative.id\n" +
    "  WITH event, collect({who: representative, as: participation}) AS all, collect(representative) AS ours\n" +
    "  WITH event, ours, coalesce([one IN all WHERE one.who:Person][0], all[0]) AS mine,\n" +
    "    COUNT { (event)<-[:TOOK_PART {attendance: 'attended'}]-() } AS groupSize\n" +
    "  MATCH (event)<-[theirs:TOOK_PART]-(other:Entity)\n" +
    "  WHERE NOT other IN ours\n" +
    "    AND theirs.attendance = 'attended'\n" +
    "  AND theirs.confidence IN $given.confidences\n" +
    "  AND mine.as.confidence IN $given.confidences\n" +
    "  AND ($given.kinds IS NULL OR any(kind IN labels(other) WHERE kind IN $given.kinds))\n" +
    "  AND (NOT $given.otherSideOnly OR mine.as.side <> theirs.side)\n" +
    "  AND ($given.organization IS NULL\n" +
    "    OR EXISTS { (other)-[:PART_OF*0..6]->(:Organization {id: $given.organization}) }\n" +
    "    OR EXISTS {\n" +
    "      MATCH (other)-[held:HOLDS]->(:Post)-[:POST_IN]->(:Organization)-[:PART_OF*0..6]->(:Organization {id: $given.organization})\n" +
    "      WHERE held.from <= event.dateUntil AND held.until >= event.dateFrom\n" +
    "    })\n" +
    "    AND (size(shunned) = 0\n" +
    "  OR NOT EXISTS { MATCH (other)-[there:TOOK_PART]->(elsewhere:Event) WHERE there.attendance = 'attended' AND elsewhere IN shunned })\n" +
    "  WITH other, event, mine.as AS ours, theirs, groupSize ORDER BY [event.dateFrom, coalesce(event.dayOrder, 6), event.id]\n" +
    "  WITH other, collect(event) AS events, collect(ours) + collect(theirs) AS facts, sum(1.0 / (groupSize - 1)) AS weight\n" +
    "  WITH other, events, facts, weight,\n" +
    "    reduce(latest = events[0], event IN events | CASE WHEN event.dateUntil > latest.dateUntil THEN event ELSE latest END) AS last\n" +
    "  WITH {other: other, events: events, facts: facts, weight: weight, last: last,\n" +
    "    key: [CASE $given.orderBy WHEN 'MEETINGS' THEN size(events) WHEN 'FIRST' THEN events[0].dateFrom\n" +
    "      WHEN 'LAST' THEN last.dateUntil WHEN 'NAME' THEN other.sortName ELSE weight END, other.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, self, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, self, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, self, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.other AS other, row.facts AS facts, row.events[0] AS first, row.last AS last\n" +
    "  RETURN collect({\n" +
    "    key: row.key,\n" +
    "    entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])},\n" +
    "    meetings: size(row.events),\n" +
    "    weight: row.weight,\n" +
    "    first: first.date,\n" +
    "    last: last.date,\n" +
    "    events: [event IN row.events[..100] | event {.*,\n" +
    "  kind: [label IN labels(event) WHERE label <> 'Entity'][0],\n" +
    "  names: [(event)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(event)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}],\n" +
    "    confidences: COLLECT { UNWIND row.events + facts AS one RETURN DISTINCT one.confidence },\n" +
    "    facts: [one IN facts[..200] | one {.*, relationship: type(one), fromId: startNode(one).id, toId: endNode(one).id}],\n" +
    "    sources: COLLECT {\n" +
    "  UNWIND reduce(cited = [], one IN facts[..200] | cited + one.citations) AS citation\n" +
    "  WITH DISTINCT split(citation, '#')[0] AS sourceId\n" +
    "  MATCH (source:Entity {id: sourceId})\n" +
    "    USING INDEX SEEK source:Entity(id)\n" +
    "  RETURN source {.*,\n" +
    "  kind: [label IN labels(source) WHERE label <> 'Entity'][0],\n" +
    "  names: [(source)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(source)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}\n" +
    "}\n" +
    "  }) AS rows\n" +
    "}\n" +
    "RETURN id, [label IN labels(self) WHERE label <> 'Entity'][0] AS kind,\n" +
    "  COLLECT { UNWIND $given.named AS named WITH named WHERE NOT EXISTS { (:Entity {id: named}) } RETURN named } AS missing, totalCount, more, rows",
};

export interface EncounterMeetingsParams {
  readonly ids: readonly string[];
  readonly named: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly certain: boolean;
  readonly types: readonly string[] | null;
  readonly confidences: readonly string[];
  readonly place: string | null;
  readonly topic: string | null;
  readonly maxGroupSize: number | null;
  readonly after: readonly Value[] | null;
  readonly before: readonly Value[] | null;
  readonly descending: boolean;
  readonly limit: number;
  readonly backward: boolean;
}
export interface EncounterMeetingsRow {
  readonly starts: readonly StartRow[];
  readonly missing: readonly string[];
  readonly totalCount: number;
  readonly more: boolean;
  readonly rows: readonly MeetingRow[];
}
/** The events at which all the given entities were present, in order of time. */
export const encounterMeetings: Statement<EncounterMeetingsParams, EncounterMeetingsRow> = {
  name: "encounter/meetings",
  mode: 'read',
  parameters: { ids: 'string', named: 'string', from: 'date', until: 'date', certain: 'boolean', types: 'string', confidences: 'string', place: 'string', topic: 'string', maxGroupSize: 'int', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "CALL () {\n" +
    "  UNWIND $given.ids AS id\n" +
    "  OPTIONAL MATCH (self:Entity {id: id})\n" +
    "  RETURN collect({id: id, kind: [label IN labels(self) WHERE label <> 'Entity'][0]}) AS starts\n" +
    "}\n" +
    "CALL (starts) {\n" +
    "  UNWIND starts AS start\n" +
    "  MATCH (self:Entity {id: start.id})\n" +
    "  UNWIND COLLECT {\n" +
    "  MATCH (self)-[presence:TOOK_PART]->(occasion:Event)\n" +
    "  WHERE presence.attendance = 'attended'\n" +
    "  RETURN {representative: self, participation: presence, event: occasion} AS one\n" +
    "  UNION\n" +
    "  MATCH (self)<-[:PART_OF*1..6]-(part:Organization)-[presence:TOOK_PART]->(occasion:Event)\n" +
    "  WHERE presence.attendance = 'attended'\n" +
    "  RETURN {representative: part, participation: presence, event: occasion} AS one\n" +
    "  UNION\n" +
    "  MATCH (self:Organization)<-[:PART_OF*0..6]-(:Organization)<-[:POST_IN]-(seat:Post)<-[tenure:HOLDS]-(holder:Person)\n" +
    "        -[presence:TOOK_PART]->(occasion:Event)\n" +
    "  WHERE presence.attendance = 'attended'\n" +
    "    AND (presence.capacity = seat.id\n" +
    "      OR presence.capacity IS NULL AND tenure.from <= occasion.dateUntil AND tenure.until >= occasion.dateFrom)\n" +
    "  RETURN {representative: holder, participation: presence, event: occasion} AS one\n" +
    "} AS presence\n" +
    "  WITH start.id AS id, presence.event AS event, presence\n" +
    "  WHERE presence.participation.confidence IN $given.confidences\n" +
    "  // Of those who spoke for an organization a person is named before the body itself.\n" +
    "  ORDER BY CASE WHEN presence.representative:Person THEN 0 ELSE 1 END, presence.representative.id\n" +
    "  WITH event, id, collect(presence)[0] AS presence\n" +
    "  WITH event, collect({id: id, who: presence.representative, as: presence.participation}) AS sides\n" +
    "  WHERE size(sides) = size(starts)\n" +
    "  WITH event, sides WHERE event.status = 'held'\n" +
    "  AND CASE WHEN $given.certain THEN event.dateFrom >= $given.from AND event.dateUntil <= $given.until ELSE event.dateFrom <= $given.until AND event.dateUntil >= $given.from END\n" +
    "  AND ($given.types IS NULL OR event.type IN $given.types)\n" +
    "  AND event.confidence IN $given.confidences\n" +
    "  AND ($given.place IS NULL OR EXISTS { (event)-[:HELD_AT]->(:Place)-[:WITHIN*0..8]->(:Place {id: $given.place}) })\n" +
    "  AND ($given.topic IS NULL OR EXISTS { (event)-[:ABOUT]->(:Entity {id: $given.topic}) })\n" +
    "  AND ($given.maxGroupSize IS NULL\n" +
    "    OR COUNT { (event)<-[:TOOK_PART {attendance: 'attended'}]-() } <= $given.maxGroupSize)\n" +
    "  WITH {event: event, sides: sides, key: [event.dateFrom, coalesce(event.dayOrder, 6), event.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH starts, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH starts, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH starts, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.event AS event\n" +
    "  OPTIONAL MATCH (event)-[at:HELD_AT]->(place:Place)\n" +
    "  WITH row, event, collect({place: place {.*,\n" +
    "  kind: [label IN labels(place) WHERE label <> 'Entity'][0],\n" +
    "  names: [(place)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(place)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}, fact: at {.*, relationship: type(at), fromId: startNode(at).id, toId: endNode(at).id}})[0] AS venue\n" +
    "  CALL (row, event) {\n" +
    "    UNWIND row.sides AS one\n" +
    "    WITH one.id AS id, one.who AS who, one.as AS ours, event\n" +
    "    RETURN collect({id: id, side: {\n" +
    "  entity: who {.*,\n" +
    "  kind: [label IN labels(who) WHERE label <> 'Entity'][0],\n" +
    "  names: [(who)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(who)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])},\n" +
    "  fact: ours {.*, relationship: type(ours), fromId: startNode(ours).id, toId: endNode(ours).id},\n" +
    "  posts: COLLECT {\n" +
    "    MATCH (seat:Entity {id: ours.capacity})\n" +
    "    OPTIONAL MATCH (seat)-[:POST_IN]->(body:Organization)\n" +
    "    RETURN {post: seat {.*,\n" +
    "  kind: [label IN labels(seat) WHERE label <> 'Entity'][0],\n" +
    "  names: [(seat)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(seat)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}, fact: ours {.*, relationship: type(ours), fromId: startNode(ours).id, toId: endNode(ours).id},\n" +
    "      organization: CASE WHEN body IS NULL THEN null ELSE body {.*,\n" +
    "  kind: [label IN labels(body) WHERE label <> 'Entity'][0],\n" +
    "  names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(body)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} END} AS one\n" +
    "    UNION\n" +
    "    MATCH (who)-[tenure:HOLDS]->(seat:Post)\n" +
    "    WHERE ours.capacity IS NULL\n" +
    "      AND tenure.from <= event.dateUntil AND tenure.until >= event.dateFrom\n" +
    "    OPTIONAL MATCH (seat)-[:POST_IN]->(body:Organization)\n" +
    "    RETURN {post: seat {.*,\n" +
    "  kind: [label IN labels(seat) WHERE label <> 'Entity'][0],\n" +
    "  names: [(seat)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(seat)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}, fact: tenure {.*, relationship: type(tenure), fromId: startNode(tenure).id, toId: endNode(tenure).id},\n" +
    "      organization: CASE WHEN body IS NULL THEN null ELSE body {.*,\n" +
    "  kind: [label IN labels(body) WHERE label <> 'Entity'][0],\n" +
    "  names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(body)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} END} AS one\n" +
    "  }\n" +
    "}}) AS sides\n" +
    "  }\n" +
    "  RETURN collect({\n" +
    "    key: row.key,\n" +
    "    event: event {.*,\n" +
    "  kind: [label IN labels(event) WHERE label <> 'Entity'][0],\n" +
    "  names: [(event)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(event)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])},\n" +
    "    venue: venue,\n" +
    "    groupSize: COUNT { (event)<-[:TOOK_PART {attendance: 'attended'}]-() },\n" +
    "    sides: [one IN sides | one.side],\n" +
    "    sources: COLLECT {\n" +
    "  UNWIND event.citations + reduce(cited = [], one IN sides | cited + one.side.fact.citations) AS citation\n" +
    "  WITH DISTINCT split(citation, '#')[0] AS sourceId\n" +
    "  MATCH (source:Entity {id: sourceId})\n" +
    "    USING INDEX SEEK source:Entity(id)\n" +
    "  RETURN source {.*,\n" +
    "  kind: [label IN labels(source) WHERE label <> 'Entity'][0],\n" +
    "  names: [(source)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(source)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}\n" +
    "}\n" +
    "  }) AS rows\n" +
    "}\n" +
    "RETURN starts, COLLECT { UNWIND $given.named AS named WITH named WHERE NOT EXISTS { (:Entity {id: named}) } RETURN named } AS missing, totalCount, more, rows",
};

export interface EncounterOfParams {
  readonly of: string;
  readonly with: readonly string[] | null;
  readonly named: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly certain: boolean;
  readonly notFrom: string | null;
  readonly notUntil: string | null;
  readonly types: readonly string[] | null;
  readonly confidences: readonly string[];
  readonly place: string | null;
  readonly topic: string | null;
  readonly maxGroupSize: number | null;
  readonly kinds: readonly string[] | null;
  readonly otherSideOnly: boolean;
  readonly organization: string | null;
  readonly after: readonly Value[] | null;
  readonly before: readonly Value[] | null;
  readonly descending: boolean;
  readonly limit: number;
  readonly backward: boolean;
}
export interface EncounterOfRow {
  readonly kind: string | null;
  readonly missing: readonly string[];
  readonly totalCount: number;
  readonly more: boolean;
  readonly rows: readonly EncounterRow[];
}
/** Whom an entity met: one row for each counterpart in each event that both attended, in order of time. */
export const encounterOf: Statement<EncounterOfParams, EncounterOfRow> = {
  name: "encounter/of",
  mode: 'read',
  parameters: { of: 'string', with: 'string', named: 'string', from: 'date', until: 'date', certain: 'boolean', notFrom: 'date', notUntil: 'date', types: 'string', confidences: 'string', place: 'string', topic: 'string', maxGroupSize: 'int', kinds: 'string', otherSideOnly: 'boolean', organization: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "OPTIONAL MATCH (self:Entity {id: $given.of})\n" +
    "WITH self, CASE WHEN self IS NULL THEN [] ELSE COLLECT {\n" +
    "  MATCH (self)-[presence:TOOK_PART]->(occasion:Event)\n" +
    "  WHERE presence.attendance = 'attended'\n" +
    "  RETURN {representative: self, participation: presence, event: occasion} AS one\n" +
    "  UNION\n" +
    "  MATCH (self)<-[:PART_OF*1..6]-(part:Organization)-[presence:TOOK_PART]->(occasion:Event)\n" +
    "  WHERE presence.attendance = 'attended'\n" +
    "  RETURN {representative: part, participation: presence, event: occasion} AS one\n" +
    "  UNION\n" +
    "  MATCH (self:Organization)<-[:PART_OF*0..6]-(:Organization)<-[:POST_IN]-(seat:Post)<-[tenure:HOLDS]-(holder:Person)\n" +
    "        -[presence:TOOK_PART]->(occasion:Event)\n" +
    "  WHERE presence.attendance = 'attended'\n" +
    "    AND (presence.capacity = seat.id\n" +
    "      OR presence.capacity IS NULL AND tenure.from <= occasion.dateUntil AND tenure.until >= occasion.dateFrom)\n" +
    "  RETURN {representative: holder, participation: presence, event: occasion} AS one\n" +
    "} END AS presences\n" +
    "WITH self, presences, CASE WHEN $given.notFrom IS NULL THEN [] ELSE [presence IN presences\n" +
    "  WHERE presence.event.status = 'held' AND presence.event.dateFrom <= $given.notUntil AND presence.event.dateUntil >= $given.notFrom\n" +
    "  | presence.event] END AS shunned\n" +
    "CALL (presences, shunned) {\n" +
    "  UNWIND presences AS presence\n" +
    "  WITH presence.event AS event, presence.representative AS representative, presence.participation AS participation\n" +
    "  WHERE event.status = 'held'\n" +
    "  AND CASE WHEN $given.certain THEN event.dateFrom >= $given.from AND event.dateUntil <= $given.until ELSE event.dateFrom <= $given.until AND event.dateUntil >= $given.from END\n" +
    "  AND ($given.types IS NULL OR event.type IN $given.types)\n" +
    "  AND event.confidence IN $given.confidences\n" +
    "  AND ($given.place IS NULL OR EXISTS { (event)-[:HELD_AT]->(:Place)-[:WITHIN*0..8]->(:Place {id: $given.place}) })\n" +
    "  AND ($given.topic IS NULL OR EXISTS { (event)-[:ABOUT]->(:Entity {id: $given.topic}) })\n" +
    "  AND ($given.maxGroupSize IS NULL\n" +
    "    OR COUNT { (event)<-[:TOOK_PART {attendance: 'attended'}]-() } <= $given.maxGroupSize)\n" +
    "  // Who leads speaks for an organization before who only comes along.\n" +
    "  WITH event, representative, participation ORDER BY participation.role = 'companion', representative.id\n" +
    "  WITH event, collect({who: representative, as: participation}) AS all, collect(representative) AS ours\n" +
    "  // Of those who spoke for an organization a person is named before the body itself.\n" +
    "  WITH event, ours, coalesce([one IN all WHERE one.who:Person][0], all[0]) AS mine\n" +
    "  MATCH (event)<-[theirs:TOOK_PART]-(other:Entity)\n" +
    "  WHERE NOT other IN ours\n" +
    "    AND ($given.with IS NULL OR other.id IN $given.with)\n" +
    "    AND theirs.attendance = 'attended'\n" +
    "  AND theirs.confidence IN $given.confidences\n" +
    "  AND mine.as.confidence IN $given.confidences\n" +
    "  AND ($given.kinds IS NULL OR any(kind IN labels(other) WHERE kind IN $given.kinds))\n" +
    "  AND (NOT $given.otherSideOnly OR mine.as.side <> theirs.side)\n" +
    "  AND ($given.organization IS NULL\n" +
    "    OR EXISTS { (other)-[:PART_OF*0..6]->(:Organization {id: $given.organization}) }\n" +
    "    OR EXISTS {\n" +
    "      MATCH (other)-[held:HOLDS]->(:Post)-[:POST_IN]->(:Organization)-[:PART_OF*0..6]->(:Organization {id: $given.organization})\n" +
    "      WHERE held.from <= event.dateUntil AND held.until >= event.dateFrom\n" +
    "    })\n" +
    "    AND (size(shunned) = 0\n" +
    "  OR NOT EXISTS { MATCH (other)-[there:TOOK_PART]->(elsewhere:Event) WHERE there.attendance = 'attended' AND elsewhere IN shunned })\n" +
    "  WITH {key: [event.dateFrom, coalesce(event.dayOrder, 6), event.id] + [other.id], event: event, mine: mine, other: other, theirs: theirs} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH self, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH self, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH self, totalCount, size(inside) > $given.limit AS more,\n" +
    "  CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.event AS event, row.mine AS mine, row.other AS other, row.theirs AS theirs\n" +
    "  OPTIONAL MATCH (event)-[at:HELD_AT]->(place:Place)\n" +
    "  WITH row, event, mine, other, theirs, \n" +
    "    collect({place: place {.*,\n" +
    "  kind: [label IN labels(place) WHERE label <> 'Entity'][0],\n" +
    "  names: [(place)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(place)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}, fact: at {.*, relationship: type(at), fromId: startNode(at).id, toId: endNode(at).id}, city: COLLECT {\n" +
    "  MATCH way = (place)-[:WITHIN*1..4]->(around:Place {type: 'city'})\n" +
    "  WHERE place.type <> 'city'\n" +
    "  WITH around, length(way) AS distance ORDER BY distance, around.id LIMIT 1\n" +
    "  RETURN around {.*,\n" +
    "  kind: [label IN labels(around) WHERE label <> 'Entity'][0],\n" +
    "  names: [(around)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(around)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}\n" +
    "}[0]})[0] AS venue\n" +
    "  WITH row, event, mine.who AS who, mine.as AS ours, other, theirs, venue\n" +
    "  RETURN collect({\n" +
    "    key: row.key,\n" +
    "    event: event {.*,\n" +
    "  kind: [label IN labels(event) WHERE label <> 'Entity'][0],\n" +
    "  names: [(event)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(event)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])},\n" +
    "    venue: venue,\n" +
    "    groupSize: COUNT { (event)<-[:TOOK_PART {attendance: 'attended'}]-() },\n" +
    "    subject: {\n" +
    "  entity: who {.*,\n" +
    "  kind: [label IN labels(who) WHERE label <> 'Entity'][0],\n" +
    "  names: [(who)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(who)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])},\n" +
    "  fact: ours {.*, relationship: type(ours), fromId: startNode(ours).id, toId: endNode(ours).id},\n" +
    "  posts: COLLECT {\n" +
    "    MATCH (seat:Entity {id: ours.capacity})\n" +
    "    OPTIONAL MATCH (seat)-[:POST_IN]->(body:Organization)\n" +
    "    RETURN {post: seat {.*,\n" +
    "  kind: [label IN labels(seat) WHERE label <> 'Entity'][0],\n" +
    "  names: [(seat)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(seat)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}, fact: ours {.*, relationship: type(ours), fromId: startNode(ours).id, toId: endNode(ours).id},\n" +
    "      organization: CASE WHEN body IS NULL THEN null ELSE body {.*,\n" +
    "  kind: [label IN labels(body) WHERE label <> 'Entity'][0],\n" +
    "  names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(body)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} END} AS one\n" +
    "    UNION\n" +
    "    MATCH (who)-[tenure:HOLDS]->(seat:Post)\n" +
    "    WHERE ours.capacity IS NULL\n" +
    "      AND tenure.from <= event.dateUntil AND tenure.until >= event.dateFrom\n" +
    "    OPTIONAL MATCH (seat)-[:POST_IN]->(body:Organization)\n" +
    "    RETURN {post: seat {.*,\n" +
    "  kind: [label IN labels(seat) WHERE label <> 'Entity'][0],\n" +
    "  names: [(seat)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(seat)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}, fact: tenure {.*, relationship: type(tenure), fromId: startNode(tenure).id, toId: endNode(tenure).id},\n" +
    "      organization: CASE WHEN body IS NULL THEN null ELSE body {.*,\n" +
    "  kind: [label IN labels(body) WHERE label <> 'Entity'][0],\n" +
    "  names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(body)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} END} AS one\n" +
    "  }\n" +
    "},\n" +
    "    counterpart: {\n" +
    "  entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])},\n" +
    "  fact: theirs {.*, relationship: type(theirs), fromId: startNode(theirs).id, toId: endNode(theirs).id},\n" +
    "  posts: COLLECT {\n" +
    "    MATCH (seat:Entity {id: theirs.capacity})\n" +
    "    OPTIONAL MATCH (seat)-[:POST_IN]->(body:Organization)\n" +
    "    RETURN {post: seat {.*,\n" +
    "  kind: [label IN labels(seat) WHERE label <> 'Entity'][0],\n" +
    "  names: [(seat)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(seat)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}, fact: theirs {.*, relationship: type(theirs), fromId: startNode(theirs).id, toId: endNode(theirs).id},\n" +
    "      organization: CASE WHEN body IS NULL THEN null ELSE body {.*,\n" +
    "  kind: [label IN labels(body) WHERE label <> 'Entity'][0],\n" +
    "  names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(body)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} END} AS one\n" +
    "    UNION\n" +
    "    MATCH (other)-[tenure:HOLDS]->(seat:Post)\n" +
    "    WHERE theirs.capacity IS NULL\n" +
    "      AND tenure.from <= event.dateUntil AND tenure.until >= event.dateFrom\n" +
    "    OPTIONAL MATCH (seat)-[:POST_IN]->(body:Organization)\n" +
    "    RETURN {post: seat {.*,\n" +
    "  kind: [label IN labels(seat) WHERE label <> 'Entity'][0],\n" +
    "  names: [(seat)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(seat)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}, fact: tenure {.*, relationship: type(tenure), fromId: startNode(tenure).id, toId: endNode(tenure).id},\n" +
    "      organization: CASE WHEN body IS NULL THEN null ELSE body {.*,\n" +
    "  kind: [label IN labels(body) WHERE label <> 'Entity'][0],\n" +
    "  names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(body)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} END} AS one\n" +
    "  }\n" +
    "},\n" +
    "    sources: COLLECT {\n" +
    "  UNWIND ours.citations + theirs.citations AS citation\n" +
    "  WITH DISTINCT split(citation, '#')[0] AS sourceId\n" +
    "  MATCH (source:Entity {id: sourceId})\n" +
    "    USING INDEX SEEK source:Entity(id)\n" +
    "  RETURN source {.*,\n" +
    "  kind: [label IN labels(source) WHERE label <> 'Entity'][0],\n" +
    "  names: [(source)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(source)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}\n" +
    "}\n" +
    "  }) AS rows\n" +
    "}\n" +
    "RETURN [label IN labels(self) WHERE label <> 'Entity'][0] AS kind,\n" +
    "  COLLECT { UNWIND $given.named AS named WITH named WHERE NOT EXISTS { (:Entity {id: named}) } RETURN named } AS missing, totalCount, more, rows",
};

export interface EntityByIdsParams {
  readonly ids: readonly string[];
}
export interface EntityByIdsRow {
  readonly id: string;
  readonly entity: EntityNode;
}
/** The entities that have these ids; one that does not exist gives no row. */
export const entityByIds: Statement<EntityByIdsParams, EntityByIdsRow> = {
  name: "entity/by-ids",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (n:Entity {id: id})\n" +
    "RETURN id, n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} AS entity",
};

export interface EntityCountParams {
  readonly until: string;
  readonly from: string;
  readonly certain: boolean;
  readonly types: readonly string[] | null;
  readonly statuses: readonly string[] | null;
  readonly confidences: readonly string[];
}
export interface EntityCountRow {
  readonly count: number;
}
/** How many entities of one kind pass a filter. */
export const entityCount: Readonly<Record<'Person' | 'Organization' | 'Post' | 'Place' | 'Event' | 'Agreement' | 'Project' | 'Topic' | 'Source', Statement<EntityCountParams, EntityCountRow>>> = {
Person: {
  name: "entity/count Person",
  mode: 'read',
  parameters: { until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string' },
  text: "MATCH (n:Person)\n" +
    "WHERE ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "RETURN count(n) AS count",
},
Organization: {
  name: "entity/count Organization",
  mode: 'read',
  parameters: { until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string' },
  text: "MATCH (n:Organization)\n" +
    "WHERE ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "RETURN count(n) AS count",
},
Post: {
  name: "entity/count Post",
  mode: 'read',
  parameters: { until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string' },
  text: "MATCH (n:Post)\n" +
    "WHERE ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "RETURN count(n) AS count",
},
Place: {
  name: "entity/count Place",
  mode: 'read',
  parameters: { until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string' },
  text: "MATCH (n:Place)\n" +
    "WHERE ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "RETURN count(n) AS count",
},
Event: {
  name: "entity/count Event",
  mode: 'read',
  parameters: { until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string' },
  text: "MATCH (n:Event)\n" +
    "WHERE ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "RETURN count(n) AS count",
},
Agreement: {
  name: "entity/count Agreement",
  mode: 'read',
  parameters: { until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string' },
  text: "MATCH (n:Agreement)\n" +
    "WHERE ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "RETURN count(n) AS count",
},
Project: {
  name: "entity/count Project",
  mode: 'read',
  parameters: { until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string' },
  text: "MATCH (n:Project)\n" +
    "WHERE ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "RETURN count(n) AS count",
},
Topic: {
  name: "entity/count Topic",
  mode: 'read',
  parameters: { until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string' },
  text: "MATCH (n:Topic)\n" +
    "WHERE ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "RETURN count(n) AS count",
},
Source: {
  name: "entity/count Source",
  mode: 'read',
  parameters: { until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string' },
  text: "MATCH (n:Source)\n" +
    "WHERE ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "RETURN count(n) AS count",
},
};

export interface EntityDegreesParams {
  readonly ids: readonly string[];
}
export interface EntityDegreesRow {
  readonly id: string;
  readonly degree: number;
}
/** How many relationships each of some entities has, names not counted. */
export const entityDegrees: Statement<EntityDegreesParams, EntityDegreesRow> = {
  name: "entity/degrees",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (n:Entity {id: id})\n" +
    "RETURN id, COUNT { (n)--() } - COUNT { (n)-[:NAMED]->() } AS degree",
};

export interface EntityListByDateBackwardParams {
  readonly earliest: string;
  readonly latest: string;
  readonly dayOrder: number;
  readonly id: string;
  readonly until: string;
  readonly from: string;
  readonly certain: boolean;
  readonly types: readonly string[] | null;
  readonly statuses: readonly string[] | null;
  readonly confidences: readonly string[];
  readonly limit: number;
}
export interface EntityListByDateBackwardRow {
  readonly key: readonly string[];
  readonly entity: EntityNode;
}
/** Entities of one kind by date, down from a sort key; none that begins outside two days. */
export const entityListByDateBackward: Readonly<Record<'Organization' | 'Event' | 'Agreement', Statement<EntityListByDateBackwardParams, EntityListByDateBackwardRow>>> = {
Organization: {
  name: "entity/list-by-date-backward Organization",
  mode: 'read',
  parameters: { earliest: 'date', latest: 'date', dayOrder: 'int', id: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', limit: 'int' },
  text: "MATCH (n:Organization)\n" +
    "USING INDEX n:Organization(dateFrom, dayOrder, id)\n" +
    "WHERE n.dateFrom >= $given.earliest AND n.dateFrom <= $given.latest AND n.dayOrder IS NOT NULL AND n.id IS NOT NULL\n" +
    "  AND (n.dateFrom < $given.latest OR n.dayOrder < $given.dayOrder OR n.dayOrder = $given.dayOrder AND n.id < $given.id)\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "WITH n ORDER BY n.dateFrom DESC, n.dayOrder DESC, n.id DESC LIMIT $given.limit\n" +
    "RETURN [n.dateFrom, n.dayOrder, n.id] AS key, n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} AS entity",
},
Event: {
  name: "entity/list-by-date-backward Event",
  mode: 'read',
  parameters: { earliest: 'date', latest: 'date', dayOrder: 'int', id: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', limit: 'int' },
  text: "MATCH (n:Event)\n" +
    "USING INDEX n:Event(dateFrom, dayOrder, id)\n" +
    "WHERE n.dateFrom >= $given.earliest AND n.dateFrom <= $given.latest AND n.dayOrder IS NOT NULL AND n.id IS NOT NULL\n" +
    "  AND (n.dateFrom < $given.latest OR n.dayOrder < $given.dayOrder OR n.dayOrder = $given.dayOrder AND n.id < $given.id)\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "WITH n ORDER BY n.dateFrom DESC, n.dayOrder DESC, n.id DESC LIMIT $given.limit\n" +
    "RETURN [n.dateFrom, n.dayOrder, n.id] AS key, n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} AS entity",
},
Agreement: {
  name: "entity/list-by-date-backward Agreement",
  mode: 'read',
  parameters: { earliest: 'date', latest: 'date', dayOrder: 'int', id: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', limit: 'int' },
  text: "MATCH (n:Agreement)\n" +
    "USING INDEX n:Agreement(dateFrom, dayOrder, id)\n" +
    "WHERE n.dateFrom >= $given.earliest AND n.dateFrom <= $given.latest AND n.dayOrder IS NOT NULL AND n.id IS NOT NULL\n" +
    "  AND (n.dateFrom < $given.latest OR n.dayOrder < $given.dayOrder OR n.dayOrder = $given.dayOrder AND n.id < $given.id)\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "WITH n ORDER BY n.dateFrom DESC, n.dayOrder DESC, n.id DESC LIMIT $given.limit\n" +
    "RETURN [n.dateFrom, n.dayOrder, n.id] AS key, n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} AS entity",
},
};

export interface EntityListByDateForwardParams {
  readonly earliest: string;
  readonly latest: string;
  readonly dayOrder: number;
  readonly id: string;
  readonly until: string;
  readonly from: string;
  readonly certain: boolean;
  readonly types: readonly string[] | null;
  readonly statuses: readonly string[] | null;
  readonly confidences: readonly string[];
  readonly limit: number;
}
export interface EntityListByDateForwardRow {
  readonly key: readonly string[];
  readonly entity: EntityNode;
}
/** Entities of one kind by date, up from a sort key; none that begins outside two days. */
export const entityListByDateForward: Readonly<Record<'Organization' | 'Event' | 'Agreement', Statement<EntityListByDateForwardParams, EntityListByDateForwardRow>>> = {
Organization: {
  name: "entity/list-by-date-forward Organization",
  mode: 'read',
  parameters: { earliest: 'date', latest: 'date', dayOrder: 'int', id: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', limit: 'int' },
  text: "MATCH (n:Organization)\n" +
    "USING INDEX n:Organization(dateFrom, dayOrder, id)\n" +
    "WHERE n.dateFrom >= $given.earliest AND n.dateFrom <= $given.latest AND n.dayOrder IS NOT NULL AND n.id IS NOT NULL\n" +
    "  AND (n.dateFrom > $given.earliest OR n.dayOrder > $given.dayOrder OR n.dayOrder = $given.dayOrder AND n.id > $given.id)\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "WITH n ORDER BY n.dateFrom, n.dayOrder, n.id LIMIT $given.limit\n" +
    "RETURN [n.dateFrom, n.dayOrder, n.id] AS key, n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} AS entity",
},
Event: {
  name: "entity/list-by-date-forward Event",
  mode: 'read',
  parameters: { earliest: 'date', latest: 'date', dayOrder: 'int', id: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', limit: 'int' },
  text: "MATCH (n:Event)\n" +
    "USING INDEX n:Event(dateFrom, dayOrder, id)\n" +
    "WHERE n.dateFrom >= $given.earliest AND n.dateFrom <= $given.latest AND n.dayOrder IS NOT NULL AND n.id IS NOT NULL\n" +
    "  AND (n.dateFrom > $given.earliest OR n.dayOrder > $given.dayOrder OR n.dayOrder = $given.dayOrder AND n.id > $given.id)\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "WITH n ORDER BY n.dateFrom, n.dayOrder, n.id LIMIT $given.limit\n" +
    "RETURN [n.dateFrom, n.dayOrder, n.id] AS key, n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} AS entity",
},
Agreement: {
  name: "entity/list-by-date-forward Agreement",
  mode: 'read',
  parameters: { earliest: 'date', latest: 'date', dayOrder: 'int', id: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', limit: 'int' },
  text: "MATCH (n:Agreement)\n" +
    "USING INDEX n:Agreement(dateFrom, dayOrder, id)\n" +
    "WHERE n.dateFrom >= $given.earliest AND n.dateFrom <= $given.latest AND n.dayOrder IS NOT NULL AND n.id IS NOT NULL\n" +
    "  AND (n.dateFrom > $given.earliest OR n.dayOrder > $given.dayOrder OR n.dayOrder = $given.dayOrder AND n.id > $given.id)\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "WITH n ORDER BY n.dateFrom, n.dayOrder, n.id LIMIT $given.limit\n" +
    "RETURN [n.dateFrom, n.dayOrder, n.id] AS key, n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} AS entity",
},
};

export interface EntityListByNameBackwardParams {
  readonly key: string;
  readonly id: string;
  readonly until: string;
  readonly from: string;
  readonly certain: boolean;
  readonly types: readonly string[] | null;
  readonly statuses: readonly string[] | null;
  readonly confidences: readonly string[];
  readonly limit: number;
}
export interface EntityListByNameBackwardRow {
  readonly key: readonly string[];
  readonly entity: EntityNode;
}
/** Entities of one kind by name, going down from a sort key. */
export const entityListByNameBackward: Readonly<Record<'Person' | 'Organization' | 'Post' | 'Place' | 'Event' | 'Agreement' | 'Project' | 'Topic' | 'Source', Statement<EntityListByNameBackwardParams, EntityListByNameBackwardRow>>> = {
Person: {
  name: "entity/list-by-name-backward Person",
  mode: 'read',
  parameters: { key: 'string', id: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', limit: 'int' },
  text: "MATCH (n:Person)\n" +
    "USING INDEX n:Person(sortName, id)\n" +
    "WHERE n.sortName <= $given.key AND (n.sortName < $given.key OR n.id < $given.id) AND n.id IS NOT NULL\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "WITH n ORDER BY n.sortName DESC, n.id DESC LIMIT $given.limit\n" +
    "RETURN [n.sortName, n.id] AS key, n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} AS entity",
},
Organization: {
  name: "entity/list-by-name-backward Organization",
  mode: 'read',
  parameters: { key: 'string', id: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', limit: 'int' },
  text: "MATCH (n:Organization)\n" +
    "USING INDEX n:Organization(sortName, id)\n" +
    "WHERE n.sortName <= $given.key AND (n.sortName < $given.key OR n.id < $given.id) AND n.id IS NOT NULL\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "WITH n ORDER BY n.sortName DESC, n.id DESC LIMIT $given.limit\n" +
    "RETURN [n.sortName, n.id] AS key, n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} AS entity",
},
Post: {
  name: "entity/list-by-name-backward Post",
  mode: 'read',
  parameters: { key: 'string', id: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', limit: 'int' },
  text: "MATCH (n:Post)\n" +
    "USING INDEX n:Post(sortName, id)\n" +
    "WHERE n.sortName <= $given.key AND (n.sortName < $given.key OR n.id < $given.id) AND n.id IS NOT NULL\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "WITH n ORDER BY n.sortName DESC, n.id DESC LIMIT $given.limit\n" +
    "RETURN [n.sortName, n.id] AS key, n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} AS entity",
},
Place: {
  name: "entity/list-by-name-backward Place",
  mode: 'read',
  parameters: { key: 'string', id: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', limit: 'int' },
  text: "MATCH (n:Place)\n" +
    "USING INDEX n:Place(sortName, id)\n" +
    "WHERE n.sortName <= $given.key AND (n.sortName < $given.key OR n.id < $given.id) AND n.id IS NOT NULL\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "WITH n ORDER BY n.sortName DESC, n.id DESC LIMIT $given.limit\n" +
    "RETURN [n.sortName, n.id] AS key, n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} AS entity",
},
Event: {
  name: "entity/list-by-name-backward Event",
  mode: 'read',
  parameters: { key: 'string', id: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', limit: 'int' },
  text: "MATCH (n:Event)\n" +
    "USING INDEX n:Event(sortName, id)\n" +
    "WHERE n.sortName <= $given.key AND (n.sortName < $given.key OR n.id < $given.id) AND n.id IS NOT NULL\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "WITH n ORDER BY n.sortName DESC, n.id DESC LIMIT $given.limit\n" +
    "RETURN [n.sortName, n.id] AS key, n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} AS entity",
},
Agreement: {
  name: "entity/list-by-name-backward Agreement",
  mode: 'read',
  parameters: { key: 'string', id: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', limit: 'int' },
  text: "MATCH (n:Agreement)\n" +
    "USING INDEX n:Agreement(sortName, id)\n" +
    "WHERE n.sortName <= $given.key AND (n.sortName < $given.key OR n.id < $given.id) AND n.id IS NOT NULL\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "WITH n ORDER BY n.sortName DESC, n.id DESC LIMIT $given.limit\n" +
    "RETURN [n.sortName, n.id] AS key, n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} AS entity",
},
Project: {
  name: "entity/list-by-name-backward Project",
  mode: 'read',
  parameters: { key: 'string', id: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', limit: 'int' },
  text: "MATCH (n:Project)\n" +
    "USING INDEX n:Project(sortName, id)\n" +
    "WHERE n.sortName <= $given.key AND (n.sortName < $given.key OR n.id < $given.id) AND n.id IS NOT NULL\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "WITH n ORDER BY n.sortName DESC, n.id DESC LIMIT $given.limit\n" +
    "RETURN [n.sortName, n.id] AS key, n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} AS entity",
},
Topic: {
  name: "entity/list-by-name-backward Topic",
  mode: 'read',
  parameters: { key: 'string', id: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', limit: 'int' },
  text: "MATCH (n:Topic)\n" +
    "USING INDEX n:Topic(sortName, id)\n" +
    "WHERE n.sortName <= $given.key AND (n.sortName < $given.key OR n.id < $given.id) AND n.id IS NOT NULL\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "WITH n ORDER BY n.sortName DESC, n.id DESC LIMIT $given.limit\n" +
    "RETURN [n.sortName, n.id] AS key, n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} AS entity",
},
Source: {
  name: "entity/list-by-name-backward Source",
  mode: 'read',
  parameters: { key: 'string', id: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', limit: 'int' },
  text: "MATCH (n:Source)\n" +
    "USING INDEX n:Source(sortName, id)\n" +
    "WHERE n.sortName <= $given.key AND (n.sortName < $given.key OR n.id < $given.id) AND n.id IS NOT NULL\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "WITH n ORDER BY n.sortName DESC, n.id DESC LIMIT $given.limit\n" +
    "RETURN [n.sortName, n.id] AS key, n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} AS entity",
},
};

export interface EntityListByNameForwardParams {
  readonly key: string;
  readonly id: string;
  readonly until: string;
  readonly from: string;
  readonly certain: boolean;
  readonly types: readonly string[] | null;
  readonly statuses: readonly string[] | null;
  readonly confidences: readonly string[];
  readonly limit: number;
}
export interface EntityListByNameForwardRow {
  readonly key: readonly string[];
  readonly entity: EntityNode;
}
/** Entities of one kind by name, going up from a sort key. */
export const entityListByNameForward: Readonly<Record<'Person' | 'Organization' | 'Post' | 'Place' | 'Event' | 'Agreement' | 'Project' | 'Topic' | 'Source', Statement<EntityListByNameForwardParams, EntityListByNameForwardRow>>> = {
Person: {
  name: "entity/list-by-name-forward Person",
  mode: 'read',
  parameters: { key: 'string', id: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', limit: 'int' },
  text: "MATCH (n:Person)\n" +
    "USING INDEX n:Person(sortName, id)\n" +
    "WHERE n.sortName >= $given.key AND (n.sortName > $given.key OR n.id > $given.id) AND n.id IS NOT NULL\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "WITH n ORDER BY n.sortName, n.id LIMIT $given.limit\n" +
    "RETURN [n.sortName, n.id] AS key, n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} AS entity",
},
Organization: {
  name: "entity/list-by-name-forward Organization",
  mode: 'read',
  parameters: { key: 'string', id: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', limit: 'int' },
  text: "MATCH (n:Organization)\n" +
    "USING INDEX n:Organization(sortName, id)\n" +
    "WHERE n.sortName >= $given.key AND (n.sortName > $given.key OR n.id > $given.id) AND n.id IS NOT NULL\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "WITH n ORDER BY n.sortName, n.id LIMIT $given.limit\n" +
    "RETURN [n.sortName, n.id] AS key, n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} AS entity",
},
Post: {
  name: "entity/list-by-name-forward Post",
  mode: 'read',
  parameters: { key: 'string', id: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', limit: 'int' },
  text: "MATCH (n:Post)\n" +
    "USING INDEX n:Post(sortName, id)\n" +
    "WHERE n.sortName >= $given.key AND (n.sortName > $given.key OR n.id > $given.id) AND n.id IS NOT NULL\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "WITH n ORDER BY n.sortName, n.id LIMIT $given.limit\n" +
    "RETURN [n.sortName, n.id] AS key, n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} AS entity",
},
Place: {
  name: "entity/list-by-name-forward Place",
  mode: 'read',
  parameters: { key: 'string', id: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', limit: 'int' },
  text: "MATCH (n:Place)\n" +
    "USING INDEX n:Place(sortName, id)\n" +
    "WHERE n.sortName >= $given.key AND (n.sortName > $given.key OR n.id > $given.id) AND n.id IS NOT NULL\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "WITH n ORDER BY n.sortName, n.id LIMIT $given.limit\n" +
    "RETURN [n.sortName, n.id] AS key, n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} AS entity",
},
Event: {
  name: "entity/list-by-name-forward Event",
  mode: 'read',
  parameters: { key: 'string', id: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', limit: 'int' },
  text: "MATCH (n:Event)\n" +
    "USING INDEX n:Event(sortName, id)\n" +
    "WHERE n.sortName >= $given.key AND (n.sortName > $given.key OR n.id > $given.id) AND n.id IS NOT NULL\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "WITH n ORDER BY n.sortName, n.id LIMIT $given.limit\n" +
    "RETURN [n.sortName, n.id] AS key, n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} AS entity",
},
Agreement: {
  name: "entity/list-by-name-forward Agreement",
  mode: 'read',
  parameters: { key: 'string', id: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', limit: 'int' },
  text: "MATCH (n:Agreement)\n" +
    "USING INDEX n:Agreement(sortName, id)\n" +
    "WHERE n.sortName >= $given.key AND (n.sortName > $given.key OR n.id > $given.id) AND n.id IS NOT NULL\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "WITH n ORDER BY n.sortName, n.id LIMIT $given.limit\n" +
    "RETURN [n.sortName, n.id] AS key, n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} AS entity",
},
Project: {
  name: "entity/list-by-name-forward Project",
  mode: 'read',
  parameters: { key: 'string', id: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', limit: 'int' },
  text: "MATCH (n:Project)\n" +
    "USING INDEX n:Project(sortName, id)\n" +
    "WHERE n.sortName >= $given.key AND (n.sortName > $given.key OR n.id > $given.id) AND n.id IS NOT NULL\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "WITH n ORDER BY n.sortName, n.id LIMIT $given.limit\n" +
    "RETURN [n.sortName, n.id] AS key, n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} AS entity",
},
Topic: {
  name: "entity/list-by-name-forward Topic",
  mode: 'read',
  parameters: { key: 'string', id: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', limit: 'int' },
  text: "MATCH (n:Topic)\n" +
    "USING INDEX n:Topic(sortName, id)\n" +
    "WHERE n.sortName >= $given.key AND (n.sortName > $given.key OR n.id > $given.id) AND n.id IS NOT NULL\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "WITH n ORDER BY n.sortName, n.id LIMIT $given.limit\n" +
    "RETURN [n.sortName, n.id] AS key, n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} AS entity",
},
Source: {
  name: "entity/list-by-name-forward Source",
  mode: 'read',
  parameters: { key: 'string', id: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', limit: 'int' },
  text: "MATCH (n:Source)\n" +
    "USING INDEX n:Source(sortName, id)\n" +
    "WHERE n.sortName >= $given.key AND (n.sortName > $given.key OR n.id > $given.id) AND n.id IS NOT NULL\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END\n" +
    "WITH n ORDER BY n.sortName, n.id LIMIT $given.limit\n" +
    "RETURN [n.sortName, n.id] AS key, n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} AS entity",
},
};

export interface EntityListFromParams {
  readonly tie: string;
  readonly start: string;
  readonly named: readonly string[];
  readonly until: string;
  readonly from: string;
  readonly certain: boolean;
  readonly types: readonly string[] | null;
  readonly statuses: readonly string[] | null;
  readonly confidences: readonly string[];
  readonly source: string | null;
  readonly place: string | null;
  readonly topic: string | null;
  readonly organization: string | null;
  readonly byDate: boolean;
  readonly after: readonly Value[] | null;
  readonly before: readonly Value[] | null;
  readonly descending: boolean;
  readonly limit: number;
  readonly backward: boolean;
}
export interface EntityListFromRow {
  readonly missing: readonly string[];
  readonly totalCount: number;
  readonly more: boolean;
  readonly rows: readonly ListRow[];
}
/** Entities of one kind that are tied to a given one, by date or by name: read from the given one, not from the index. */
export const entityListFrom: Readonly<Record<'Person' | 'Organization' | 'Post' | 'Place' | 'Event' | 'Agreement' | 'Project' | 'Topic' | 'Source', Statement<EntityListFromParams, EntityListFromRow>>> = {
Person: {
  name: "entity/list-from Person",
  mode: 'read',
  parameters: { tie: 'string', start: 'string', named: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', source: 'string', place: 'string', topic: 'string', organization: 'string', byDate: 'boolean', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "CALL () {\n" +
    "  MATCH (start:Entity {id: $given.start})-[:TOOK_PART|PARTY_TO|BACKS]->(n:Person)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'participant'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:PART_OF*1..6]-(:Organization)-[:TOOK_PART|PARTY_TO|BACKS]->(n:Person)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'participant'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:PART_OF*0..6]-(:Organization)<-[:POST_IN]-(seat:Post)<-[:HOLDS]-(:Person)\n" +
    "        -[act:TOOK_PART|PARTY_TO]->(n:Person)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'participant' AND act.capacity = seat.id\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:PART_OF*0..6]-(:Organization)<-[:HOLDS|POST_IN|MEMBER_OF|PART_OF*1..2]-(n:Person)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'organization'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:ABOUT]-(n:Person)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'topic'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:WITHIN*0..8]-(:Place)<-[:HELD_AT|SITED_IN|SEATED_IN|GOVERNS|WITHIN]-(n:Person)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'place'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  UNWIND CASE $given.tie WHEN 'source' THEN [$given.start] ELSE [] END AS query\n" +
    "  CALL db.index.fulltext.queryNodes('cited_nodes', query) YIELD node AS n\n" +
    "  WHERE n:Person\n" +
    "  RETURN n\n" +
    "}\n" +
    "WITH n\n" +
    "WHERE ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END AND ($given.organization IS NULL\n" +
    "    OR EXISTS { (n)-[:HOLDS|POST_IN|MEMBER_OF|PART_OF*1..2]->(:Organization)-[:PART_OF*0..6]->(:Organization {id: $given.organization}) })\n" +
    "  AND ($given.topic IS NULL OR EXISTS { (n)-[:ABOUT]->(:Entity {id: $given.topic}) })\n" +
    "  AND ($given.place IS NULL\n" +
    "    OR EXISTS { (n)-[:HELD_AT|SITED_IN|SEATED_IN|GOVERNS|WITHIN]->(:Place)-[:WITHIN*0..8]->(:Place {id: $given.place}) })\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "WITH {node: n, key: CASE WHEN $given.byDate THEN [n.dateFrom, n.dayOrder, n.id] ELSE [n.sortName, n.id] END} AS row\n" +
    "ORDER BY row.key\n" +
    "WITH collect(row) AS ascending\n" +
    "WITH CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row.key AS key, row.node AS n\n" +
    "  RETURN collect({key: key, entity: n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN COLLECT { UNWIND $given.named AS named WITH named WHERE NOT EXISTS { (:Entity {id: named}) } RETURN named } AS missing, totalCount, more, rows",
},
Organization: {
  name: "entity/list-from Organization",
  mode: 'read',
  parameters: { tie: 'string', start: 'string', named: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', source: 'string', place: 'string', topic: 'string', organization: 'string', byDate: 'boolean', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "CALL () {\n" +
    "  MATCH (start:Entity {id: $given.start})-[:TOOK_PART|PARTY_TO|BACKS]->(n:Organization)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'participant'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:PART_OF*1..6]-(:Organization)-[:TOOK_PART|PARTY_TO|BACKS]->(n:Organization)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'participant'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:PART_OF*0..6]-(:Organization)<-[:POST_IN]-(seat:Post)<-[:HOLDS]-(:Person)\n" +
    "        -[act:TOOK_PART|PARTY_TO]->(n:Organization)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'participant' AND act.capacity = seat.id\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:PART_OF*0..6]-(:Organization)<-[:HOLDS|POST_IN|MEMBER_OF|PART_OF*1..2]-(n:Organization)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'organization'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:ABOUT]-(n:Organization)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'topic'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:WITHIN*0..8]-(:Place)<-[:HELD_AT|SITED_IN|SEATED_IN|GOVERNS|WITHIN]-(n:Organization)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'place'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  UNWIND CASE $given.tie WHEN 'source' THEN [$given.start] ELSE [] END AS query\n" +
    "  CALL db.index.fulltext.queryNodes('cited_nodes', query) YIELD node AS n\n" +
    "  WHERE n:Organization\n" +
    "  RETURN n\n" +
    "}\n" +
    "WITH n\n" +
    "WHERE ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END AND ($given.organization IS NULL\n" +
    "    OR EXISTS { (n)-[:HOLDS|POST_IN|MEMBER_OF|PART_OF*1..2]->(:Organization)-[:PART_OF*0..6]->(:Organization {id: $given.organization}) })\n" +
    "  AND ($given.topic IS NULL OR EXISTS { (n)-[:ABOUT]->(:Entity {id: $given.topic}) })\n" +
    "  AND ($given.place IS NULL\n" +
    "    OR EXISTS { (n)-[:HELD_AT|SITED_IN|SEATED_IN|GOVERNS|WITHIN]->(:Place)-[:WITHIN*0..8]->(:Place {id: $given.place}) })\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "WITH {node: n, key: CASE WHEN $given.byDate THEN [n.dateFrom, n.dayOrder, n.id] ELSE [n.sortName, n.id] END} AS row\n" +
    "ORDER BY row.key\n" +
    "WITH collect(row) AS ascending\n" +
    "WITH CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row.key AS key, row.node AS n\n" +
    "  RETURN collect({key: key, entity: n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN COLLECT { UNWIND $given.named AS named WITH named WHERE NOT EXISTS { (:Entity {id: named}) } RETURN named } AS missing, totalCount, more, rows",
},
Post: {
  name: "entity/list-from Post",
  mode: 'read',
  parameters: { tie: 'string', start: 'string', named: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', source: 'string', place: 'string', topic: 'string', organization: 'string', byDate: 'boolean', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "CALL () {\n" +
    "  MATCH (start:Entity {id: $given.start})-[:TOOK_PART|PARTY_TO|BACKS]->(n:Post)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'participant'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:PART_OF*1..6]-(:Organization)-[:TOOK_PART|PARTY_TO|BACKS]->(n:Post)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'participant'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:PART_OF*0..6]-(:Organization)<-[:POST_IN]-(seat:Post)<-[:HOLDS]-(:Person)\n" +
    "        -[act:TOOK_PART|PARTY_TO]->(n:Post)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'participant' AND act.capacity = seat.id\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:PART_OF*0..6]-(:Organization)<-[:HOLDS|POST_IN|MEMBER_OF|PART_OF*1..2]-(n:Post)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'organization'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:ABOUT]-(n:Post)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'topic'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:WITHIN*0..8]-(:Place)<-[:HELD_AT|SITED_IN|SEATED_IN|GOVERNS|WITHIN]-(n:Post)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'place'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  UNWIND CASE $given.tie WHEN 'source' THEN [$given.start] ELSE [] END AS query\n" +
    "  CALL db.index.fulltext.queryNodes('cited_nodes', query) YIELD node AS n\n" +
    "  WHERE n:Post\n" +
    "  RETURN n\n" +
    "}\n" +
    "WITH n\n" +
    "WHERE ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END AND ($given.organization IS NULL\n" +
    "    OR EXISTS { (n)-[:HOLDS|POST_IN|MEMBER_OF|PART_OF*1..2]->(:Organization)-[:PART_OF*0..6]->(:Organization {id: $given.organization}) })\n" +
    "  AND ($given.topic IS NULL OR EXISTS { (n)-[:ABOUT]->(:Entity {id: $given.topic}) })\n" +
    "  AND ($given.place IS NULL\n" +
    "    OR EXISTS { (n)-[:HELD_AT|SITED_IN|SEATED_IN|GOVERNS|WITHIN]->(:Place)-[:WITHIN*0..8]->(:Place {id: $given.place}) })\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "WITH {node: n, key: CASE WHEN $given.byDate THEN [n.dateFrom, n.dayOrder, n.id] ELSE [n.sortName, n.id] END} AS row\n" +
    "ORDER BY row.key\n" +
    "WITH collect(row) AS ascending\n" +
    "WITH CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row.key AS key, row.node AS n\n" +
    "  RETURN collect({key: key, entity: n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN COLLECT { UNWIND $given.named AS named WITH named WHERE NOT EXISTS { (:Entity {id: named}) } RETURN named } AS missing, totalCount, more, rows",
},
Place: {
  name: "entity/list-from Place",
  mode: 'read',
  parameters: { tie: 'string', start: 'string', named: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', source: 'string', place: 'string', topic: 'string', organization: 'string', byDate: 'boolean', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "CALL () {\n" +
    "  MATCH (start:Entity {id: $given.start})-[:TOOK_PART|PARTY_TO|BACKS]->(n:Place)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'participant'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:PART_OF*1..6]-(:Organization)-[:TOOK_PART|PARTY_TO|BACKS]->(n:Place)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'participant'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:PART_OF*0..6]-(:Organization)<-[:POST_IN]-(seat:Post)<-[:HOLDS]-(:Person)\n" +
    "        -[act:TOOK_PART|PARTY_TO]->(n:Place)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'participant' AND act.capacity = seat.id\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:PART_OF*0..6]-(:Organization)<-[:HOLDS|POST_IN|MEMBER_OF|PART_OF*1..2]-(n:Place)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'organization'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:ABOUT]-(n:Place)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'topic'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:WITHIN*0..8]-(:Place)<-[:HELD_AT|SITED_IN|SEATED_IN|GOVERNS|WITHIN]-(n:Place)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'place'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  UNWIND CASE $given.tie WHEN 'source' THEN [$given.start] ELSE [] END AS query\n" +
    "  CALL db.index.fulltext.queryNodes('cited_nodes', query) YIELD node AS n\n" +
    "  WHERE n:Place\n" +
    "  RETURN n\n" +
    "}\n" +
    "WITH n\n" +
    "WHERE ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END AND ($given.organization IS NULL\n" +
    "    OR EXISTS { (n)-[:HOLDS|POST_IN|MEMBER_OF|PART_OF*1..2]->(:Organization)-[:PART_OF*0..6]->(:Organization {id: $given.organization}) })\n" +
    "  AND ($given.topic IS NULL OR EXISTS { (n)-[:ABOUT]->(:Entity {id: $given.topic}) })\n" +
    "  AND ($given.place IS NULL\n" +
    "    OR EXISTS { (n)-[:HELD_AT|SITED_IN|SEATED_IN|GOVERNS|WITHIN]->(:Place)-[:WITHIN*0..8]->(:Place {id: $given.place}) })\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "WITH {node: n, key: CASE WHEN $given.byDate THEN [n.dateFrom, n.dayOrder, n.id] ELSE [n.sortName, n.id] END} AS row\n" +
    "ORDER BY row.key\n" +
    "WITH collect(row) AS ascending\n" +
    "WITH CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row.key AS key, row.node AS n\n" +
    "  RETURN collect({key: key, entity: n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN COLLECT { UNWIND $given.named AS named WITH named WHERE NOT EXISTS { (:Entity {id: named}) } RETURN named } AS missing, totalCount, more, rows",
},
Event: {
  name: "entity/list-from Event",
  mode: 'read',
  parameters: { tie: 'string', start: 'string', named: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', source: 'string', place: 'string', topic: 'string', organization: 'string', byDate: 'boolean', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "CALL () {\n" +
    "  MATCH (start:Entity {id: $given.start})-[:TOOK_PART|PARTY_TO|BACKS]->(n:Event)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'participant'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:PART_OF*1..6]-(:Organization)-[:TOOK_PART|PARTY_TO|BACKS]->(n:Event)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'participant'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:PART_OF*0..6]-(:Organization)<-[:POST_IN]-(seat:Post)<-[:HOLDS]-(:Person)\n" +
    "        -[act:TOOK_PART|PARTY_TO]->(n:Event)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'participant' AND act.capacity = seat.id\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:PART_OF*0..6]-(:Organization)<-[:HOLDS|POST_IN|MEMBER_OF|PART_OF*1..2]-(n:Event)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'organization'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:ABOUT]-(n:Event)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'topic'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:WITHIN*0..8]-(:Place)<-[:HELD_AT|SITED_IN|SEATED_IN|GOVERNS|WITHIN]-(n:Event)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'place'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  UNWIND CASE $given.tie WHEN 'source' THEN [$given.start] ELSE [] END AS query\n" +
    "  CALL db.index.fulltext.queryNodes('cited_nodes', query) YIELD node AS n\n" +
    "  WHERE n:Event\n" +
    "  RETURN n\n" +
    "}\n" +
    "WITH n\n" +
    "WHERE ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END AND ($given.organization IS NULL\n" +
    "    OR EXISTS { (n)-[:HOLDS|POST_IN|MEMBER_OF|PART_OF*1..2]->(:Organization)-[:PART_OF*0..6]->(:Organization {id: $given.organization}) })\n" +
    "  AND ($given.topic IS NULL OR EXISTS { (n)-[:ABOUT]->(:Entity {id: $given.topic}) })\n" +
    "  AND ($given.place IS NULL\n" +
    "    OR EXISTS { (n)-[:HELD_AT|SITED_IN|SEATED_IN|GOVERNS|WITHIN]->(:Place)-[:WITHIN*0..8]->(:Place {id: $given.place}) })\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "WITH {node: n, key: CASE WHEN $given.byDate THEN [n.dateFrom, n.dayOrder, n.id] ELSE [n.sortName, n.id] END} AS row\n" +
    "ORDER BY row.key\n" +
    "WITH collect(row) AS ascending\n" +
    "WITH CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row.key AS key, row.node AS n\n" +
    "  RETURN collect({key: key, entity: n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN COLLECT { UNWIND $given.named AS named WITH named WHERE NOT EXISTS { (:Entity {id: named}) } RETURN named } AS missing, totalCount, more, rows",
},
Agreement: {
  name: "entity/list-from Agreement",
  mode: 'read',
  parameters: { tie: 'string', start: 'string', named: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', source: 'string', place: 'string', topic: 'string', organization: 'string', byDate: 'boolean', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "CALL () {\n" +
    "  MATCH (start:Entity {id: $given.start})-[:TOOK_PART|PARTY_TO|BACKS]->(n:Agreement)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'participant'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:PART_OF*1..6]-(:Organization)-[:TOOK_PART|PARTY_TO|BACKS]->(n:Agreement)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'participant'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:PART_OF*0..6]-(:Organization)<-[:POST_IN]-(seat:Post)<-[:HOLDS]-(:Person)\n" +
    "        -[act:TOOK_PART|PARTY_TO]->(n:Agreement)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'participant' AND act.capacity = seat.id\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:PART_OF*0..6]-(:Organization)<-[:HOLDS|POST_IN|MEMBER_OF|PART_OF*1..2]-(n:Agreement)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'organization'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:ABOUT]-(n:Agreement)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'topic'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:WITHIN*0..8]-(:Place)<-[:HELD_AT|SITED_IN|SEATED_IN|GOVERNS|WITHIN]-(n:Agreement)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'place'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  UNWIND CASE $given.tie WHEN 'source' THEN [$given.start] ELSE [] END AS query\n" +
    "  CALL db.index.fulltext.queryNodes('cited_nodes', query) YIELD node AS n\n" +
    "  WHERE n:Agreement\n" +
    "  RETURN n\n" +
    "}\n" +
    "WITH n\n" +
    "WHERE ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END AND ($given.organization IS NULL\n" +
    "    OR EXISTS { (n)-[:HOLDS|POST_IN|MEMBER_OF|PART_OF*1..2]->(:Organization)-[:PART_OF*0..6]->(:Organization {id: $given.organization}) })\n" +
    "  AND ($given.topic IS NULL OR EXISTS { (n)-[:ABOUT]->(:Entity {id: $given.topic}) })\n" +
    "  AND ($given.place IS NULL\n" +
    "    OR EXISTS { (n)-[:HELD_AT|SITED_IN|SEATED_IN|GOVERNS|WITHIN]->(:Place)-[:WITHIN*0..8]->(:Place {id: $given.place}) })\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "WITH {node: n, key: CASE WHEN $given.byDate THEN [n.dateFrom, n.dayOrder, n.id] ELSE [n.sortName, n.id] END} AS row\n" +
    "ORDER BY row.key\n" +
    "WITH collect(row) AS ascending\n" +
    "WITH CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row.key AS key, row.node AS n\n" +
    "  RETURN collect({key: key, entity: n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN COLLECT { UNWIND $given.named AS named WITH named WHERE NOT EXISTS { (:Entity {id: named}) } RETURN named } AS missing, totalCount, more, rows",
},
Project: {
  name: "entity/list-from Project",
  mode: 'read',
  parameters: { tie: 'string', start: 'string', named: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', source: 'string', place: 'string', topic: 'string', organization: 'string', byDate: 'boolean', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "CALL () {\n" +
    "  MATCH (start:Entity {id: $given.start})-[:TOOK_PART|PARTY_TO|BACKS]->(n:Project)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'participant'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:PART_OF*1..6]-(:Organization)-[:TOOK_PART|PARTY_TO|BACKS]->(n:Project)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'participant'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:PART_OF*0..6]-(:Organization)<-[:POST_IN]-(seat:Post)<-[:HOLDS]-(:Person)\n" +
    "        -[act:TOOK_PART|PARTY_TO]->(n:Project)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'participant' AND act.capacity = seat.id\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:PART_OF*0..6]-(:Organization)<-[:HOLDS|POST_IN|MEMBER_OF|PART_OF*1..2]-(n:Project)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'organization'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:ABOUT]-(n:Project)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'topic'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:WITHIN*0..8]-(:Place)<-[:HELD_AT|SITED_IN|SEATED_IN|GOVERNS|WITHIN]-(n:Project)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'place'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  UNWIND CASE $given.tie WHEN 'source' THEN [$given.start] ELSE [] END AS query\n" +
    "  CALL db.index.fulltext.queryNodes('cited_nodes', query) YIELD node AS n\n" +
    "  WHERE n:Project\n" +
    "  RETURN n\n" +
    "}\n" +
    "WITH n\n" +
    "WHERE ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END AND ($given.organization IS NULL\n" +
    "    OR EXISTS { (n)-[:HOLDS|POST_IN|MEMBER_OF|PART_OF*1..2]->(:Organization)-[:PART_OF*0..6]->(:Organization {id: $given.organization}) })\n" +
    "  AND ($given.topic IS NULL OR EXISTS { (n)-[:ABOUT]->(:Entity {id: $given.topic}) })\n" +
    "  AND ($given.place IS NULL\n" +
    "    OR EXISTS { (n)-[:HELD_AT|SITED_IN|SEATED_IN|GOVERNS|WITHIN]->(:Place)-[:WITHIN*0..8]->(:Place {id: $given.place}) })\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "WITH {node: n, key: CASE WHEN $given.byDate THEN [n.dateFrom, n.dayOrder, n.id] ELSE [n.sortName, n.id] END} AS row\n" +
    "ORDER BY row.key\n" +
    "WITH collect(row) AS ascending\n" +
    "WITH CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row.key AS key, row.node AS n\n" +
    "  RETURN collect({key: key, entity: n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN COLLECT { UNWIND $given.named AS named WITH named WHERE NOT EXISTS { (:Entity {id: named}) } RETURN named } AS missing, totalCount, more, rows",
},
Topic: {
  name: "entity/list-from Topic",
  mode: 'read',
  parameters: { tie: 'string', start: 'string', named: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', source: 'string', place: 'string', topic: 'string', organization: 'string', byDate: 'boolean', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "CALL () {\n" +
    "  MATCH (start:Entity {id: $given.start})-[:TOOK_PART|PARTY_TO|BACKS]->(n:Topic)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'participant'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:PART_OF*1..6]-(:Organization)-[:TOOK_PART|PARTY_TO|BACKS]->(n:Topic)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'participant'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:PART_OF*0..6]-(:Organization)<-[:POST_IN]-(seat:Post)<-[:HOLDS]-(:Person)\n" +
    "        -[act:TOOK_PART|PARTY_TO]->(n:Topic)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'participant' AND act.capacity = seat.id\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:PART_OF*0..6]-(:Organization)<-[:HOLDS|POST_IN|MEMBER_OF|PART_OF*1..2]-(n:Topic)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'organization'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:ABOUT]-(n:Topic)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'topic'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:WITHIN*0..8]-(:Place)<-[:HELD_AT|SITED_IN|SEATED_IN|GOVERNS|WITHIN]-(n:Topic)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'place'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  UNWIND CASE $given.tie WHEN 'source' THEN [$given.start] ELSE [] END AS query\n" +
    "  CALL db.index.fulltext.queryNodes('cited_nodes', query) YIELD node AS n\n" +
    "  WHERE n:Topic\n" +
    "  RETURN n\n" +
    "}\n" +
    "WITH n\n" +
    "WHERE ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END AND ($given.organization IS NULL\n" +
    "    OR EXISTS { (n)-[:HOLDS|POST_IN|MEMBER_OF|PART_OF*1..2]->(:Organization)-[:PART_OF*0..6]->(:Organization {id: $given.organization}) })\n" +
    "  AND ($given.topic IS NULL OR EXISTS { (n)-[:ABOUT]->(:Entity {id: $given.topic}) })\n" +
    "  AND ($given.place IS NULL\n" +
    "    OR EXISTS { (n)-[:HELD_AT|SITED_IN|SEATED_IN|GOVERNS|WITHIN]->(:Place)-[:WITHIN*0..8]->(:Place {id: $given.place}) })\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "WITH {node: n, key: CASE WHEN $given.byDate THEN [n.dateFrom, n.dayOrder, n.id] ELSE [n.sortName, n.id] END} AS row\n" +
    "ORDER BY row.key\n" +
    "WITH collect(row) AS ascending\n" +
    "WITH CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row.key AS key, row.node AS n\n" +
    "  RETURN collect({key: key, entity: n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN COLLECT { UNWIND $given.named AS named WITH named WHERE NOT EXISTS { (:Entity {id: named}) } RETURN named } AS missing, totalCount, more, rows",
},
Source: {
  name: "entity/list-from Source",
  mode: 'read',
  parameters: { tie: 'string', start: 'string', named: 'string', until: 'date', from: 'date', certain: 'boolean', types: 'string', statuses: 'string', confidences: 'string', source: 'string', place: 'string', topic: 'string', organization: 'string', byDate: 'boolean', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "CALL () {\n" +
    "  MATCH (start:Entity {id: $given.start})-[:TOOK_PART|PARTY_TO|BACKS]->(n:Source)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'participant'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:PART_OF*1..6]-(:Organization)-[:TOOK_PART|PARTY_TO|BACKS]->(n:Source)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'participant'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:PART_OF*0..6]-(:Organization)<-[:POST_IN]-(seat:Post)<-[:HOLDS]-(:Person)\n" +
    "        -[act:TOOK_PART|PARTY_TO]->(n:Source)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'participant' AND act.capacity = seat.id\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:PART_OF*0..6]-(:Organization)<-[:HOLDS|POST_IN|MEMBER_OF|PART_OF*1..2]-(n:Source)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'organization'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:ABOUT]-(n:Source)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'topic'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  MATCH (start:Entity {id: $given.start})<-[:WITHIN*0..8]-(:Place)<-[:HELD_AT|SITED_IN|SEATED_IN|GOVERNS|WITHIN]-(n:Source)\n" +
    "  USING INDEX SEEK start:Entity(id)\n" +
    "  WHERE $given.tie = 'place'\n" +
    "  RETURN n\n" +
    "  UNION\n" +
    "  UNWIND CASE $given.tie WHEN 'source' THEN [$given.start] ELSE [] END AS query\n" +
    "  CALL db.index.fulltext.queryNodes('cited_nodes', query) YIELD node AS n\n" +
    "  WHERE n:Source\n" +
    "  RETURN n\n" +
    "}\n" +
    "WITH n\n" +
    "WHERE ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.statuses IS NULL OR n.status IN $given.statuses)\n" +
    "  AND n.confidence IN $given.confidences\n" +
    "  AND CASE WHEN $given.certain\n" +
    "    THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until\n" +
    "    ELSE coalesce(n.dateFrom <= $given.until AND n.dateUntil >= $given.from, true) END AND ($given.organization IS NULL\n" +
    "    OR EXISTS { (n)-[:HOLDS|POST_IN|MEMBER_OF|PART_OF*1..2]->(:Organization)-[:PART_OF*0..6]->(:Organization {id: $given.organization}) })\n" +
    "  AND ($given.topic IS NULL OR EXISTS { (n)-[:ABOUT]->(:Entity {id: $given.topic}) })\n" +
    "  AND ($given.place IS NULL\n" +
    "    OR EXISTS { (n)-[:HELD_AT|SITED_IN|SEATED_IN|GOVERNS|WITHIN]->(:Place)-[:WITHIN*0..8]->(:Place {id: $given.place}) })\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "WITH {node: n, key: CASE WHEN $given.byDate THEN [n.dateFrom, n.dayOrder, n.id] ELSE [n.sortName, n.id] END} AS row\n" +
    "ORDER BY row.key\n" +
    "WITH collect(row) AS ascending\n" +
    "WITH CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row.key AS key, row.node AS n\n" +
    "  RETURN collect({key: key, entity: n {.*,\n" +
    "  kind: [label IN labels(n) WHERE label <> 'Entity'][0],\n" +
    "  names: [(n)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(n)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN COLLECT { UNWIND $given.named AS named WITH named WHERE NOT EXISTS { (:Entity {id: named}) } RETURN named } AS missing, totalCount, more, rows",
},
};

export interface EntityPeopleParams {
  readonly ids: readonly string[];
  readonly withParts: boolean;
  readonly from: string;
  readonly until: string;
  readonly certain: boolean;
  readonly confidences: readonly string[];
  readonly after: readonly Value[] | null;
  readonly before: readonly Value[] | null;
  readonly descending: boolean;
  readonly limit: number;
  readonly backward: boolean;
}
export interface EntityPeopleRow {
  readonly id: string;
  readonly totalCount: number;
  readonly more: boolean;
  readonly rows: readonly PersonOfRow[];
}
/** The people of each of some organizations: who held a post in it, or was its member, with the facts that say so. */
export const entityPeople: Statement<EntityPeopleParams, EntityPeopleRow> = {
  name: "entity/people",
  mode: 'read',
  parameters: { ids: 'string', withParts: 'boolean', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity&Organization {id: id})\n" +
    "USING INDEX SEEK self:Entity(id)\n" +
    "CALL (self) {\n" +
    "  CALL (self) {\n" +
    "    MATCH (self)<-[:PART_OF*0..6]-(body:Organization)<-[:POST_IN]-(seat:Post)<-[edge:HOLDS]-(person:Person)\n" +
    "    WHERE $given.withParts OR body = self\n" +
    "    RETURN person, edge, seat\n" +
    "    UNION\n" +
    "    MATCH (self)<-[:PART_OF*0..6]-(body:Organization)<-[edge:MEMBER_OF]-(person:Person)\n" +
    "    WHERE $given.withParts OR body = self\n" +
    "    RETURN person, edge, null AS seat\n" +
    "  }\n" +
    "  WITH person, edge, seat\n" +
    "  WHERE CASE WHEN $given.certain THEN edge.from >= $given.from AND edge.until <= $given.until ELSE edge.from <= $given.until AND edge.until >= $given.from END\n" +
    "    AND edge.confidence IN $given.confidences\n" +
    "  ORDER BY edge.id\n" +
    "  WITH person, collect({edge: edge, seat: seat}) AS ties\n" +
    "  WITH {person: person, ties: ties, key: [person.sortName, person.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.person AS person\n" +
    "  CALL (row) {\n" +
    "    UNWIND row.ties AS tie\n" +
    "    WITH tie.edge AS edge, tie.seat AS seat\n" +
    "    RETURN collect({fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, post: CASE WHEN seat IS NULL THEN null ELSE seat {.*,\n" +
    "  kind: [label IN labels(seat) WHERE label <> 'Entity'][0],\n" +
    "  names: [(seat)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(seat)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} END}) AS ties\n" +
    "  }\n" +
    "  RETURN collect({key: row.key, entity: person {.*,\n" +
    "  kind: [label IN labels(person) WHERE label <> 'Entity'][0],\n" +
    "  names: [(person)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(person)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}, ties: ties}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
};

export interface EntityRedirectsParams {
  readonly ids: readonly string[];
}
export interface EntityRedirectsRow {
  readonly id: string;
  readonly now: string;
}
/** What entities that were merged into others are now, by their former ids: the first along the way that there is. */
export const entityRedirects: Statement<EntityRedirectsParams, EntityRedirectsRow> = {
  name: "entity/redirects",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH way = (:Id {id: id})-[:NOW*1..16]->(one:Id)\n" +
    "MATCH (n:Entity {id: one.id})\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WITH id, n.id AS now ORDER BY length(way), now\n" +
    "RETURN id, collect(now)[0] AS now",
};

export interface EventGroupSizesParams {
  readonly ids: readonly string[];
}
export interface EventGroupSizesRow {
  readonly id: string;
  readonly groupSize: number;
}
/** How many are recorded to have been at each of some events; an encounter there weighs by it. */
export const eventGroupSizes: Statement<EventGroupSizesParams, EventGroupSizesRow> = {
  name: "event/group-sizes",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (event:Entity {id: id})\n" +
    "RETURN id, COUNT { (event)<-[:TOOK_PART {attendance: 'attended'}]-() } AS groupSize",
};

export interface ExportAllEntitiesParams {
  readonly prefix: string;
}
export interface ExportAllEntitiesRow {
  readonly id: string;
  readonly description: string | null;
  readonly formerIds: readonly string[] | null;
  readonly citations: readonly string[];
  readonly confidence: string;
  readonly reason: string | null;
  readonly own: readonly OwnValue[];
  readonly names: readonly NameColumns[];
}
/** All entities of one kind with their names, in order of id. */
export const exportAllEntities: Readonly<Record<'Person' | 'Organization' | 'Post' | 'Place' | 'Event' | 'Agreement' | 'Project' | 'Topic' | 'Source', Statement<ExportAllEntitiesParams, ExportAllEntitiesRow>>> = {
Person: {
  name: "export/all-entities Person",
  mode: 'read',
  parameters: { prefix: 'string' },
  text: "MATCH (n:Entity)\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n.id STARTS WITH $given.prefix AND n:Person\n" +
    "WITH n ORDER BY n.id\n" +
    "RETURN n.id AS id, n.description AS description, n.formerIds AS formerIds, n.citations AS citations, n.confidence AS confidence,\n" +
    "  n.reason AS reason, [n.born, n.died] AS own,\n" +
    "  COLLECT {\n" +
    "    MATCH (n)-[named:NAMED]->(name:Name)\n" +
    "    RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]\n" +
    "  } AS names",
},
Organization: {
  name: "export/all-entities Organization",
  mode: 'read',
  parameters: { prefix: 'string' },
  text: "MATCH (n:Entity)\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n.id STARTS WITH $given.prefix AND n:Organization\n" +
    "WITH n ORDER BY n.id\n" +
    "RETURN n.id AS id, n.description AS description, n.formerIds AS formerIds, n.citations AS citations, n.confidence AS confidence,\n" +
    "  n.reason AS reason, [n.type, n.during] AS own,\n" +
    "  COLLECT {\n" +
    "    MATCH (n)-[named:NAMED]->(name:Name)\n" +
    "    RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]\n" +
    "  } AS names",
},
Post: {
  name: "export/all-entities Post",
  mode: 'read',
  parameters: { prefix: 'string' },
  text: "MATCH (n:Entity)\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n.id STARTS WITH $given.prefix AND n:Post\n" +
    "WITH n ORDER BY n.id\n" +
    "RETURN n.id AS id, n.description AS description, n.formerIds AS formerIds, n.citations AS citations, n.confidence AS confidence,\n" +
    "  n.reason AS reason, [] AS own,\n" +
    "  COLLECT {\n" +
    "    MATCH (n)-[named:NAMED]->(name:Name)\n" +
    "    RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]\n" +
    "  } AS names",
},
Place: {
  name: "export/all-entities Place",
  mode: 'read',
  parameters: { prefix: 'string' },
  text: "MATCH (n:Entity)\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n.id STARTS WITH $given.prefix AND n:Place\n" +
    "WITH n ORDER BY n.id\n" +
    "RETURN n.id AS id, n.description AS description, n.formerIds AS formerIds, n.citations AS citations, n.confidence AS confidence,\n" +
    "  n.reason AS reason, [n.type, n.latitude, n.longitude] AS own,\n" +
    "  COLLECT {\n" +
    "    MATCH (n)-[named:NAMED]->(name:Name)\n" +
    "    RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]\n" +
    "  } AS names",
},
Event: {
  name: "export/all-entities Event",
  mode: 'read',
  parameters: { prefix: 'string' },
  text: "MATCH (n:Entity)\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n.id STARTS WITH $given.prefix AND n:Event\n" +
    "WITH n ORDER BY n.id\n" +
    "RETURN n.id AS id, n.description AS description, n.formerIds AS formerIds, n.citations AS citations, n.confidence AS confidence,\n" +
    "  n.reason AS reason, [n.type, n.status, n.date, n.dayPart, n.rosterComplete] AS own,\n" +
    "  COLLECT {\n" +
    "    MATCH (n)-[named:NAMED]->(name:Name)\n" +
    "    RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]\n" +
    "  } AS names",
},
Agreement: {
  name: "export/all-entities Agreement",
  mode: 'read',
  parameters: { prefix: 'string' },
  text: "MATCH (n:Entity)\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n.id STARTS WITH $given.prefix AND n:Agreement\n" +
    "WITH n ORDER BY n.id\n" +
    "RETURN n.id AS id, n.description AS description, n.formerIds AS formerIds, n.citations AS citations, n.confidence AS confidence,\n" +
    "  n.reason AS reason, [n.type, n.status, n.date] AS own,\n" +
    "  COLLECT {\n" +
    "    MATCH (n)-[named:NAMED]->(name:Name)\n" +
    "    RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]\n" +
    "  } AS names",
},
Project: {
  name: "export/all-entities Project",
  mode: 'read',
  parameters: { prefix: 'string' },
  text: "MATCH (n:Entity)\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n.id STARTS WITH $given.prefix AND n:Project\n" +
    "WITH n ORDER BY n.id\n" +
    "RETURN n.id AS id, n.description AS description, n.formerIds AS formerIds, n.citations AS citations, n.confidence AS confidence,\n" +
    "  n.reason AS reason, [n.status] AS own,\n" +
    "  COLLECT {\n" +
    "    MATCH (n)-[named:NAMED]->(name:Name)\n" +
    "    RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]\n" +
    "  } AS names",
},
Topic: {
  name: "export/all-entities Topic",
  mode: 'read',
  parameters: { prefix: 'string' },
  text: "MATCH (n:Entity)\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n.id STARTS WITH $given.prefix AND n:Topic\n" +
    "WITH n ORDER BY n.id\n" +
    "RETURN n.id AS id, n.description AS description, n.formerIds AS formerIds, n.citations AS citations, n.confidence AS confidence,\n" +
    "  n.reason AS reason, [] AS own,\n" +
    "  COLLECT {\n" +
    "    MATCH (n)-[named:NAMED]->(name:Name)\n" +
    "    RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]\n" +
    "  } AS names",
},
Source: {
  name: "export/all-entities Source",
  mode: 'read',
  parameters: { prefix: 'string' },
  text: "MATCH (n:Entity)\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n.id STARTS WITH $given.prefix AND n:Source\n" +
    "WITH n ORDER BY n.id\n" +
    "RETURN n.id AS id, n.description AS description, n.formerIds AS formerIds, n.citations AS citations, n.confidence AS confidence,\n" +
    "  n.reason AS reason, [n.type, n.title, n.url, n.publishedOn, n.language, n.licence] AS own,\n" +
    "  COLLECT {\n" +
    "    MATCH (n)-[named:NAMED]->(name:Name)\n" +
    "    RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]\n" +
    "  } AS names",
},
};

export type ExportAllRelationshipsParams = Readonly<Record<never, never>>;
export interface ExportAllRelationshipsRow {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly citations: readonly string[];
  readonly confidence: string;
  readonly reason: string | null;
  readonly own: readonly OwnValue[];
}
/** All relationships of one type, in order of id. */
export const exportAllRelationships: Readonly<Record<'HOLDS' | 'POST_IN' | 'MEMBER_OF' | 'PART_OF' | 'WITHIN' | 'GOVERNS' | 'SEATED_IN' | 'TOOK_PART' | 'HELD_AT' | 'SUB_EVENT_OF' | 'PARTY_TO' | 'REACHED_AT' | 'BACKS' | 'SITED_IN' | 'ABOUT' | 'LINKED_TO', Statement<ExportAllRelationshipsParams, ExportAllRelationshipsRow>>> = {
HOLDS: {
  name: "export/all-relationships HOLDS",
  mode: 'read',
  parameters: {  },
  text: "MATCH (start)-[edge:HOLDS]->(end)\n" +
    "WHERE edge.id >= ''\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.during, edge.asPrinted] AS own",
},
POST_IN: {
  name: "export/all-relationships POST_IN",
  mode: 'read',
  parameters: {  },
  text: "MATCH (start)-[edge:POST_IN]->(end)\n" +
    "WHERE edge.id >= ''\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [] AS own",
},
MEMBER_OF: {
  name: "export/all-relationships MEMBER_OF",
  mode: 'read',
  parameters: {  },
  text: "MATCH (start)-[edge:MEMBER_OF]->(end)\n" +
    "WHERE edge.id >= ''\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.role, edge.during] AS own",
},
PART_OF: {
  name: "export/all-relationships PART_OF",
  mode: 'read',
  parameters: {  },
  text: "MATCH (start)-[edge:PART_OF]->(end)\n" +
    "WHERE edge.id >= ''\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.during] AS own",
},
WITHIN: {
  name: "export/all-relationships WITHIN",
  mode: 'read',
  parameters: {  },
  text: "MATCH (start)-[edge:WITHIN]->(end)\n" +
    "WHERE edge.id >= ''\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [] AS own",
},
GOVERNS: {
  name: "export/all-relationships GOVERNS",
  mode: 'read',
  parameters: {  },
  text: "MATCH (start)-[edge:GOVERNS]->(end)\n" +
    "WHERE edge.id >= ''\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [] AS own",
},
SEATED_IN: {
  name: "export/all-relationships SEATED_IN",
  mode: 'read',
  parameters: {  },
  text: "MATCH (start)-[edge:SEATED_IN]->(end)\n" +
    "WHERE edge.id >= ''\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.status, edge.during] AS own",
},
TOOK_PART: {
  name: "export/all-relationships TOOK_PART",
  mode: 'read',
  parameters: {  },
  text: "MATCH (start)-[edge:TOOK_PART]->(end)\n" +
    "WHERE edge.id >= ''\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.role, edge.side, edge.attendance, edge.capacity, edge.asPrinted, edge.contribution] AS own",
},
HELD_AT: {
  name: "export/all-relationships HELD_AT",
  mode: 'read',
  parameters: {  },
  text: "MATCH (start)-[edge:HELD_AT]->(end)\n" +
    "WHERE edge.id >= ''\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [] AS own",
},
SUB_EVENT_OF: {
  name: "export/all-relationships SUB_EVENT_OF",
  mode: 'read',
  parameters: {  },
  text: "MATCH (start)-[edge:SUB_EVENT_OF]->(end)\n" +
    "WHERE edge.id >= ''\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [] AS own",
},
PARTY_TO: {
  name: "export/all-relationships PARTY_TO",
  mode: 'read',
  parameters: {  },
  text: "MATCH (start)-[edge:PARTY_TO]->(end)\n" +
    "WHERE edge.id >= ''\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.role, edge.capacity, edge.asPrinted] AS own",
},
REACHED_AT: {
  name: "export/all-relationships REACHED_AT",
  mode: 'read',
  parameters: {  },
  text: "MATCH (start)-[edge:REACHED_AT]->(end)\n" +
    "WHERE edge.id >= ''\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.how] AS own",
},
BACKS: {
  name: "export/all-relationships BACKS",
  mode: 'read',
  parameters: {  },
  text: "MATCH (start)-[edge:BACKS]->(end)\n" +
    "WHERE edge.id >= ''\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.role] AS own",
},
SITED_IN: {
  name: "export/all-relationships SITED_IN",
  mode: 'read',
  parameters: {  },
  text: "MATCH (start)-[edge:SITED_IN]->(end)\n" +
    "WHERE edge.id >= ''\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.status] AS own",
},
ABOUT: {
  name: "export/all-relationships ABOUT",
  mode: 'read',
  parameters: {  },
  text: "MATCH (start)-[edge:ABOUT]->(end)\n" +
    "WHERE edge.id >= ''\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [] AS own",
},
LINKED_TO: {
  name: "export/all-relationships LINKED_TO",
  mode: 'read',
  parameters: {  },
  text: "MATCH (start)-[edge:LINKED_TO]->(end)\n" +
    "WHERE edge.id >= ''\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.type, edge.during] AS own",
},
};

export interface ExportAmongParams {
  readonly ids: readonly string[];
  readonly all: readonly string[];
}
export interface ExportAmongRow {
  readonly id: string;
}
/** The relationships that some entities have with others of a list; each comes once, from where it starts. */
export const exportAmong: Statement<ExportAmongParams, ExportAmongRow> = {
  name: "export/among",
  mode: 'read',
  parameters: { ids: 'string', all: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (n:Entity {id: wanted})\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "MATCH (n)-[tie:!NAMED]->(other:Entity)\n" +
    "WHERE other.id IN $given.all\n" +
    "RETURN tie.id AS id",
};

export interface ExportAtDateParams {
  readonly ids: readonly string[];
}
export interface ExportAtDateRow {
  readonly id: string;
}
/** What stands around some participations: the place of their event, and the posts of the participant at its date. */
export const exportAtDate: Statement<ExportAtDateParams, ExportAtDateRow> = {
  name: "export/at-date",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (who:Entity)-[ours:TOOK_PART {id: wanted}]->(event:Event)\n" +
    "WITH who, ours, event, COLLECT { MATCH (event)-[at:HELD_AT]->(:Place) RETURN at.id } AS venue\n" +
    "UNWIND venue + COLLECT {\n" +
    "  MATCH (:Entity {id: ours.capacity})-[seat:POST_IN]->(:Organization)\n" +
    "  RETURN seat.id AS id\n" +
    "  UNION\n" +
    "  MATCH (who)-[tenure:HOLDS]->(post:Post)\n" +
    "  WHERE tenure.from <= event.dateUntil AND tenure.until >= event.dateFrom\n" +
    "    AND (ours.capacity IS NULL OR ours.capacity = post.id)\n" +
    "  RETURN tenure.id AS id\n" +
    "  UNION\n" +
    "  MATCH (who)-[tenure:HOLDS]->(:Post)-[seat:POST_IN]->(:Organization)\n" +
    "  WHERE ours.capacity IS NULL\n" +
    "    AND tenure.from <= event.dateUntil AND tenure.until >= event.dateFrom\n" +
    "  RETURN seat.id AS id\n" +
    "} AS id\n" +
    "RETURN DISTINCT id",
};

export interface ExportAtPlaceParams {
  readonly place: string;
}
export interface ExportAtPlaceRow {
  readonly id: string;
}
/** What is at a place or at one within it: events held there, projects sited there, bodies with a seat there, the places. */
export const exportAtPlace: Statement<ExportAtPlaceParams, ExportAtPlaceRow> = {
  name: "export/at-place",
  mode: 'read',
  parameters: { place: 'string' },
  text: "MATCH (whole:Entity {id: $given.place})<-[:WITHIN*0..8]-(here:Place)\n" +
    "USING INDEX SEEK whole:Entity(id)\n" +
    "CALL (here) {\n" +
    "  RETURN here AS n\n" +
    "  UNION\n" +
    "  MATCH (here)<-[:HELD_AT|SITED_IN|SEATED_IN|GOVERNS]-(n:Entity)\n" +
    "  RETURN n\n" +
    "}\n" +
    "RETURN DISTINCT n.id AS id",
};

export interface ExportCoPresencesParams {
  readonly ids: readonly string[];
  readonly participations: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly confidences: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly certain: boolean;
  readonly anyTime: boolean;
  readonly types: readonly string[] | null;
  readonly source: string | null;
}
export interface ExportCoPresencesRow {
  readonly fromId: string;
  readonly toId: string;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly weight: number;
  readonly citations: readonly string[];
}
/** With whom each of some entities was present at the same events, each pair once, in order of ids. */
export const exportCoPresences: Statement<ExportCoPresencesParams, ExportCoPresencesRow> = {
  name: "export/co-presences",
  mode: 'read',
  parameters: { ids: 'string', participations: 'string', kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (a:Entity {id: id})\n" +
    "USING INDEX SEEK a:Entity(id)\n" +
    "CALL (a) {\n" +
    "  MATCH (a)-[mine:TOOK_PART]->(event:Event)\n" +
    "  WHERE event.status = 'held' AND mine.attendance = 'attended'\n" +
    "    AND ($given.participations IS NULL OR mine.id IN $given.participations)\n" +
    "    AND mine.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN mine.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(a) WHERE label IN $given.kinds) AND any(label IN labels(event) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR a.type IN $given.types OR event.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(mine.from, CASE WHEN event:Event OR event:Agreement THEN event.dateFrom END, CASE WHEN a:Event OR a:Agreement THEN a.dateFrom END) >= $given.from AND coalesce(mine.until, CASE WHEN event:Event OR event:Agreement THEN event.dateUntil END, CASE WHEN a:Event OR a:Agreement THEN a.dateUntil END) <= $given.until ELSE coalesce(mine.from, CASE WHEN event:Event OR event:Agreement THEN event.dateFrom END, CASE WHEN a:Event OR a:Agreement THEN a.dateFrom END) <= $given.until AND coalesce(mine.until, CASE WHEN event:Event OR event:Agreement THEN event.dateUntil END, CASE WHEN a:Event OR a:Agreement THEN a.dateUntil END) >= $given.from END)\n" +
    "  WITH event, collect(mine) AS ours, COUNT { (event)<-[:TOOK_PART {attendance: 'attended'}]-() } AS groupSize\n" +
    "  MATCH (event)<-[theirs:TOOK_PART]-(b:Entity)\n" +
    "  WHERE b.id > a.id AND theirs.attendance = 'attended'\n" +
    "    AND ($given.participations IS NULL OR theirs.id IN $given.participations)\n" +
    "    AND theirs.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN theirs.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(b) WHERE label IN $given.kinds) AND any(label IN labels(event) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR b.type IN $given.types OR event.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(theirs.from, CASE WHEN event:Event OR event:Agreement THEN event.dateFrom END, CASE WHEN b:Event OR b:Agreement THEN b.dateFrom END) >= $given.from AND coalesce(theirs.until, CASE WHEN event:Event OR event:Agreement THEN event.dateUntil END, CASE WHEN b:Event OR b:Agreement THEN b.dateUntil END) <= $given.until ELSE coalesce(theirs.from, CASE WHEN event:Event OR event:Agreement THEN event.dateFrom END, CASE WHEN b:Event OR b:Agreement THEN b.dateFrom END) <= $given.until AND coalesce(theirs.until, CASE WHEN event:Event OR event:Agreement THEN event.dateUntil END, CASE WHEN b:Event OR b:Agreement THEN b.dateUntil END) >= $given.from END)\n" +
    "  WITH b, event, groupSize, ours, collect(theirs) AS theirs\n" +
    "  WITH b, event, groupSize, ours + theirs AS facts\n" +
    "  ORDER BY event.dateFrom, event.id\n" +
    "  WITH b, collect(event) AS events, sum(1.0 / (groupSize - 1)) AS weight,\n" +
    "    reduce(cited = [], some IN collect(reduce(all = [], one IN facts | all + one.citations)) | cited + some) AS citations\n" +
    "  WITH b, events, weight, citations, [event IN events WHERE event.date IS NOT NULL] AS dated\n" +
    "  RETURN b.id AS other, size(events) AS count, weight, citations, dated[0].date AS first,\n" +
    "    reduce(latest = dated[0], event IN dated | CASE WHEN event.dateUntil > latest.dateUntil THEN event ELSE latest END).date AS last\n" +
    "  ORDER BY other\n" +
    "}\n" +
    "RETURN id AS fromId, other AS toId, count, first, last, weight, citations",
};

export type ExportCountAllEntitiesParams = Readonly<Record<never, never>>;
export interface ExportCountAllEntitiesRow {
  readonly count: number;
}
/** How many entities of one kind there are; the store knows without looking. */
export const exportCountAllEntities: Readonly<Record<'Person' | 'Organization' | 'Post' | 'Place' | 'Event' | 'Agreement' | 'Project' | 'Topic' | 'Source', Statement<ExportCountAllEntitiesParams, ExportCountAllEntitiesRow>>> = {
Person: {
  name: "export/count-all-entities Person",
  mode: 'read',
  parameters: {  },
  text: "MATCH (n:Person)\n" +
    "RETURN count(n) AS count",
},
Organization: {
  name: "export/count-all-entities Organization",
  mode: 'read',
  parameters: {  },
  text: "MATCH (n:Organization)\n" +
    "RETURN count(n) AS count",
},
Post: {
  name: "export/count-all-entities Post",
  mode: 'read',
  parameters: {  },
  text: "MATCH (n:Post)\n" +
    "RETURN count(n) AS count",
},
Place: {
  name: "export/count-all-entities Place",
  mode: 'read',
  parameters: {  },
  text: "MATCH (n:Place)\n" +
    "RETURN count(n) AS count",
},
Event: {
  name: "export/count-all-entities Event",
  mode: 'read',
  parameters: {  },
  text: "MATCH (n:Event)\n" +
    "RETURN count(n) AS count",
},
Agreement: {
  name: "export/count-all-entities Agreement",
  mode: 'read',
  parameters: {  },
  text: "MATCH (n:Agreement)\n" +
    "RETURN count(n) AS count",
},
Project: {
  name: "export/count-all-entities Project",
  mode: 'read',
  parameters: {  },
  text: "MATCH (n:Project)\n" +
    "RETURN count(n) AS count",
},
Topic: {
  name: "export/count-all-entities Topic",
  mode: 'read',
  parameters: {  },
  text: "MATCH (n:Topic)\n" +
    "RETURN count(n) AS count",
},
Source: {
  name: "export/count-all-entities Source",
  mode: 'read',
  parameters: {  },
  text: "MATCH (n:Source)\n" +
    "RETURN count(n) AS count",
},
};

export type ExportCountAllRelationshipsParams = Readonly<Record<never, never>>;
export interface ExportCountAllRelationshipsRow {
  readonly count: number;
}
/** How many relationships of one type there are; the store knows without looking. */
export const exportCountAllRelationships: Readonly<Record<'HOLDS' | 'POST_IN' | 'MEMBER_OF' | 'PART_OF' | 'WITHIN' | 'GOVERNS' | 'SEATED_IN' | 'TOOK_PART' | 'HELD_AT' | 'SUB_EVENT_OF' | 'PARTY_TO' | 'REACHED_AT' | 'BACKS' | 'SITED_IN' | 'ABOUT' | 'LINKED_TO', Statement<ExportCountAllRelationshipsParams, ExportCountAllRelationshipsRow>>> = {
HOLDS: {
  name: "export/count-all-relationships HOLDS",
  mode: 'read',
  parameters: {  },
  text: "MATCH ()-[edge:HOLDS]->()\n" +
    "RETURN count(edge) AS count",
},
POST_IN: {
  name: "export/count-all-relationships POST_IN",
  mode: 'read',
  parameters: {  },
  text: "MATCH ()-[edge:POST_IN]->()\n" +
    "RETURN count(edge) AS count",
},
MEMBER_OF: {
  name: "export/count-all-relationships MEMBER_OF",
  mode: 'read',
  parameters: {  },
  text: "MATCH ()-[edge:MEMBER_OF]->()\n" +
    "RETURN count(edge) AS count",
},
PART_OF: {
  name: "export/count-all-relationships PART_OF",
  mode: 'read',
  parameters: {  },
  text: "MATCH ()-[edge:PART_OF]->()\n" +
    "RETURN count(edge) AS count",
},
WITHIN: {
  name: "export/count-all-relationships WITHIN",
  mode: 'read',
  parameters: {  },
  text: "MATCH ()-[edge:WITHIN]->()\n" +
    "RETURN count(edge) AS count",
},
GOVERNS: {
  name: "export/count-all-relationships GOVERNS",
  mode: 'read',
  parameters: {  },
  text: "MATCH ()-[edge:GOVERNS]->()\n" +
    "RETURN count(edge) AS count",
},
SEATED_IN: {
  name: "export/count-all-relationships SEATED_IN",
  mode: 'read',
  parameters: {  },
  text: "MATCH ()-[edge:SEATED_IN]->()\n" +
    "RETURN count(edge) AS count",
},
TOOK_PART: {
  name: "export/count-all-relationships TOOK_PART",
  mode: 'read',
  parameters: {  },
  text: "MATCH ()-[edge:TOOK_PART]->()\n" +
    "RETURN count(edge) AS count",
},
HELD_AT: {
  name: "export/count-all-relationships HELD_AT",
  mode: 'read',
  parameters: {  },
  text: "MATCH ()-[edge:HELD_AT]->()\n" +
    "RETURN count(edge) AS count",
},
SUB_EVENT_OF: {
  name: "export/count-all-relationships SUB_EVENT_OF",
  mode: 'read',
  parameters: {  },
  text: "MATCH ()-[edge:SUB_EVENT_OF]->()\n" +
    "RETURN count(edge) AS count",
},
PARTY_TO: {
  name: "export/count-all-relationships PARTY_TO",
  mode: 'read',
  parameters: {  },
  text: "MATCH ()-[edge:PARTY_TO]->()\n" +
    "RETURN count(edge) AS count",
},
REACHED_AT: {
  name: "export/count-all-relationships REACHED_AT",
  mode: 'read',
  parameters: {  },
  text: "MATCH ()-[edge:REACHED_AT]->()\n" +
    "RETURN count(edge) AS count",
},
BACKS: {
  name: "export/count-all-relationships BACKS",
  mode: 'read',
  parameters: {  },
  text: "MATCH ()-[edge:BACKS]->()\n" +
    "RETURN count(edge) AS count",
},
SITED_IN: {
  name: "export/count-all-relationships SITED_IN",
  mode: 'read',
  parameters: {  },
  text: "MATCH ()-[edge:SITED_IN]->()\n" +
    "RETURN count(edge) AS count",
},
ABOUT: {
  name: "export/count-all-relationships ABOUT",
  mode: 'read',
  parameters: {  },
  text: "MATCH ()-[edge:ABOUT]->()\n" +
    "RETURN count(edge) AS count",
},
LINKED_TO: {
  name: "export/count-all-relationships LINKED_TO",
  mode: 'read',
  parameters: {  },
  text: "MATCH ()-[edge:LINKED_TO]->()\n" +
    "RETURN count(edge) AS count",
},
};

export interface ExportCountEntitiesParams {
  readonly prefix: string;
  readonly extra: readonly string[];
  readonly kinds: readonly string[] | null;
  readonly confidences: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly certain: boolean;
  readonly anyTime: boolean;
  readonly types: readonly string[] | null;
  readonly source: string | null;
  readonly relationships: readonly string[] | null;
}
export interface ExportCountEntitiesRow {
  readonly count: number;
}
/** How many entities of one kind a selection takes. */
export const exportCountEntities: Readonly<Record<'Person' | 'Organization' | 'Post' | 'Place' | 'Event' | 'Agreement' | 'Project' | 'Topic' | 'Source', Statement<ExportCountEntitiesParams, ExportCountEntitiesRow>>> = {
Person: {
  name: "export/count-entities Person",
  mode: 'read',
  parameters: { prefix: 'string', extra: 'string', kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string', relationships: 'string' },
  text: "MATCH (n:Entity)\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n.id STARTS WITH $given.prefix AND n:Person AND (n.id IN $given.extra OR (n.confidence IN $given.confidences\n" +
    "  AND ($given.kinds IS NULL OR any(label IN labels(n) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until ELSE n.dateFrom <= $given.until AND n.dateUntil >= $given.from END)\n" +
    "  OR EXISTS {\n" +
    "    MATCH (n)-[tie:!NAMED]-(:Entity)\n" +
    "    WHERE $given.relationships IS NULL OR type(tie) IN $given.relationships\n" +
    "    WITH tie, startNode(tie) AS start, endNode(tie) AS end\n" +
    "    WHERE tie.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN tie.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "    RETURN tie\n" +
    "  }))\n" +
    "RETURN count(*) AS count",
},
Organization: {
  name: "export/count-entities Organization",
  mode: 'read',
  parameters: { prefix: 'string', extra: 'string', kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string', relationships: 'string' },
  text: "MATCH (n:Entity)\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n.id STARTS WITH $given.prefix AND n:Organization AND (n.id IN $given.extra OR (n.confidence IN $given.confidences\n" +
    "  AND ($given.kinds IS NULL OR any(label IN labels(n) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until ELSE n.dateFrom <= $given.until AND n.dateUntil >= $given.from END)\n" +
    "  OR EXISTS {\n" +
    "    MATCH (n)-[tie:!NAMED]-(:Entity)\n" +
    "    WHERE $given.relationships IS NULL OR type(tie) IN $given.relationships\n" +
    "    WITH tie, startNode(tie) AS start, endNode(tie) AS end\n" +
    "    WHERE tie.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN tie.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "    RETURN tie\n" +
    "  }))\n" +
    "RETURN count(*) AS count",
},
Post: {
  name: "export/count-entities Post",
  mode: 'read',
  parameters: { prefix: 'string', extra: 'string', kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string', relationships: 'string' },
  text: "MATCH (n:Entity)\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n.id STARTS WITH $given.prefix AND n:Post AND (n.id IN $given.extra OR (n.confidence IN $given.confidences\n" +
    "  AND ($given.kinds IS NULL OR any(label IN labels(n) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until ELSE n.dateFrom <= $given.until AND n.dateUntil >= $given.from END)\n" +
    "  OR EXISTS {\n" +
    "    MATCH (n)-[tie:!NAMED]-(:Entity)\n" +
    "    WHERE $given.relationships IS NULL OR type(tie) IN $given.relationships\n" +
    "    WITH tie, startNode(tie) AS start, endNode(tie) AS end\n" +
    "    WHERE tie.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN tie.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "    RETURN tie\n" +
    "  }))\n" +
    "RETURN count(*) AS count",
},
Place: {
  name: "export/count-entities Place",
  mode: 'read',
  parameters: { prefix: 'string', extra: 'string', kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string', relationships: 'string' },
  text: "MATCH (n:Entity)\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n.id STARTS WITH $given.prefix AND n:Place AND (n.id IN $given.extra OR (n.confidence IN $given.confidences\n" +
    "  AND ($given.kinds IS NULL OR any(label IN labels(n) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until ELSE n.dateFrom <= $given.until AND n.dateUntil >= $given.from END)\n" +
    "  OR EXISTS {\n" +
    "    MATCH (n)-[tie:!NAMED]-(:Entity)\n" +
    "    WHERE $given.relationships IS NULL OR type(tie) IN $given.relationships\n" +
    "    WITH tie, startNode(tie) AS start, endNode(tie) AS end\n" +
    "    WHERE tie.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN tie.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "    RETURN tie\n" +
    "  }))\n" +
    "RETURN count(*) AS count",
},
Event: {
  name: "export/count-entities Event",
  mode: 'read',
  parameters: { prefix: 'string', extra: 'string', kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string', relationships: 'string' },
  text: "MATCH (n:Entity)\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n.id STARTS WITH $given.prefix AND n:Event AND (n.id IN $given.extra OR (n.confidence IN $given.confidences\n" +
    "  AND ($given.kinds IS NULL OR any(label IN labels(n) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until ELSE n.dateFrom <= $given.until AND n.dateUntil >= $given.from END)\n" +
    "  OR EXISTS {\n" +
    "    MATCH (n)-[tie:!NAMED]-(:Entity)\n" +
    "    WHERE $given.relationships IS NULL OR type(tie) IN $given.relationships\n" +
    "    WITH tie, startNode(tie) AS start, endNode(tie) AS end\n" +
    "    WHERE tie.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN tie.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "    RETURN tie\n" +
    "  }))\n" +
    "RETURN count(*) AS count",
},
Agreement: {
  name: "export/count-entities Agreement",
  mode: 'read',
  parameters: { prefix: 'string', extra: 'string', kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string', relationships: 'string' },
  text: "MATCH (n:Entity)\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n.id STARTS WITH $given.prefix AND n:Agreement AND (n.id IN $given.extra OR (n.confidence IN $given.confidences\n" +
    "  AND ($given.kinds IS NULL OR any(label IN labels(n) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until ELSE n.dateFrom <= $given.until AND n.dateUntil >= $given.from END)\n" +
    "  OR EXISTS {\n" +
    "    MATCH (n)-[tie:!NAMED]-(:Entity)\n" +
    "    WHERE $given.relationships IS NULL OR type(tie) IN $given.relationships\n" +
    "    WITH tie, startNode(tie) AS start, endNode(tie) AS end\n" +
    "    WHERE tie.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN tie.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "    RETURN tie\n" +
    "  }))\n" +
    "RETURN count(*) AS count",
},
Project: {
  name: "export/count-entities Project",
  mode: 'read',
  parameters: { prefix: 'string', extra: 'string', kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string', relationships: 'string' },
  text: "MATCH (n:Entity)\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n.id STARTS WITH $given.prefix AND n:Project AND (n.id IN $given.extra OR (n.confidence IN $given.confidences\n" +
    "  AND ($given.kinds IS NULL OR any(label IN labels(n) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until ELSE n.dateFrom <= $given.until AND n.dateUntil >= $given.from END)\n" +
    "  OR EXISTS {\n" +
    "    MATCH (n)-[tie:!NAMED]-(:Entity)\n" +
    "    WHERE $given.relationships IS NULL OR type(tie) IN $given.relationships\n" +
    "    WITH tie, startNode(tie) AS start, endNode(tie) AS end\n" +
    "    WHERE tie.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN tie.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "    RETURN tie\n" +
    "  }))\n" +
    "RETURN count(*) AS count",
},
Topic: {
  name: "export/count-entities Topic",
  mode: 'read',
  parameters: { prefix: 'string', extra: 'string', kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string', relationships: 'string' },
  text: "MATCH (n:Entity)\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n.id STARTS WITH $given.prefix AND n:Topic AND (n.id IN $given.extra OR (n.confidence IN $given.confidences\n" +
    "  AND ($given.kinds IS NULL OR any(label IN labels(n) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until ELSE n.dateFrom <= $given.until AND n.dateUntil >= $given.from END)\n" +
    "  OR EXISTS {\n" +
    "    MATCH (n)-[tie:!NAMED]-(:Entity)\n" +
    "    WHERE $given.relationships IS NULL OR type(tie) IN $given.relationships\n" +
    "    WITH tie, startNode(tie) AS start, endNode(tie) AS end\n" +
    "    WHERE tie.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN tie.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "    RETURN tie\n" +
    "  }))\n" +
    "RETURN count(*) AS count",
},
Source: {
  name: "export/count-entities Source",
  mode: 'read',
  parameters: { prefix: 'string', extra: 'string', kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string', relationships: 'string' },
  text: "MATCH (n:Entity)\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n.id STARTS WITH $given.prefix AND n:Source AND (n.id IN $given.extra OR (n.confidence IN $given.confidences\n" +
    "  AND ($given.kinds IS NULL OR any(label IN labels(n) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until ELSE n.dateFrom <= $given.until AND n.dateUntil >= $given.from END)\n" +
    "  OR EXISTS {\n" +
    "    MATCH (n)-[tie:!NAMED]-(:Entity)\n" +
    "    WHERE $given.relationships IS NULL OR type(tie) IN $given.relationships\n" +
    "    WITH tie, startNode(tie) AS start, endNode(tie) AS end\n" +
    "    WHERE tie.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN tie.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "    RETURN tie\n" +
    "  }))\n" +
    "RETURN count(*) AS count",
},
};

export type ExportDataVersionParams = Readonly<Record<never, never>>;
export interface ExportDataVersionRow {
  readonly id: string;
  readonly checksum: string | null;
  readonly finishedAt: string | null;
  readonly parts: readonly string[];
}
/** Which imports the graph is made of, and of each that is not finished, the parts that it has begun, those that are whole marked so. */
export const exportDataVersion: Statement<ExportDataVersionParams, ExportDataVersionRow> = {
  name: "export/data-version",
  mode: 'read',
  parameters: {  },
  text: "MATCH (import:Import)\n" +
    "CALL (import) {\n" +
    "  WITH import WHERE import.checksum IS NULL\n" +
    "  MATCH (part:ImportPart {import: import.id})\n" +
    "  WITH part ORDER BY part.id\n" +
    "  RETURN collect(part.id + CASE WHEN part.done THEN ' done' ELSE '' END) AS parts\n" +
    "}\n" +
    "RETURN import.id AS id, import.checksum AS checksum, import.finishedAt AS finishedAt, parts\n" +
    "ORDER BY id",
};

export interface ExportEncountersParams {
  readonly of: string;
  readonly with: readonly string[] | null;
  readonly from: string;
  readonly until: string;
  readonly certain: boolean;
  readonly notFrom: string | null;
  readonly notUntil: string | null;
  readonly types: readonly string[] | null;
  readonly confidences: readonly string[];
  readonly place: string | null;
  readonly topic: string | null;
  readonly maxGroupSize: number | null;
  readonly kinds: readonly string[] | null;
  readonly otherSideOnly: boolean;
  readonly organization: string | null;
}
export interface ExportEncountersRow {
  readonly kind: string | null;
  readonly relationships: readonly string[];
}
/** The relationships that say whom an entity met: participations of both sides, the place, the posts at the date. */
export const exportEncounters: Statement<ExportEncountersParams, ExportEncountersRow> = {
  name: "export/encounters",
  mode: 'read',
  parameters: { of: 'string', with: 'string', from: 'date', until: 'date', certain: 'boolean', notFrom: 'date', notUntil: 'date', types: 'string', confidences: 'string', place: 'string', topic: 'string', maxGroupSize: 'int', kinds: 'string', otherSideOnly: 'boolean', organization: 'string' },
  text: "OPTIONAL MATCH (self:Entity {id: $given.of})\n" +
    "WITH self, CASE WHEN self IS NULL THEN [] ELSE COLLECT {\n" +
    "  MATCH (self)-[presence:TOOK_PART]->(occasion:Event)\n" +
    "  WHERE presence.attendance = 'attended'\n" +
    "  RETURN {representative: self, participation: presence, event: occasion} AS one\n" +
    "  UNION\n" +
    "  MATCH (self)<-[:PART_OF*1..6]-(part:Organization)-[presence:TOOK_PART]->(occasion:Event)\n" +
    "  WHERE presence.attendance = 'attended'\n" +
    "  RETURN {representative: part, participation: presence, event: occasion} AS one\n" +
    "  UNION\n" +
    "  MATCH (self:Organization)<-[:PART_OF*0..6]-(:Organization)<-[:POST_IN]-(seat:Post)<-[tenure:HOLDS]-(holder:Person)\n" +
    "        -[presence:TOOK_PART]->(occasion:Event)\n" +
    "  WHERE presence.attendance = 'attended'\n" +
    "    AND (presence.capacity = seat.id\n" +
    "      OR presence.capacity IS NULL AND tenure.from <= occasion.dateUntil AND tenure.until >= occasion.dateFrom)\n" +
    "  RETURN {representative: holder, participation: presence, event: occasion} AS one\n" +
    "} END AS presences\n" +
    "OPTIONAL CALL (self, presences) {\n" +
    "  WITH presences, CASE WHEN $given.notFrom IS NULL THEN [] ELSE [presence IN presences\n" +
    "  WHERE presence.event.status = 'held' AND presence.event.dateFrom <= $given.notUntil AND presence.event.dateUntil >= $given.notFrom\n" +
    "  | presence.event] END AS shunned\n" +
    "  UNWIND presences AS presence\n" +
    "  WITH shunned, presence.event AS event, presence.representative AS representative, presence.participation AS participation\n" +
    "  WHERE event.status = 'held'\n" +
    "  AND CASE WHEN $given.certain THEN event.dateFrom >= $given.from AND event.dateUntil <= $given.until ELSE event.dateFrom <= $given.until AND event.dateUntil >= $given.from END\n" +
    "  AND ($given.types IS NULL OR event.type IN $given.types)\n" +
    "  AND event.confidence IN $given.confidences\n" +
    "  AND ($given.place IS NULL OR EXISTS { (event)-[:HELD_AT]->(:Place)-[:WITHIN*0..8]->(:Place {id: $given.place}) })\n" +
    "  AND ($given.topic IS NULL OR EXISTS { (event)-[:ABOUT]->(:Entity {id: $given.topic}) })\n" +
    "  AND ($given.maxGroupSize IS NULL\n" +
    "    OR COUNT { (event)<-[:TOOK_PART {attendance: 'attended'}]-() } <= $given.maxGroupSize)\n" +
    "  WITH shunned, event, collect({who: representative, as: participation}) AS all, collect(representative) AS ours\n" +
    "  WITH shunned, event, ours, coalesce([one IN all WHERE one.who:Person][0], all[0]) AS mine\n" +
    "  MATCH (event)<-[theirs:TOOK_PART]-(other:Entity)\n" +
    "  WHERE NOT other IN ours\n" +
    "    AND ($given.with IS NULL OR any(id IN [other.id] + coalesce(other.formerIds, []) WHERE id IN $given.with))\n" +
    "    AND theirs.attendance = 'attended'\n" +
    "  AND theirs.confidence IN $given.confidences\n" +
    "  AND mine.as.confidence IN $given.confidences\n" +
    "  AND ($given.kinds IS NULL OR any(kind IN labels(other) WHERE kind IN $given.kinds))\n" +
    "  AND (NOT $given.otherSideOnly OR mine.as.side <> theirs.side)\n" +
    "  AND ($given.organization IS NULL\n" +
    "    OR EXISTS { (other)-[:PART_OF*0..6]->(:Organization {id: $given.organization}) }\n" +
    "    OR EXISTS {\n" +
    "      MATCH (other)-[held:HOLDS]->(:Post)-[:POST_IN]->(:Organization)-[:PART_OF*0..6]->(:Organization {id: $given.organization})\n" +
    "      WHERE held.from <= event.dateUntil AND held.until >= event.dateFrom\n" +
    "    })\n" +
    "    AND (size(shunned) = 0\n" +
    "  OR NOT EXISTS { MATCH (other)-[there:TOOK_PART]->(elsewhere:Event) WHERE there.attendance = 'attended' AND elsewhere IN shunned })\n" +
    "  WITH event, mine.who AS who, mine.as AS ours, other, theirs\n" +
    "  OPTIONAL MATCH (event)-[at:HELD_AT]->(:Place)\n" +
    "  WITH event, who, ours, other, theirs, collect(at.id) AS venue\n" +
    "  RETURN [ours.id, theirs.id] + venue + COLLECT {\n" +
    "  MATCH (:Entity {id: ours.capacity})-[seat:POST_IN]->(:Organization)\n" +
    "  RETURN seat.id AS id\n" +
    "  UNION\n" +
    "  MATCH (who)-[tenure:HOLDS]->(post:Post)\n" +
    "  WHERE tenure.from <= event.dateUntil AND tenure.until >= event.dateFrom\n" +
    "    AND (ours.capacity IS NULL OR ours.capacity = post.id)\n" +
    "  RETURN tenure.id AS id\n" +
    "  UNION\n" +
    "  MATCH (who)-[tenure:HOLDS]->(:Post)-[seat:POST_IN]->(:Organization)\n" +
    "  WHERE ours.capacity IS NULL\n" +
    "    AND tenure.from <= event.dateUntil AND tenure.until >= event.dateFrom\n" +
    "  RETURN seat.id AS id\n" +
    "} + COLLECT {\n" +
    "  MATCH (:Entity {id: theirs.capacity})-[seat:POST_IN]->(:Organization)\n" +
    "  RETURN seat.id AS id\n" +
    "  UNION\n" +
    "  MATCH (other)-[tenure:HOLDS]->(post:Post)\n" +
    "  WHERE tenure.from <= event.dateUntil AND tenure.until >= event.dateFrom\n" +
    "    AND (theirs.capacity IS NULL OR theirs.capacity = post.id)\n" +
    "  RETURN tenure.id AS id\n" +
    "  UNION\n" +
    "  MATCH (other)-[tenure:HOLDS]->(:Post)-[seat:POST_IN]->(:Organization)\n" +
    "  WHERE theirs.capacity IS NULL\n" +
    "    AND tenure.from <= event.dateUntil AND tenure.until >= event.dateFrom\n" +
    "  RETURN seat.id AS id\n" +
    "} AS facts\n" +
    "}\n" +
    "RETURN [label IN labels(self) WHERE label <> 'Entity'][0] AS kind, coalesce(facts, []) AS relationships",
};

export interface ExportEntitiesParams {
  readonly prefix: string;
  readonly extra: readonly string[];
  readonly kinds: readonly string[] | null;
  readonly confidences: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly certain: boolean;
  readonly anyTime: boolean;
  readonly types: readonly string[] | null;
  readonly source: string | null;
  readonly relationships: readonly string[] | null;
}
export interface ExportEntitiesRow {
  readonly id: string;
  readonly description: string | null;
  readonly formerIds: readonly string[] | null;
  readonly citations: readonly string[];
  readonly confidence: string;
  readonly reason: string | null;
  readonly own: readonly OwnValue[];
  readonly names: readonly NameColumns[];
}
/** The entities of one kind that a selection takes, with their names, in order of id. */
export const exportEntities: Readonly<Record<'Person' | 'Organization' | 'Post' | 'Place' | 'Event' | 'Agreement' | 'Project' | 'Topic' | 'Source', Statement<ExportEntitiesParams, ExportEntitiesRow>>> = {
Person: {
  name: "export/entities Person",
  mode: 'read',
  parameters: { prefix: 'string', extra: 'string', kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string', relationships: 'string' },
  text: "MATCH (n:Entity)\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n.id STARTS WITH $given.prefix AND n:Person\n" +
    "  AND (n.id IN $given.extra OR (n.confidence IN $given.confidences\n" +
    "  AND ($given.kinds IS NULL OR any(label IN labels(n) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until ELSE n.dateFrom <= $given.until AND n.dateUntil >= $given.from END)\n" +
    "  OR EXISTS {\n" +
    "    MATCH (n)-[tie:!NAMED]-(:Entity)\n" +
    "    WHERE $given.relationships IS NULL OR type(tie) IN $given.relationships\n" +
    "    WITH tie, startNode(tie) AS start, endNode(tie) AS end\n" +
    "    WHERE tie.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN tie.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "    RETURN tie\n" +
    "  }))\n" +
    "WITH n ORDER BY n.id\n" +
    "RETURN n.id AS id, n.description AS description, n.formerIds AS formerIds, n.citations AS citations, n.confidence AS confidence,\n" +
    "  n.reason AS reason, [n.born, n.died] AS own,\n" +
    "  COLLECT {\n" +
    "    MATCH (n)-[named:NAMED]->(name:Name)\n" +
    "    RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]\n" +
    "  } AS names",
},
Organization: {
  name: "export/entities Organization",
  mode: 'read',
  parameters: { prefix: 'string', extra: 'string', kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string', relationships: 'string' },
  text: "MATCH (n:Entity)\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n.id STARTS WITH $given.prefix AND n:Organization\n" +
    "  AND (n.id IN $given.extra OR (n.confidence IN $given.confidences\n" +
    "  AND ($given.kinds IS NULL OR any(label IN labels(n) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until ELSE n.dateFrom <= $given.until AND n.dateUntil >= $given.from END)\n" +
    "  OR EXISTS {\n" +
    "    MATCH (n)-[tie:!NAMED]-(:Entity)\n" +
    "    WHERE $given.relationships IS NULL OR type(tie) IN $given.relationships\n" +
    "    WITH tie, startNode(tie) AS start, endNode(tie) AS end\n" +
    "    WHERE tie.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN tie.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "    RETURN tie\n" +
    "  }))\n" +
    "WITH n ORDER BY n.id\n" +
    "RETURN n.id AS id, n.description AS description, n.formerIds AS formerIds, n.citations AS citations, n.confidence AS confidence,\n" +
    "  n.reason AS reason, [n.type, n.during] AS own,\n" +
    "  COLLECT {\n" +
    "    MATCH (n)-[named:NAMED]->(name:Name)\n" +
    "    RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]\n" +
    "  } AS names",
},
Post: {
  name: "export/entities Post",
  mode: 'read',
  parameters: { prefix: 'string', extra: 'string', kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string', relationships: 'string' },
  text: "MATCH (n:Entity)\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n.id STARTS WITH $given.prefix AND n:Post\n" +
    "  AND (n.id IN $given.extra OR (n.confidence IN $given.confidences\n" +
    "  AND ($given.kinds IS NULL OR any(label IN labels(n) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until ELSE n.dateFrom <= $given.until AND n.dateUntil >= $given.from END)\n" +
    "  OR EXISTS {\n" +
    "    MATCH (n)-[tie:!NAMED]-(:Entity)\n" +
    "    WHERE $given.relationships IS NULL OR type(tie) IN $given.relationships\n" +
    "    WITH tie, startNode(tie) AS start, endNode(tie) AS end\n" +
    "    WHERE tie.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN tie.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "    RETURN tie\n" +
    "  }))\n" +
    "WITH n ORDER BY n.id\n" +
    "RETURN n.id AS id, n.description AS description, n.formerIds AS formerIds, n.citations AS citations, n.confidence AS confidence,\n" +
    "  n.reason AS reason, [] AS own,\n" +
    "  COLLECT {\n" +
    "    MATCH (n)-[named:NAMED]->(name:Name)\n" +
    "    RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]\n" +
    "  } AS names",
},
Place: {
  name: "export/entities Place",
  mode: 'read',
  parameters: { prefix: 'string', extra: 'string', kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string', relationships: 'string' },
  text: "MATCH (n:Entity)\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n.id STARTS WITH $given.prefix AND n:Place\n" +
    "  AND (n.id IN $given.extra OR (n.confidence IN $given.confidences\n" +
    "  AND ($given.kinds IS NULL OR any(label IN labels(n) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until ELSE n.dateFrom <= $given.until AND n.dateUntil >= $given.from END)\n" +
    "  OR EXISTS {\n" +
    "    MATCH (n)-[tie:!NAMED]-(:Entity)\n" +
    "    WHERE $given.relationships IS NULL OR type(tie) IN $given.relationships\n" +
    "    WITH tie, startNode(tie) AS start, endNode(tie) AS end\n" +
    "    WHERE tie.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN tie.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "    RETURN tie\n" +
    "  }))\n" +
    "WITH n ORDER BY n.id\n" +
    "RETURN n.id AS id, n.description AS description, n.formerIds AS formerIds, n.citations AS citations, n.confidence AS confidence,\n" +
    "  n.reason AS reason, [n.type, n.latitude, n.longitude] AS own,\n" +
    "  COLLECT {\n" +
    "    MATCH (n)-[named:NAMED]->(name:Name)\n" +
    "    RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]\n" +
    "  } AS names",
},
Event: {
  name: "export/entities Event",
  mode: 'read',
  parameters: { prefix: 'string', extra: 'string', kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string', relationships: 'string' },
  text: "MATCH (n:Entity)\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n.id STARTS WITH $given.prefix AND n:Event\n" +
    "  AND (n.id IN $given.extra OR (n.confidence IN $given.confidences\n" +
    "  AND ($given.kinds IS NULL OR any(label IN labels(n) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until ELSE n.dateFrom <= $given.until AND n.dateUntil >= $given.from END)\n" +
    "  OR EXISTS {\n" +
    "    MATCH (n)-[tie:!NAMED]-(:Entity)\n" +
    "    WHERE $given.relationships IS NULL OR type(tie) IN $given.relationships\n" +
    "    WITH tie, startNode(tie) AS start, endNode(tie) AS end\n" +
    "    WHERE tie.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN tie.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "    RETURN tie\n" +
    "  }))\n" +
    "WITH n ORDER BY n.id\n" +
    "RETURN n.id AS id, n.description AS description, n.formerIds AS formerIds, n.citations AS citations, n.confidence AS confidence,\n" +
    "  n.reason AS reason, [n.type, n.status, n.date, n.dayPart, n.rosterComplete] AS own,\n" +
    "  COLLECT {\n" +
    "    MATCH (n)-[named:NAMED]->(name:Name)\n" +
    "    RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]\n" +
    "  } AS names",
},
Agreement: {
  name: "export/entities Agreement",
  mode: 'read',
  parameters: { prefix: 'string', extra: 'string', kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string', relationships: 'string' },
  text: "MATCH (n:Entity)\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n.id STARTS WITH $given.prefix AND n:Agreement\n" +
    "  AND (n.id IN $given.extra OR (n.confidence IN $given.confidences\n" +
    "  AND ($given.kinds IS NULL OR any(label IN labels(n) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until ELSE n.dateFrom <= $given.until AND n.dateUntil >= $given.from END)\n" +
    "  OR EXISTS {\n" +
    "    MATCH (n)-[tie:!NAMED]-(:Entity)\n" +
    "    WHERE $given.relationships IS NULL OR type(tie) IN $given.relationships\n" +
    "    WITH tie, startNode(tie) AS start, endNode(tie) AS end\n" +
    "    WHERE tie.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN tie.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "    RETURN tie\n" +
    "  }))\n" +
    "WITH n ORDER BY n.id\n" +
    "RETURN n.id AS id, n.description AS description, n.formerIds AS formerIds, n.citations AS citations, n.confidence AS confidence,\n" +
    "  n.reason AS reason, [n.type, n.status, n.date] AS own,\n" +
    "  COLLECT {\n" +
    "    MATCH (n)-[named:NAMED]->(name:Name)\n" +
    "    RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]\n" +
    "  } AS names",
},
Project: {
  name: "export/entities Project",
  mode: 'read',
  parameters: { prefix: 'string', extra: 'string', kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string', relationships: 'string' },
  text: "MATCH (n:Entity)\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n.id STARTS WITH $given.prefix AND n:Project\n" +
    "  AND (n.id IN $given.extra OR (n.confidence IN $given.confidences\n" +
    "  AND ($given.kinds IS NULL OR any(label IN labels(n) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until ELSE n.dateFrom <= $given.until AND n.dateUntil >= $given.from END)\n" +
    "  OR EXISTS {\n" +
    "    MATCH (n)-[tie:!NAMED]-(:Entity)\n" +
    "    WHERE $given.relationships IS NULL OR type(tie) IN $given.relationships\n" +
    "    WITH tie, startNode(tie) AS start, endNode(tie) AS end\n" +
    "    WHERE tie.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN tie.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "    RETURN tie\n" +
    "  }))\n" +
    "WITH n ORDER BY n.id\n" +
    "RETURN n.id AS id, n.description AS description, n.formerIds AS formerIds, n.citations AS citations, n.confidence AS confidence,\n" +
    "  n.reason AS reason, [n.status] AS own,\n" +
    "  COLLECT {\n" +
    "    MATCH (n)-[named:NAMED]->(name:Name)\n" +
    "    RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]\n" +
    "  } AS names",
},
Topic: {
  name: "export/entities Topic",
  mode: 'read',
  parameters: { prefix: 'string', extra: 'string', kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string', relationships: 'string' },
  text: "MATCH (n:Entity)\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n.id STARTS WITH $given.prefix AND n:Topic\n" +
    "  AND (n.id IN $given.extra OR (n.confidence IN $given.confidences\n" +
    "  AND ($given.kinds IS NULL OR any(label IN labels(n) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until ELSE n.dateFrom <= $given.until AND n.dateUntil >= $given.from END)\n" +
    "  OR EXISTS {\n" +
    "    MATCH (n)-[tie:!NAMED]-(:Entity)\n" +
    "    WHERE $given.relationships IS NULL OR type(tie) IN $given.relationships\n" +
    "    WITH tie, startNode(tie) AS start, endNode(tie) AS end\n" +
    "    WHERE tie.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN tie.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "    RETURN tie\n" +
    "  }))\n" +
    "WITH n ORDER BY n.id\n" +
    "RETURN n.id AS id, n.description AS description, n.formerIds AS formerIds, n.citations AS citations, n.confidence AS confidence,\n" +
    "  n.reason AS reason, [] AS own,\n" +
    "  COLLECT {\n" +
    "    MATCH (n)-[named:NAMED]->(name:Name)\n" +
    "    RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]\n" +
    "  } AS names",
},
Source: {
  name: "export/entities Source",
  mode: 'read',
  parameters: { prefix: 'string', extra: 'string', kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string', relationships: 'string' },
  text: "MATCH (n:Entity)\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n.id STARTS WITH $given.prefix AND n:Source\n" +
    "  AND (n.id IN $given.extra OR (n.confidence IN $given.confidences\n" +
    "  AND ($given.kinds IS NULL OR any(label IN labels(n) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until ELSE n.dateFrom <= $given.until AND n.dateUntil >= $given.from END)\n" +
    "  OR EXISTS {\n" +
    "    MATCH (n)-[tie:!NAMED]-(:Entity)\n" +
    "    WHERE $given.relationships IS NULL OR type(tie) IN $given.relationships\n" +
    "    WITH tie, startNode(tie) AS start, endNode(tie) AS end\n" +
    "    WHERE tie.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN tie.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "    RETURN tie\n" +
    "  }))\n" +
    "WITH n ORDER BY n.id\n" +
    "RETURN n.id AS id, n.description AS description, n.formerIds AS formerIds, n.citations AS citations, n.confidence AS confidence,\n" +
    "  n.reason AS reason, [n.type, n.title, n.url, n.publishedOn, n.language, n.licence] AS own,\n" +
    "  COLLECT {\n" +
    "    MATCH (n)-[named:NAMED]->(name:Name)\n" +
    "    RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]\n" +
    "  } AS names",
},
};

export interface ExportEntitiesByIdsParams {
  readonly ids: readonly string[];
}
export interface ExportEntitiesByIdsRow {
  readonly id: string;
  readonly description: string | null;
  readonly formerIds: readonly string[] | null;
  readonly citations: readonly string[];
  readonly confidence: string;
  readonly reason: string | null;
  readonly own: readonly OwnValue[];
  readonly names: readonly NameColumns[];
}
/** Entities of one kind with their names, in the order of the ids given. */
export const exportEntitiesByIds: Readonly<Record<'Person' | 'Organization' | 'Post' | 'Place' | 'Event' | 'Agreement' | 'Project' | 'Topic' | 'Source', Statement<ExportEntitiesByIdsParams, ExportEntitiesByIdsRow>>> = {
Person: {
  name: "export/entities-by-ids Person",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (n:Entity {id: wanted})\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n:Person\n" +
    "RETURN n.id AS id, n.description AS description, n.formerIds AS formerIds, n.citations AS citations, n.confidence AS confidence,\n" +
    "  n.reason AS reason, [n.born, n.died] AS own,\n" +
    "  COLLECT {\n" +
    "    MATCH (n)-[named:NAMED]->(name:Name)\n" +
    "    RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]\n" +
    "  } AS names",
},
Organization: {
  name: "export/entities-by-ids Organization",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (n:Entity {id: wanted})\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n:Organization\n" +
    "RETURN n.id AS id, n.description AS description, n.formerIds AS formerIds, n.citations AS citations, n.confidence AS confidence,\n" +
    "  n.reason AS reason, [n.type, n.during] AS own,\n" +
    "  COLLECT {\n" +
    "    MATCH (n)-[named:NAMED]->(name:Name)\n" +
    "    RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]\n" +
    "  } AS names",
},
Post: {
  name: "export/entities-by-ids Post",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (n:Entity {id: wanted})\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n:Post\n" +
    "RETURN n.id AS id, n.description AS description, n.formerIds AS formerIds, n.citations AS citations, n.confidence AS confidence,\n" +
    "  n.reason AS reason, [] AS own,\n" +
    "  COLLECT {\n" +
    "    MATCH (n)-[named:NAMED]->(name:Name)\n" +
    "    RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]\n" +
    "  } AS names",
},
Place: {
  name: "export/entities-by-ids Place",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (n:Entity {id: wanted})\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n:Place\n" +
    "RETURN n.id AS id, n.description AS description, n.formerIds AS formerIds, n.citations AS citations, n.confidence AS confidence,\n" +
    "  n.reason AS reason, [n.type, n.latitude, n.longitude] AS own,\n" +
    "  COLLECT {\n" +
    "    MATCH (n)-[named:NAMED]->(name:Name)\n" +
    "    RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]\n" +
    "  } AS names",
},
Event: {
  name: "export/entities-by-ids Event",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (n:Entity {id: wanted})\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n:Event\n" +
    "RETURN n.id AS id, n.description AS description, n.formerIds AS formerIds, n.citations AS citations, n.confidence AS confidence,\n" +
    "  n.reason AS reason, [n.type, n.status, n.date, n.dayPart, n.rosterComplete] AS own,\n" +
    "  COLLECT {\n" +
    "    MATCH (n)-[named:NAMED]->(name:Name)\n" +
    "    RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]\n" +
    "  } AS names",
},
Agreement: {
  name: "export/entities-by-ids Agreement",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (n:Entity {id: wanted})\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n:Agreement\n" +
    "RETURN n.id AS id, n.description AS description, n.formerIds AS formerIds, n.citations AS citations, n.confidence AS confidence,\n" +
    "  n.reason AS reason, [n.type, n.status, n.date] AS own,\n" +
    "  COLLECT {\n" +
    "    MATCH (n)-[named:NAMED]->(name:Name)\n" +
    "    RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]\n" +
    "  } AS names",
},
Project: {
  name: "export/entities-by-ids Project",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (n:Entity {id: wanted})\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n:Project\n" +
    "RETURN n.id AS id, n.description AS description, n.formerIds AS formerIds, n.citations AS citations, n.confidence AS confidence,\n" +
    "  n.reason AS reason, [n.status] AS own,\n" +
    "  COLLECT {\n" +
    "    MATCH (n)-[named:NAMED]->(name:Name)\n" +
    "    RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]\n" +
    "  } AS names",
},
Topic: {
  name: "export/entities-by-ids Topic",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (n:Entity {id: wanted})\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n:Topic\n" +
    "RETURN n.id AS id, n.description AS description, n.formerIds AS formerIds, n.citations AS citations, n.confidence AS confidence,\n" +
    "  n.reason AS reason, [] AS own,\n" +
    "  COLLECT {\n" +
    "    MATCH (n)-[named:NAMED]->(name:Name)\n" +
    "    RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]\n" +
    "  } AS names",
},
Source: {
  name: "export/entities-by-ids Source",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (n:Entity {id: wanted})\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n:Source\n" +
    "RETURN n.id AS id, n.description AS description, n.formerIds AS formerIds, n.citations AS citations, n.confidence AS confidence,\n" +
    "  n.reason AS reason, [n.type, n.title, n.url, n.publishedOn, n.language, n.licence] AS own,\n" +
    "  COLLECT {\n" +
    "    MATCH (n)-[named:NAMED]->(name:Name)\n" +
    "    RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]\n" +
    "  } AS names",
},
};

export interface ExportEntitiesSummaryParams {
  readonly kinds: readonly string[] | null;
  readonly confidences: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly certain: boolean;
  readonly anyTime: boolean;
  readonly types: readonly string[] | null;
  readonly source: string | null;
  readonly relationships: readonly string[] | null;
}
export interface ExportEntitiesSummaryRow {
  readonly kind: string;
  readonly count: number;
  readonly needs: readonly string[];
}
/** How many entities of each kind a selection takes, and the sources that they and their names cite. */
export const exportEntitiesSummary: Statement<ExportEntitiesSummaryParams, ExportEntitiesSummaryRow> = {
  name: "export/entities-summary",
  mode: 'read',
  parameters: { kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string', relationships: 'string' },
  text: "MATCH (n:Entity)\n" +
    "WHERE (n.confidence IN $given.confidences\n" +
    "  AND ($given.kinds IS NULL OR any(label IN labels(n) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until ELSE n.dateFrom <= $given.until AND n.dateUntil >= $given.from END)\n" +
    "  OR EXISTS {\n" +
    "    MATCH (n)-[tie:!NAMED]-(:Entity)\n" +
    "    WHERE $given.relationships IS NULL OR type(tie) IN $given.relationships\n" +
    "    WITH tie, startNode(tie) AS start, endNode(tie) AS end\n" +
    "    WHERE tie.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN tie.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "    RETURN tie\n" +
    "  })\n" +
    "WITH [label IN labels(n) WHERE label <> 'Entity'][0] AS kind, n,\n" +
    "  reduce(all = n.citations, more IN COLLECT { MATCH (n)-[:NAMED]->(name:Name) RETURN name.citations } | all + more) AS citations\n" +
    "WITH kind, count(n) AS count, collect(DISTINCT [citation IN citations | split(citation, '#')[0]]) AS cited\n" +
    "RETURN kind, count, reduce(all = [], some IN cited | all + some) AS needs",
};

export interface ExportEntityNeedsParams {
  readonly ids: readonly string[];
}
export interface ExportEntityNeedsRow {
  readonly id: string;
}
/** The sources that entities and their names cite. */
export const exportEntityNeeds: Statement<ExportEntityNeedsParams, ExportEntityNeedsRow> = {
  name: "export/entity-needs",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (n:Entity {id: wanted})\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "UNWIND [n.citations] + COLLECT { MATCH (n)-[:NAMED]->(name:Name) RETURN name.citations } AS citations\n" +
    "UNWIND citations AS citation\n" +
    "RETURN DISTINCT split(citation, '#')[0] AS id",
};

export interface ExportFittingParams {
  readonly ids: readonly string[];
  readonly kinds: readonly string[] | null;
  readonly confidences: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly certain: boolean;
  readonly anyTime: boolean;
  readonly types: readonly string[] | null;
  readonly source: string | null;
}
export interface ExportFittingRow {
  readonly id: string;
}
/** Which of some entities a selection takes for themselves. */
export const exportFitting: Statement<ExportFittingParams, ExportFittingRow> = {
  name: "export/fitting",
  mode: 'read',
  parameters: { ids: 'string', kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (n:Entity {id: wanted})\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE n.confidence IN $given.confidences\n" +
    "  AND ($given.kinds IS NULL OR any(label IN labels(n) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR n.type IN $given.types)\n" +
    "  AND ($given.source IS NULL OR any(citation IN n.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN n.dateFrom >= $given.from AND n.dateUntil <= $given.until ELSE n.dateFrom <= $given.until AND n.dateUntil >= $given.from END)\n" +
    "RETURN n.id AS id",
};

export interface ExportMissingParams {
  readonly ids: readonly string[];
}
export interface ExportMissingRow {
  readonly id: string;
}
/** Which of some ids no entity has. */
export const exportMissing: Statement<ExportMissingParams, ExportMissingRow> = {
  name: "export/missing",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS id\n" +
    "WITH id WHERE NOT EXISTS { (:Entity {id: id}) }\n" +
    "RETURN id",
};

export interface ExportOnTopicParams {
  readonly topic: string;
}
export interface ExportOnTopicRow {
  readonly id: string;
}
/** What is about something, and that itself. */
export const exportOnTopic: Statement<ExportOnTopicParams, ExportOnTopicRow> = {
  name: "export/on-topic",
  mode: 'read',
  parameters: { topic: 'string' },
  text: "MATCH (topic:Entity {id: $given.topic})\n" +
    "CALL (topic) {\n" +
    "  RETURN topic AS n\n" +
    "  UNION\n" +
    "  MATCH (topic)<-[:ABOUT]-(n:Entity)\n" +
    "  RETURN n\n" +
    "}\n" +
    "RETURN DISTINCT n.id AS id",
};

export interface ExportRelationshipNeedsParams {
  readonly ids: readonly string[];
}
export interface ExportRelationshipNeedsRow {
  readonly id: string;
  readonly needs: readonly string[];
}
/** What relationships of one type need beside them: their ends, the posts they name, the sources they cite. */
export const exportRelationshipNeeds: Readonly<Record<'HOLDS' | 'POST_IN' | 'MEMBER_OF' | 'PART_OF' | 'WITHIN' | 'GOVERNS' | 'SEATED_IN' | 'TOOK_PART' | 'HELD_AT' | 'SUB_EVENT_OF' | 'PARTY_TO' | 'REACHED_AT' | 'BACKS' | 'SITED_IN' | 'ABOUT' | 'LINKED_TO', Statement<ExportRelationshipNeedsParams, ExportRelationshipNeedsRow>>> = {
HOLDS: {
  name: "export/relationship-needs HOLDS",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:HOLDS {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id,\n" +
    "  [start.id, end.id] + [post IN [edge.capacity] WHERE post IS NOT NULL]\n" +
    "    + [citation IN edge.citations | split(citation, '#')[0]] AS needs",
},
POST_IN: {
  name: "export/relationship-needs POST_IN",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:POST_IN {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id,\n" +
    "  [start.id, end.id] + [post IN [edge.capacity] WHERE post IS NOT NULL]\n" +
    "    + [citation IN edge.citations | split(citation, '#')[0]] AS needs",
},
MEMBER_OF: {
  name: "export/relationship-needs MEMBER_OF",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:MEMBER_OF {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id,\n" +
    "  [start.id, end.id] + [post IN [edge.capacity] WHERE post IS NOT NULL]\n" +
    "    + [citation IN edge.citations | split(citation, '#')[0]] AS needs",
},
PART_OF: {
  name: "export/relationship-needs PART_OF",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:PART_OF {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id,\n" +
    "  [start.id, end.id] + [post IN [edge.capacity] WHERE post IS NOT NULL]\n" +
    "    + [citation IN edge.citations | split(citation, '#')[0]] AS needs",
},
WITHIN: {
  name: "export/relationship-needs WITHIN",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:WITHIN {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id,\n" +
    "  [start.id, end.id] + [post IN [edge.capacity] WHERE post IS NOT NULL]\n" +
    "    + [citation IN edge.citations | split(citation, '#')[0]] AS needs",
},
GOVERNS: {
  name: "export/relationship-needs GOVERNS",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:GOVERNS {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id,\n" +
    "  [start.id, end.id] + [post IN [edge.capacity] WHERE post IS NOT NULL]\n" +
    "    + [citation IN edge.citations | split(citation, '#')[0]] AS needs",
},
SEATED_IN: {
  name: "export/relationship-needs SEATED_IN",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:SEATED_IN {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id,\n" +
    "  [start.id, end.id] + [post IN [edge.capacity] WHERE post IS NOT NULL]\n" +
    "    + [citation IN edge.citations | split(citation, '#')[0]] AS needs",
},
TOOK_PART: {
  name: "export/relationship-needs TOOK_PART",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:TOOK_PART {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id,\n" +
    "  [start.id, end.id] + [post IN [edge.capacity] WHERE post IS NOT NULL]\n" +
    "    + [citation IN edge.citations | split(citation, '#')[0]] AS needs",
},
HELD_AT: {
  name: "export/relationship-needs HELD_AT",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:HELD_AT {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id,\n" +
    "  [start.id, end.id] + [post IN [edge.capacity] WHERE post IS NOT NULL]\n" +
    "    + [citation IN edge.citations | split(citation, '#')[0]] AS needs",
},
SUB_EVENT_OF: {
  name: "export/relationship-needs SUB_EVENT_OF",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:SUB_EVENT_OF {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id,\n" +
    "  [start.id, end.id] + [post IN [edge.capacity] WHERE post IS NOT NULL]\n" +
    "    + [citation IN edge.citations | split(citation, '#')[0]] AS needs",
},
PARTY_TO: {
  name: "export/relationship-needs PARTY_TO",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:PARTY_TO {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id,\n" +
    "  [start.id, end.id] + [post IN [edge.capacity] WHERE post IS NOT NULL]\n" +
    "    + [citation IN edge.citations | split(citation, '#')[0]] AS needs",
},
REACHED_AT: {
  name: "export/relationship-needs REACHED_AT",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:REACHED_AT {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id,\n" +
    "  [start.id, end.id] + [post IN [edge.capacity] WHERE post IS NOT NULL]\n" +
    "    + [citation IN edge.citations | split(citation, '#')[0]] AS needs",
},
BACKS: {
  name: "export/relationship-needs BACKS",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:BACKS {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id,\n" +
    "  [start.id, end.id] + [post IN [edge.capacity] WHERE post IS NOT NULL]\n" +
    "    + [citation IN edge.citations | split(citation, '#')[0]] AS needs",
},
SITED_IN: {
  name: "export/relationship-needs SITED_IN",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:SITED_IN {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id,\n" +
    "  [start.id, end.id] + [post IN [edge.capacity] WHERE post IS NOT NULL]\n" +
    "    + [citation IN edge.citations | split(citation, '#')[0]] AS needs",
},
ABOUT: {
  name: "export/relationship-needs ABOUT",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:ABOUT {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id,\n" +
    "  [start.id, end.id] + [post IN [edge.capacity] WHERE post IS NOT NULL]\n" +
    "    + [citation IN edge.citations | split(citation, '#')[0]] AS needs",
},
LINKED_TO: {
  name: "export/relationship-needs LINKED_TO",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:LINKED_TO {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id,\n" +
    "  [start.id, end.id] + [post IN [edge.capacity] WHERE post IS NOT NULL]\n" +
    "    + [citation IN edge.citations | split(citation, '#')[0]] AS needs",
},
};

export interface ExportRelationshipsParams {
  readonly kinds: readonly string[] | null;
  readonly confidences: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly certain: boolean;
  readonly anyTime: boolean;
  readonly types: readonly string[] | null;
  readonly source: string | null;
}
export interface ExportRelationshipsRow {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly citations: readonly string[];
  readonly confidence: string;
  readonly reason: string | null;
  readonly own: readonly OwnValue[];
}
/** The relationships of one type that a selection takes, in order of id. */
export const exportRelationships: Readonly<Record<'HOLDS' | 'POST_IN' | 'MEMBER_OF' | 'PART_OF' | 'WITHIN' | 'GOVERNS' | 'SEATED_IN' | 'TOOK_PART' | 'HELD_AT' | 'SUB_EVENT_OF' | 'PARTY_TO' | 'REACHED_AT' | 'BACKS' | 'SITED_IN' | 'ABOUT' | 'LINKED_TO', Statement<ExportRelationshipsParams, ExportRelationshipsRow>>> = {
HOLDS: {
  name: "export/relationships HOLDS",
  mode: 'read',
  parameters: { kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string' },
  text: "MATCH (start:Entity)-[edge:HOLDS]->(end:Entity)\n" +
    "WHERE edge.id >= ''\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN edge.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.during, edge.asPrinted] AS own",
},
POST_IN: {
  name: "export/relationships POST_IN",
  mode: 'read',
  parameters: { kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string' },
  text: "MATCH (start:Entity)-[edge:POST_IN]->(end:Entity)\n" +
    "WHERE edge.id >= ''\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN edge.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [] AS own",
},
MEMBER_OF: {
  name: "export/relationships MEMBER_OF",
  mode: 'read',
  parameters: { kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string' },
  text: "MATCH (start:Entity)-[edge:MEMBER_OF]->(end:Entity)\n" +
    "WHERE edge.id >= ''\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN edge.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.role, edge.during] AS own",
},
PART_OF: {
  name: "export/relationships PART_OF",
  mode: 'read',
  parameters: { kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string' },
  text: "MATCH (start:Entity)-[edge:PART_OF]->(end:Entity)\n" +
    "WHERE edge.id >= ''\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN edge.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.during] AS own",
},
WITHIN: {
  name: "export/relationships WITHIN",
  mode: 'read',
  parameters: { kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string' },
  text: "MATCH (start:Entity)-[edge:WITHIN]->(end:Entity)\n" +
    "WHERE edge.id >= ''\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN edge.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [] AS own",
},
GOVERNS: {
  name: "export/relationships GOVERNS",
  mode: 'read',
  parameters: { kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string' },
  text: "MATCH (start:Entity)-[edge:GOVERNS]->(end:Entity)\n" +
    "WHERE edge.id >= ''\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN edge.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [] AS own",
},
SEATED_IN: {
  name: "export/relationships SEATED_IN",
  mode: 'read',
  parameters: { kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string' },
  text: "MATCH (start:Entity)-[edge:SEATED_IN]->(end:Entity)\n" +
    "WHERE edge.id >= ''\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN edge.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.status, edge.during] AS own",
},
TOOK_PART: {
  name: "export/relationships TOOK_PART",
  mode: 'read',
  parameters: { kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string' },
  text: "MATCH (start:Entity)-[edge:TOOK_PART]->(end:Entity)\n" +
    "WHERE edge.id >= ''\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN edge.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.role, edge.side, edge.attendance, edge.capacity, edge.asPrinted, edge.contribution] AS own",
},
HELD_AT: {
  name: "export/relationships HELD_AT",
  mode: 'read',
  parameters: { kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string' },
  text: "MATCH (start:Entity)-[edge:HELD_AT]->(end:Entity)\n" +
    "WHERE edge.id >= ''\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN edge.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [] AS own",
},
SUB_EVENT_OF: {
  name: "export/relationships SUB_EVENT_OF",
  mode: 'read',
  parameters: { kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string' },
  text: "MATCH (start:Entity)-[edge:SUB_EVENT_OF]->(end:Entity)\n" +
    "WHERE edge.id >= ''\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN edge.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [] AS own",
},
PARTY_TO: {
  name: "export/relationships PARTY_TO",
  mode: 'read',
  parameters: { kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string' },
  text: "MATCH (start:Entity)-[edge:PARTY_TO]->(end:Entity)\n" +
    "WHERE edge.id >= ''\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN edge.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.role, edge.capacity, edge.asPrinted] AS own",
},
REACHED_AT: {
  name: "export/relationships REACHED_AT",
  mode: 'read',
  parameters: { kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string' },
  text: "MATCH (start:Entity)-[edge:REACHED_AT]->(end:Entity)\n" +
    "WHERE edge.id >= ''\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN edge.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.how] AS own",
},
BACKS: {
  name: "export/relationships BACKS",
  mode: 'read',
  parameters: { kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string' },
  text: "MATCH (start:Entity)-[edge:BACKS]->(end:Entity)\n" +
    "WHERE edge.id >= ''\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN edge.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.role] AS own",
},
SITED_IN: {
  name: "export/relationships SITED_IN",
  mode: 'read',
  parameters: { kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string' },
  text: "MATCH (start:Entity)-[edge:SITED_IN]->(end:Entity)\n" +
    "WHERE edge.id >= ''\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN edge.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.status] AS own",
},
ABOUT: {
  name: "export/relationships ABOUT",
  mode: 'read',
  parameters: { kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string' },
  text: "MATCH (start:Entity)-[edge:ABOUT]->(end:Entity)\n" +
    "WHERE edge.id >= ''\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN edge.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [] AS own",
},
LINKED_TO: {
  name: "export/relationships LINKED_TO",
  mode: 'read',
  parameters: { kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string' },
  text: "MATCH (start:Entity)-[edge:LINKED_TO]->(end:Entity)\n" +
    "WHERE edge.id >= ''\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN edge.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "WITH edge, start, end ORDER BY edge.id\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.type, edge.during] AS own",
},
};

export interface ExportRelationshipsByIdsParams {
  readonly ids: readonly string[];
}
export interface ExportRelationshipsByIdsRow {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly citations: readonly string[];
  readonly confidence: string;
  readonly reason: string | null;
  readonly own: readonly OwnValue[];
}
/** Relationships of one type, in the order of the ids given. */
export const exportRelationshipsByIds: Readonly<Record<'HOLDS' | 'POST_IN' | 'MEMBER_OF' | 'PART_OF' | 'WITHIN' | 'GOVERNS' | 'SEATED_IN' | 'TOOK_PART' | 'HELD_AT' | 'SUB_EVENT_OF' | 'PARTY_TO' | 'REACHED_AT' | 'BACKS' | 'SITED_IN' | 'ABOUT' | 'LINKED_TO', Statement<ExportRelationshipsByIdsParams, ExportRelationshipsByIdsRow>>> = {
HOLDS: {
  name: "export/relationships-by-ids HOLDS",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:HOLDS {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.during, edge.asPrinted] AS own",
},
POST_IN: {
  name: "export/relationships-by-ids POST_IN",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:POST_IN {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [] AS own",
},
MEMBER_OF: {
  name: "export/relationships-by-ids MEMBER_OF",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:MEMBER_OF {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.role, edge.during] AS own",
},
PART_OF: {
  name: "export/relationships-by-ids PART_OF",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:PART_OF {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.during] AS own",
},
WITHIN: {
  name: "export/relationships-by-ids WITHIN",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:WITHIN {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [] AS own",
},
GOVERNS: {
  name: "export/relationships-by-ids GOVERNS",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:GOVERNS {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [] AS own",
},
SEATED_IN: {
  name: "export/relationships-by-ids SEATED_IN",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:SEATED_IN {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.status, edge.during] AS own",
},
TOOK_PART: {
  name: "export/relationships-by-ids TOOK_PART",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:TOOK_PART {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.role, edge.side, edge.attendance, edge.capacity, edge.asPrinted, edge.contribution] AS own",
},
HELD_AT: {
  name: "export/relationships-by-ids HELD_AT",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:HELD_AT {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [] AS own",
},
SUB_EVENT_OF: {
  name: "export/relationships-by-ids SUB_EVENT_OF",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:SUB_EVENT_OF {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [] AS own",
},
PARTY_TO: {
  name: "export/relationships-by-ids PARTY_TO",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:PARTY_TO {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.role, edge.capacity, edge.asPrinted] AS own",
},
REACHED_AT: {
  name: "export/relationships-by-ids REACHED_AT",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:REACHED_AT {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.how] AS own",
},
BACKS: {
  name: "export/relationships-by-ids BACKS",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:BACKS {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.role] AS own",
},
SITED_IN: {
  name: "export/relationships-by-ids SITED_IN",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:SITED_IN {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.status] AS own",
},
ABOUT: {
  name: "export/relationships-by-ids ABOUT",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:ABOUT {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [] AS own",
},
LINKED_TO: {
  name: "export/relationships-by-ids LINKED_TO",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (start:Entity)-[edge:LINKED_TO {id: wanted}]->(end:Entity)\n" +
    "RETURN edge.id AS id, start.id AS fromId, end.id AS toId, edge.citations AS citations, edge.confidence AS confidence,\n" +
    "  edge.reason AS reason, [edge.type, edge.during] AS own",
},
};

export interface ExportRelationshipsSummaryParams {
  readonly kinds: readonly string[] | null;
  readonly confidences: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly certain: boolean;
  readonly anyTime: boolean;
  readonly types: readonly string[] | null;
  readonly source: string | null;
  readonly relationships: readonly string[] | null;
}
export interface ExportRelationshipsSummaryRow {
  readonly type: string;
  readonly count: number;
  readonly needs: readonly string[];
}
/** How many relationships of each type a selection takes, the sources they cite and the posts they name. */
export const exportRelationshipsSummary: Statement<ExportRelationshipsSummaryParams, ExportRelationshipsSummaryRow> = {
  name: "export/relationships-summary",
  mode: 'read',
  parameters: { kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string', relationships: 'string' },
  text: "MATCH (start:Entity)-[edge:!NAMED]->(end:Entity)\n" +
    "WHERE ($given.relationships IS NULL OR type(edge) IN $given.relationships) AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN edge.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(edge.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(edge.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "WITH type(edge) AS type, count(edge) AS count, collect(DISTINCT edge.capacity) AS posts,\n" +
    "  collect(DISTINCT [citation IN edge.citations | split(citation, '#')[0]]) AS cited\n" +
    "RETURN type, count, posts + reduce(all = [], some IN cited | all + some) AS needs",
};

export interface ExportTiesParams {
  readonly ids: readonly string[];
  readonly kinds: readonly string[] | null;
  readonly confidences: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly certain: boolean;
  readonly anyTime: boolean;
  readonly types: readonly string[] | null;
  readonly source: string | null;
  readonly relationships: readonly string[] | null;
}
export interface ExportTiesRow {
  readonly id: string;
}
/** The relationships of some entities that a selection takes. */
export const exportTies: Statement<ExportTiesParams, ExportTiesRow> = {
  name: "export/ties",
  mode: 'read',
  parameters: { ids: 'string', kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', anyTime: 'boolean', types: 'string', source: 'string', relationships: 'string' },
  text: "UNWIND $given.ids AS wanted\n" +
    "MATCH (n:Entity {id: wanted})\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "MATCH (n)-[tie:!NAMED]-(:Entity)\n" +
    "WHERE $given.relationships IS NULL OR type(tie) IN $given.relationships\n" +
    "WITH DISTINCT tie, startNode(tie) AS start, endNode(tie) AS end\n" +
    "WHERE tie.confidence IN $given.confidences\n" +
    "  AND ($given.source IS NULL OR any(citation IN tie.citations WHERE citation STARTS WITH $given.source))\n" +
    "  AND ($given.kinds IS NULL\n" +
    "    OR any(label IN labels(start) WHERE label IN $given.kinds) AND any(label IN labels(end) WHERE label IN $given.kinds))\n" +
    "  AND ($given.types IS NULL OR start.type IN $given.types OR end.type IN $given.types)\n" +
    "  AND ($given.anyTime OR CASE WHEN $given.certain THEN coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) >= $given.from AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) <= $given.until ELSE coalesce(tie.from, CASE WHEN end:Event OR end:Agreement THEN end.dateFrom END, CASE WHEN start:Event OR start:Agreement THEN start.dateFrom END) <= $given.until AND coalesce(tie.until, CASE WHEN end:Event OR end:Agreement THEN end.dateUntil END, CASE WHEN start:Event OR start:Agreement THEN start.dateUntil END) >= $given.from END)\n" +
    "RETURN tie.id AS id",
};

export interface GraphNeighborhoodParams {
  readonly ids: readonly string[];
  readonly depth: number;
  readonly limit: number;
  readonly room: number;
  readonly reads: number;
  readonly hub: number;
  readonly edgeLimit: number;
  readonly relationships: readonly string[];
  readonly kinds: readonly string[] | null;
  readonly confidences: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly certain: boolean;
}
export interface GraphNeighborhoodRow {
  readonly about: NeighborhoodRow | null;
  readonly node: NeighborRow | null;
  readonly edge: FactNode | null;
  readonly source: EntityNode | null;
}
/** The surroundings of some entities, level by level, with every relationship among those that are shown. Each part is a row of its own: the driver reads many short messages sooner than a long one. */
export const graphNeighborhood: Statement<GraphNeighborhoodParams, GraphNeighborhoodRow> = {
  name: "graph/neighborhood",
  mode: 'read',
  parameters: { ids: 'string', depth: 'int', limit: 'int', room: 'int', reads: 'int', hub: 'int', edgeLimit: 'int', relationships: 'string', kinds: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean' },
  text: "CALL () {\n" +
    "  UNWIND $given.ids AS id\n" +
    "  OPTIONAL MATCH (self:Entity {id: id})\n" +
    "  RETURN collect({id: id, kind: [label IN labels(self) WHERE label <> 'Entity'][0]}) AS starts, collect(self) AS level0\n" +
    "}\n" +
    "WITH starts, level0, COLLECT {\n" +
    "  UNWIND level0 AS node\n" +
    "  WITH node WHERE node.id IN $given.ids OR COUNT { (node)--() } <= $given.hub\n" +
    "  CALL (node) {\n" +
    "    MATCH (node)-[edge]-(other)\n" +
    "    WITH edge, other LIMIT $given.reads\n" +
    "    WHERE type(edge) IN $given.relationships\n" +
    "      AND ($given.kinds IS NULL OR any(label IN labels(other) WHERE label IN $given.kinds))\n" +
    "      AND edge.confidence IN $given.confidences\n" +
    "  AND (edge.from IS NULL OR CASE WHEN $given.certain THEN edge.from >= $given.from AND edge.until <= $given.until ELSE edge.from <= $given.until AND edge.until >= $given.from END)\n" +
    "  AND (NOT node:Event|Agreement OR CASE WHEN $given.certain THEN node.dateFrom >= $given.from AND node.dateUntil <= $given.until ELSE node.dateFrom <= $given.until AND node.dateUntil >= $given.from END)\n" +
    "  AND (NOT other:Event|Agreement OR CASE WHEN $given.certain THEN other.dateFrom >= $given.from AND other.dateUntil <= $given.until ELSE other.dateFrom <= $given.until AND other.dateUntil >= $given.from END)\n" +
    "    RETURN edge, other\n" +
    "  }\n" +
    "  WITH other, count(DISTINCT edge) AS ties\n" +
    "  WHERE NOT other IN level0\n" +
    "  WITH other, ties, COUNT { (other)--() } AS degree\n" +
    "  ORDER BY ties DESC, degree > $given.hub, degree DESC, other.id\n" +
    "  RETURN other LIMIT $given.room\n" +
    "} AS found1\n" +
    "WITH starts, level0, found1, found1[..$given.limit - size(level0)] AS level1\n" +
    "WITH starts, level0, found1, level1, level0 + level1 AS shown1,\n" +
    "  CASE WHEN $given.depth >= 2 THEN level1 ELSE [] END AS frontier1\n" +
    "WITH *, COLLECT {\n" +
    "  UNWIND frontier1 AS node\n" +
    "  WITH node WHERE node.id IN $given.ids OR COUNT { (node)--() } <= $given.hub\n" +
    "  CALL (node) {\n" +
    "    MATCH (node)-[edge]-(other)\n" +
    "    WITH edge, other LIMIT $given.reads\n" +
    "    WHERE type(edge) IN $given.relationships\n" +
    "      AND ($given.kinds IS NULL OR any(label IN labels(other) WHERE label IN $given.kinds))\n" +
    "      AND edge.confidence IN $given.confidences\n" +
    "  AND (edge.from IS NULL OR CASE WHEN $given.certain THEN edge.from >= $given.from AND edge.until <= $given.until ELSE edge.from <= $given.until AND edge.until >= $given.from END)\n" +
    "  AND (NOT node:Event|Agreement OR CASE WHEN $given.certain THEN node.dateFrom >= $given.from AND node.dateUntil <= $given.until ELSE node.dateFrom <= $given.until AND node.dateUntil >= $given.from END)\n" +
    "  AND (NOT other:Event|Agreement OR CASE WHEN $given.certain THEN other.dateFrom >= $given.from AND other.dateUntil <= $given.until ELSE other.dateFrom <= $given.until AND other.dateUntil >= $given.from END)\n" +
    "    RETURN edge, other\n" +
    "  }\n" +
    "  WITH other, count(DISTINCT edge) AS ties\n" +
    "  WHERE NOT other IN shown1\n" +
    "  WITH other, ties, COUNT { (other)--() } AS degree\n" +
    "  ORDER BY ties DESC, degree > $given.hub, degree DESC, other.id\n" +
    "  RETURN other LIMIT $given.room\n" +
    "} AS found2\n" +
    "WITH *, found2[..$given.limit - size(shown1)] AS level2\n" +
    "WITH *, shown1 + level2 AS shown2, CASE WHEN $given.depth >= 3 THEN level2 ELSE [] END AS frontier2\n" +
    "WITH *, COLLECT {\n" +
    "  UNWIND frontier2 AS node\n" +
    "  WITH node WHERE node.id IN $given.ids OR COUNT { (node)--() } <= $given.hub\n" +
    "  CALL (node) {\n" +
    "    MATCH (node)-[edge]-(other)\n" +
    "    WITH edge, other LIMIT $given.reads\n" +
    "    WHERE type(edge) IN $given.relationships\n" +
    "      AND ($given.kinds IS NULL OR any(label IN labels(other) WHERE label IN $given.kinds))\n" +
    "      AND edge.confidence IN $given.confidences\n" +
    "  AND (edge.from IS NULL OR CASE WHEN $given.certain THEN edge.from >= $given.from AND edge.until <= $given.until ELSE edge.from <= $given.until AND edge.until >= $given.from END)\n" +
    "  AND (NOT node:Event|Agreement OR CASE WHEN $given.certain THEN node.dateFrom >= $given.from AND node.dateUntil <= $given.until ELSE node.dateFrom <= $given.until AND node.dateUntil >= $given.from END)\n" +
    "  AND (NOT other:Event|Agreement OR CASE WHEN $given.certain THEN other.dateFrom >= $given.from AND other.dateUntil <= $given.until ELSE other.dateFrom <= $given.until AND other.dateUntil >= $given.from END)\n" +
    "    RETURN edge, other\n" +
    "  }\n" +
    "  WITH other, count(DISTINCT edge) AS ties\n" +
    "  WHERE NOT other IN shown2\n" +
    "  WITH other, ties, COUNT { (other)--() } AS degree\n" +
    "  ORDER BY ties DESC, degree > $given.hub, degree DESC, other.id\n" +
    "  RETURN other LIMIT $given.room\n" +
    "} AS found3\n" +
    "WITH *, found3[..$given.limit - size(shown2)] AS level3\n" +
    "WITH starts, shown2 + level3 AS shown,\n" +
    "  size(found1) > size(level1) OR size(found2) > size(level2) OR size(found3) > size(level3) AS more,\n" +
    "  any(one IN level0 WHERE COUNT { (one)--() } > $given.reads)\n" +
    "    OR any(one IN frontier1 + frontier2 WHERE COUNT { (one)--() } > $given.hub) AS hubs,\n" +
    "  [one IN level0 | {node: one, depth: 0}] + [one IN level1 | {node: one, depth: 1}]\n" +
    "    + [one IN level2 | {node: one, depth: 2}] + [one IN level3 | {node: one, depth: 3}] AS placed\n" +
    "// Walked from the end it starts from; where that has too many, looked up between the two.\n" +
    "CALL (shown) {\n" +
    "  CALL (shown) {\n" +
    "    UNWIND shown AS node\n" +
    "    WITH shown, node WHERE COUNT { (node)-->() } <= $given.hub\n" +
    "    MATCH (node)-[edge]->(other:Entity) WHERE other IN shown\n" +
    "    RETURN edge, node, other\n" +
    "    UNION\n" +
    "    UNWIND shown AS node\n" +
    "    WITH shown, node WHERE COUNT { (node)-->() } > $given.hub\n" +
    "    UNWIND shown AS other\n" +
    "    MATCH (node)-[edge]->(other)\n" +
    "    RETURN edge, node, other\n" +
    "  }\n" +
    "  WITH edge, node, other WHERE type(edge) IN $given.relationships AND edge.confidence IN $given.confidences\n" +
    "  AND (edge.from IS NULL OR CASE WHEN $given.certain THEN edge.from >= $given.from AND edge.until <= $given.until ELSE edge.from <= $given.until AND edge.until >= $given.from END)\n" +
    "  AND (NOT node:Event|Agreement OR CASE WHEN $given.certain THEN node.dateFrom >= $given.from AND node.dateUntil <= $given.until ELSE node.dateFrom <= $given.until AND node.dateUntil >= $given.from END)\n" +
    "  AND (NOT other:Event|Agreement OR CASE WHEN $given.certain THEN other.dateFrom >= $given.from AND other.dateUntil <= $given.until ELSE other.dateFrom <= $given.until AND other.dateUntil >= $given.from END)\n" +
    "  WITH edge ORDER BY type(edge), edge.id LIMIT $given.edgeLimit\n" +
    "  RETURN collect(edge) AS edges\n" +
    "}\n" +
    "CALL (placed) {\n" +
    "  UNWIND placed AS one\n" +
    "  WITH one.node AS node, one.depth AS depth\n" +
    "  RETURN collect({depth: depth, entity: node {.*,\n" +
    "  kind: [label IN labels(node) WHERE label <> 'Entity'][0],\n" +
    "  names: [(node)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(node)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}, degree: COUNT { (node)--() } - COUNT { (node)-[:NAMED]->() }}) AS nodes\n" +
    "}\n" +
    "WITH starts, more, hubs, nodes, edges,\n" +
    "  reduce(cited = [], one IN shown | cited + one.citations)\n" +
    "    + reduce(cited = [], edge IN edges | cited + edge.citations) AS citations\n" +
    "UNWIND [{about: {starts: starts, more: more, hubs: hubs}}]\n" +
    "  + [node IN nodes | {node: node}]\n" +
    "  + [edge IN edges | {edge: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}}]\n" +
    "  + [source IN COLLECT {\n" +
    "  UNWIND citations AS citation\n" +
    "  WITH DISTINCT split(citation, '#')[0] AS sourceId\n" +
    "  MATCH (source:Entity {id: sourceId})\n" +
    "    USING INDEX SEEK source:Entity(id)\n" +
    "  RETURN source {.*,\n" +
    "  kind: [label IN labels(source) WHERE label <> 'Entity'][0],\n" +
    "  names: [(source)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(source)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}\n" +
    "} | {source: source}] AS part\n" +
    "RETURN part.about AS about, part.node AS node, part.edge AS edge, part.source AS source",
};

export interface GraphPathsParams {
  readonly source: string;
  readonly target: string;
  readonly relationships: readonly string[];
  readonly links: readonly string[];
  readonly anyAttendance: boolean;
  readonly through: readonly string[];
  readonly avoiding: readonly string[];
  readonly maxDegree: number;
  readonly maxGroupSize: number | null;
  readonly confidences: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly certain: boolean;
  readonly maxLength: number;
  readonly limit: number;
}
export interface GraphPathsRow {
  readonly starts: readonly StartRow[];
  readonly missing: readonly string[];
  readonly found: number;
  readonly candidates: number;
  readonly entities: readonly EntityNode[];
  readonly rows: readonly PathRow[];
}
/** What connects two entities: the shortest paths between them, each hop a relationship walked in either direction. The 200 shortest are looked at, of up to 6 hops; the same lengths are ordered by sureness, then by weight. */
export const graphPaths: Statement<GraphPathsParams, GraphPathsRow> = {
  name: "graph/paths",
  mode: 'read',
  parameters: { source: 'string', target: 'string', relationships: 'string', links: 'string', anyAttendance: 'boolean', through: 'string', avoiding: 'string', maxDegree: 'int', maxGroupSize: 'int', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', maxLength: 'int', limit: 'int' },
  text: "OPTIONAL MATCH (start:Entity {id: $given.source})\n" +
    "OPTIONAL MATCH (goal:Entity {id: $given.target})\n" +
    "CALL (start, goal) {\n" +
    "  MATCH path = SHORTEST 200 (start)((left:Entity)-[edge]-(right:Entity)\n" +
    "    WHERE type(edge) IN $given.relationships\n" +
    "  AND (edge.type IS NULL OR edge.type IN $given.links)\n" +
    "  AND ($given.anyAttendance OR edge.attendance IS NULL\n" +
    "    OR edge.attendance = 'attended' AND 'held' IN [left.status, right.status])\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND (edge.from IS NULL OR CASE WHEN $given.certain THEN edge.from >= $given.from AND edge.until <= $given.until ELSE edge.from <= $given.until AND edge.until >= $given.from END)\n" +
    "  AND (NOT left:Event|Agreement OR CASE WHEN $given.certain THEN left.dateFrom >= $given.from AND left.dateUntil <= $given.until ELSE left.dateFrom <= $given.until AND left.dateUntil >= $given.from END)\n" +
    "  AND (NOT right:Event|Agreement OR CASE WHEN $given.certain THEN right.dateFrom >= $given.from AND right.dateUntil <= $given.until ELSE right.dateFrom <= $given.until AND right.dateUntil >= $given.from END)\n" +
    "      AND left.id <> $given.target AND right.id <> $given.source\n" +
    "      AND (right.id = $given.target OR any(label IN labels(right) WHERE label IN $given.through)\n" +
    "  AND right.confidence IN $given.confidences\n" +
    "  AND NOT right.id IN $given.avoiding\n" +
    "  AND COUNT { (right)--() } <= $given.maxDegree\n" +
    "  AND ($given.maxGroupSize IS NULL OR NOT right:Event\n" +
    "    OR COUNT { (right)<-[:TOOK_PART]-() } <= $given.maxGroupSize))){1,6}(goal)\n" +
    "  RETURN collect(path) AS paths\n" +
    "}\n" +
    "CALL (paths) {\n" +
    "  UNWIND paths AS path\n" +
    "  WITH path, nodes(path) AS steps\n" +
    "  WHERE length(path) <= $given.maxLength\n" +
    "    // The search repeats no relationship; a path that comes back to an entity is none.\n" +
    "    AND all(step IN steps WHERE single(other IN steps WHERE other = step))\n" +
    "  WITH path, steps, relationships(path) AS facts, steps[1..-1] AS inner\n" +
    "  WITH path, steps, facts,\n" +
    "    [at IN range(0, size($given.confidences) - 1)\n" +
    "      WHERE any(fact IN facts + inner WHERE fact.confidence = $given.confidences[at])][-1] AS doubt,\n" +
    "    [step IN inner | CASE WHEN step:Event THEN COUNT { (step)<-[:TOOK_PART]-() } ELSE COUNT { (step)--() } - COUNT { (step)-[:NAMED]->() } END] AS sizes\n" +
    "  WITH steps, facts, length(path) AS hops, doubt,\n" +
    "    reduce(weight = 1.0, size IN sizes | weight / CASE WHEN size > 2 THEN size - 1 ELSE 1 END) AS weight\n" +
    "  WITH {steps: steps, facts: facts, weight: weight,\n" +
    "    key: [hops, doubt, -weight] + [step IN steps | step.id] + [fact IN facts | fact.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS sorted\n" +
    "}\n" +
    "// The candidates come shortest first: were one of them too long, none that is short enough was left out.\n" +
    "WITH start, goal, size([path IN paths WHERE length(path) <= $given.maxLength]) AS candidates, size(sorted) AS found, sorted[..$given.limit] AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  UNWIND row.steps AS step\n" +
    "  RETURN collect(DISTINCT step) AS steps\n" +
    "}\n" +
    "WITH start, goal, candidates, found, page, steps,\n" +
    "  reduce(cited = [], row IN page | cited + reduce(all = [], fact IN row.facts | all + fact.citations))\n" +
    "    + reduce(cited = [], step IN steps | cited + step.citations) AS citations\n" +
    "RETURN [\n" +
    "    {id: $given.source, kind: [label IN labels(start) WHERE label <> 'Entity'][0]},\n" +
    "    {id: $given.target, kind: [label IN labels(goal) WHERE label <> 'Entity'][0]}\n" +
    "  ] AS starts,\n" +
    "  COLLECT { UNWIND $given.avoiding AS named WITH named WHERE NOT EXISTS { (:Entity {id: named}) } RETURN named } AS missing, found, candidates,\n" +
    "  [step IN steps | step {.*,\n" +
    "  kind: [label IN labels(step) WHERE label <> 'Entity'][0],\n" +
    "  names: [(step)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(step)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}] + COLLECT {\n" +
    "  UNWIND citations AS citation\n" +
    "  WITH DISTINCT split(citation, '#')[0] AS sourceId\n" +
    "  MATCH (source:Entity {id: sourceId})\n" +
    "    USING INDEX SEEK source:Entity(id)\n" +
    "  RETURN source {.*,\n" +
    "  kind: [label IN labels(source) WHERE label <> 'Entity'][0],\n" +
    "  names: [(source)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(source)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}\n" +
    "} AS entities,\n" +
    "  [row IN page | {ids: [step IN row.steps | step.id], facts: [fact IN row.facts | fact {.*, relationship: type(fact), fromId: startNode(fact).id, toId: endNode(fact).id}], weight: row.weight}] AS rows",
};

export interface GraphTimelineParams {
  readonly groups: readonly Readonly<Record<string, unknown>>[];
  readonly what: readonly string[];
  readonly confidences: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly certain: boolean;
  readonly first: string;
  readonly last: string;
  readonly after: readonly Value[] | null;
  readonly before: readonly Value[] | null;
  readonly descending: boolean;
  readonly limit: number;
  readonly backward: boolean;
}
export interface GraphTimelineRow {
  readonly id: string;
  readonly starts: readonly StartRow[];
  readonly totalCount: number;
  readonly more: boolean;
  readonly rows: readonly TimelineRow[];
}
/** What happened to some entities, in order of time: one list for each group of them. An agreement without a date stands at the date of the event where it was first dealt with. */
export const graphTimeline: Statement<GraphTimelineParams, GraphTimelineRow> = {
  name: "graph/timeline",
  mode: 'read',
  parameters: { groups: 'map', what: 'string', confidences: 'string', from: 'date', until: 'date', certain: 'boolean', first: 'date', last: 'date', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.groups AS group\n" +
    "CALL (group) {\n" +
    "  UNWIND group.ids AS id\n" +
    "  OPTIONAL MATCH (self:Entity {id: id})\n" +
    "  WITH id, self, CASE WHEN self IS NULL THEN [] ELSE COLLECT {\n" +
    "  MATCH (self)-[edge:TOOK_PART]->(occasion:Event)\n" +
    "  RETURN {what: 'TOOK_PART', edge: edge, thing: occasion, begins: occasion.dateFrom, ends: occasion.dateUntil} AS one\n" +
    "  UNION\n" +
    "  UNWIND COLLECT {\n" +
    "  MATCH (self)-[presence:TOOK_PART]->(occasion:Event)\n" +
    "  WHERE presence.attendance = 'attended'\n" +
    "  RETURN {representative: self, participation: presence, event: occasion} AS one\n" +
    "  UNION\n" +
    "  MATCH (self)<-[:PART_OF*1..6]-(part:Organization)-[presence:TOOK_PART]->(occasion:Event)\n" +
    "  WHERE presence.attendance = 'attended'\n" +
    "  RETURN {representative: part, participation: presence, event: occasion} AS one\n" +
    "  UNION\n" +
    "  MATCH (self:Organization)<-[:PART_OF*0..6]-(:Organization)<-[:POST_IN]-(seat:Post)<-[tenure:HOLDS]-(holder:Person)\n" +
    "        -[presence:TOOK_PART]->(occasion:Event)\n" +
    "  WHERE presence.attendance = 'attended'\n" +
    "    AND (presence.capacity = seat.id\n" +
    "      OR presence.capacity IS NULL AND tenure.from <= occasion.dateUntil AND tenure.until >= occasion.dateFrom)\n" +
    "  RETURN {representative: holder, participation: presence, event: occasion} AS one\n" +
    "} AS present\n" +
    "  WITH present.participation AS edge, present.representative AS representative, present.event AS occasion\n" +
    "  WHERE representative <> self\n" +
    "  RETURN {what: 'REPRESENTED', edge: edge, thing: occasion, begins: occasion.dateFrom, ends: occasion.dateUntil} AS one\n" +
    "  UNION\n" +
    "  MATCH (self)<-[edge:ABOUT]-(matter:Event|Agreement)\n" +
    "  RETURN {what: 'SUBJECT', edge: edge, thing: matter, begins: matter.dateFrom, ends: matter.dateUntil} AS one\n" +
    "  UNION\n" +
    "  MATCH (self:Place)<-[:WITHIN*0..8]-(:Place)<-[edge:HELD_AT]-(occasion:Event)\n" +
    "  RETURN {what: 'HELD_HERE', edge: edge, thing: occasion, begins: occasion.dateFrom, ends: occasion.dateUntil} AS one\n" +
    "  UNION\n" +
    "  MATCH (self:Event)<-[:SUB_EVENT_OF*0..4]-(:Event)<-[edge:SUB_EVENT_OF]-(occasion:Event)\n" +
    "  RETURN {what: 'SUB_EVENT', edge: edge, thing: occasion, begins: occasion.dateFrom, ends: occasion.dateUntil} AS one\n" +
    "  UNION\n" +
    "  MATCH (self)<-[:PART_OF*0..6]-()-[edge:PARTY_TO]->(matter:Agreement)\n" +
    "  RETURN {what: 'PARTY', edge: edge, thing: matter, begins: matter.dateFrom, ends: matter.dateUntil} AS one\n" +
    "  UNION\n" +
    "  MATCH (self:Organization)<-[:PART_OF*0..6]-(:Organization)<-[:POST_IN]-(seat:Post)<-[:HOLDS]-(:Person)\n" +
    "        -[edge:PARTY_TO]->(matter:Agreement)\n" +
    "  WHERE edge.capacity = seat.id\n" +
    "  RETURN {what: 'PARTY', edge: edge, thing: matter, begins: matter.dateFrom, ends: matter.dateUntil} AS one\n" +
    "  UNION\n" +
    "  MATCH (self:Event)<-[:SUB_EVENT_OF*0..5]-(occasion:Event)<-[edge:REACHED_AT]-(matter:Agreement)\n" +
    "  RETURN {what: 'OUTCOME', edge: edge, thing: matter, begins: occasion.dateFrom, ends: occasion.dateUntil} AS one\n" +
    "  UNION\n" +
    "  MATCH (self:Agreement)-[edge:REACHED_AT]->(occasion:Event)\n" +
    "  RETURN {what: 'OUTCOME', edge: edge, thing: occasion, begins: occasion.dateFrom, ends: occasion.dateUntil} AS one\n" +
    "  UNION\n" +
    "  CALL (self) {\n" +
    "    MATCH (self)-[edge]-(other:Entity) WHERE edge.during IS NOT NULL\n" +
    "    RETURN edge, other\n" +
    "    UNION\n" +
    "    MATCH (self:Organization)<-[:PART_OF*0..6]-(:Organization)<-[:POST_IN]-(:Post)<-[edge:HOLDS]-(other:Person)\n" +
    "    WHERE edge.during IS NOT NULL\n" +
    "    RETURN edge, other\n" +
    "  }\n" +
    "  UNWIND [\n" +
    "    {what: 'BEGINS', begins: edge.from, ends: edge.beginsBy},\n" +
    "    {what: 'ENDS', begins: edge.endsFrom, ends: edge.until},\n" +
    "    {what: 'LASTS', begins: CASE WHEN edge.beginsBy IS NULL AND edge.endsFrom IS NULL THEN edge.from END, ends: edge.until}\n" +
    "  ] AS turn\n" +
    "  WITH edge, other, turn WHERE turn.begins IS NOT NULL AND turn.ends IS NOT NULL\n" +
    "  RETURN {what: turn.what, edge: edge, thing: other, begins: turn.begins, ends: turn.ends} AS one\n" +
    "} END AS happenings\n" +
    "  RETURN collect({id: id, kind: [label IN labels(self) WHERE label <> 'Entity'][0], happenings: happenings}) AS given\n" +
    "}\n" +
    "CALL (given) {\n" +
    "  UNWIND given AS start\n" +
    "  UNWIND start.happenings AS one\n" +
    "  WITH start.id AS of, one.what AS what, one.edge AS edge, one.thing AS thing, one.begins AS begins, one.ends AS ends\n" +
    "  WHERE what IN $given.what AND edge.confidence IN $given.confidences\n" +
    "  WITH what, edge, thing, begins, ends, collect(of) AS of\n" +
    "  WITH what, edge, thing, begins, ends, of,\n" +
    "    CASE WHEN thing:Agreement AND thing.date IS NULL AND what <> 'OUTCOME' THEN COLLECT {\n" +
    "      MATCH (thing)-[reached:REACHED_AT]->(occasion:Event)\n" +
    "      RETURN {event: occasion, fact: reached} ORDER BY [occasion.dateFrom, coalesce(occasion.dayOrder, 6), occasion.id] LIMIT 1\n" +
    "    }[0] END AS dealt\n" +
    "  WITH what, edge, thing, of, dealt,\n" +
    "    coalesce(dealt.event.dateFrom, begins) AS begins, coalesce(dealt.event.dateUntil, ends) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  WITH what, edge, thing, of, dealt, begins, ends,\n" +
    "    CASE WHEN what = 'OUTCOME' THEN endNode(edge) ELSE coalesce(dealt.event, thing) END AS occasion\n" +
    "  WITH {what: what, edge: edge, thing: thing, of: of, dealt: dealt, key: [\n" +
    "    // What is only known to be before a day comes before what is of that day; what is undated comes last.\n" +
    "    CASE WHEN begins > $given.first THEN begins ELSE ends END,\n" +
    "    CASE WHEN begins > $given.first THEN coalesce(occasion.dayOrder, 6) WHEN ends < $given.last THEN 0 ELSE 9 END,\n" +
    "    edge.id, what]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH group, given, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH group, given, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH group, given, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.thing AS thing, row.dealt.event AS occasion, row.dealt.fact AS reached\n" +
    "  WITH row, edge, thing, occasion, reached, startNode(edge) AS left, endNode(edge) AS right\n" +
    "  RETURN collect({\n" +
    "    key: row.key,\n" +
    "    what: row.what,\n" +
    "    of: row.of,\n" +
    "    fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id},\n" +
    "    left: left {.*,\n" +
    "  kind: [label IN labels(left) WHERE label <> 'Entity'][0],\n" +
    "  names: [(left)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(left)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])},\n" +
    "    right: right {.*,\n" +
    "  kind: [label IN labels(right) WHERE label <> 'Entity'][0],\n" +
    "  names: [(right)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(right)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])},\n" +
    "    thingId: thing.id,\n" +
    "    dealtWith: CASE WHEN occasion IS NULL THEN null\n" +
    "      ELSE {event: occasion {.*,\n" +
    "  kind: [label IN labels(occasion) WHERE label <> 'Entity'][0],\n" +
    "  names: [(occasion)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(occasion)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}, fact: reached {.*, relationship: type(reached), fromId: startNode(reached).id, toId: endNode(reached).id}} END,\n" +
    "    sources: COLLECT {\n" +
    "  UNWIND edge.citations + coalesce(reached.citations, []) + thing.citations AS citation\n" +
    "  WITH DISTINCT split(citation, '#')[0] AS sourceId\n" +
    "  MATCH (source:Entity {id: sourceId})\n" +
    "    USING INDEX SEEK source:Entity(id)\n" +
    "  RETURN source {.*,\n" +
    "  kind: [label IN labels(source) WHERE label <> 'Entity'][0],\n" +
    "  names: [(source)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(source)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}\n" +
    "}\n" +
    "  }) AS rows\n" +
    "}\n" +
    "RETURN group.id AS id, [start IN given | {id: start.id, kind: start.kind}] AS starts, totalCount, more, rows",
};

export interface RelationshipAllParams {
  readonly ids: readonly string[];
  readonly types: readonly string[] | null;
  readonly confidences: readonly string[];
  readonly orderBy: string;
  readonly after: readonly Value[] | null;
  readonly before: readonly Value[] | null;
  readonly descending: boolean;
  readonly limit: number;
  readonly backward: boolean;
}
export interface RelationshipAllRow {
  readonly id: string;
  readonly totalCount: number;
  readonly more: boolean;
  readonly rows: readonly WholeFactRow[];
}
/** All relationships of each of some entities, whatever their type, with both ends, by type or by weight. */
export const relationshipAll: Statement<RelationshipAllParams, RelationshipAllRow> = {
  name: "relationship/all",
  mode: 'read',
  parameters: { ids: 'string', types: 'string', confidences: 'string', orderBy: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)-[edge]-(:Entity)\n" +
    "  WHERE edge.confidence IN $given.confidences AND ($given.types IS NULL OR type(edge) IN $given.types)\n" +
    "  WITH DISTINCT edge, startNode(edge) AS start, endNode(edge) AS end\n" +
    "  WITH edge, start, end, CASE WHEN start = self THEN end ELSE start END AS other\n" +
    "  // A small meeting weighs more than a large one, anything else as much as a meeting of two; then the most connected.\n" +
    "  WITH {edge: edge, start: start, end: end, key: CASE $given.orderBy\n" +
    "    WHEN 'WEIGHT' THEN [\n" +
    "      CASE WHEN other:Event THEN COUNT { (other)<-[:TOOK_PART {attendance: 'attended'}]-() } ELSE 2 END,\n" +
    "      -COUNT { (other)--() }, edge.id]\n" +
    "    ELSE [type(edge), edge.id] END} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.start AS start, row.end AS end\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, from: start {.*,\n" +
    "  kind: [label IN labels(start) WHERE label <> 'Entity'][0],\n" +
    "  names: [(start)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(start)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}, to: end {.*,\n" +
    "  kind: [label IN labels(end) WHERE label <> 'Entity'][0],\n" +
    "  names: [(end)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(end)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
};

export interface RelationshipCitedParams {
  readonly queries: readonly Readonly<Record<string, unknown>>[];
  readonly confidences: readonly string[];
  readonly types: readonly string[] | null;
  readonly sorts: readonly string[] | null;
  readonly after: readonly Value[] | null;
  readonly before: readonly Value[] | null;
  readonly descending: boolean;
  readonly limit: number;
  readonly backward: boolean;
}
export interface RelationshipCitedRow {
  readonly id: string;
  readonly totalCount: number;
  readonly more: boolean;
  readonly rows: readonly CitedRow[];
}
/** Everything that cites each of some sources, or one place in it: entities, names and relationships, by kind of fact and id. */
export const relationshipCited: Statement<RelationshipCitedParams, RelationshipCitedRow> = {
  name: "relationship/cited",
  mode: 'read',
  parameters: { queries: 'map', confidences: 'string', types: 'string', sorts: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.queries AS asked\n" +
    "CALL (asked) {\n" +
    "  CALL db.index.fulltext.queryNodes('cited_nodes', asked.query) YIELD node AS thing\n" +
    "  WITH thing, CASE WHEN thing:Name THEN 'Name' ELSE [label IN labels(thing) WHERE label <> 'Entity'][0] END AS sort\n" +
    "  WHERE thing.confidence IN $given.confidences AND ($given.types IS NULL OR sort IN $given.types)\n" +
    "    AND ($given.sorts IS NULL OR CASE WHEN thing:Name THEN 'NAME' ELSE 'ENTITY' END IN $given.sorts)\n" +
    "  RETURN collect({key: [sort, thing.id], thing: thing}) AS nodes\n" +
    "}\n" +
    "CALL (asked) {\n" +
    "  CALL db.index.fulltext.queryRelationships('cited_relationships', asked.query) YIELD relationship AS thing\n" +
    "  WHERE thing.confidence IN $given.confidences AND ($given.types IS NULL OR type(thing) IN $given.types)\n" +
    "    AND ($given.sorts IS NULL OR 'RELATIONSHIP' IN $given.sorts)\n" +
    "  RETURN collect({key: [type(thing), thing.id], edge: thing}) AS edges\n" +
    "}\n" +
    "CALL (nodes, edges) {\n" +
    "  UNWIND nodes + edges AS row\n" +
    "  WITH row ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH asked, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH asked, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH asked, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.thing AS thing, row.edge AS edge\n" +
    "  OPTIONAL MATCH (owner:Entity)-[naming:NAMED]->(thing)\n" +
    "  WITH row, thing, edge, owner, naming,\n" +
    "    CASE WHEN edge IS NULL THEN null ELSE startNode(edge) END AS start,\n" +
    "    CASE WHEN edge IS NULL THEN null ELSE endNode(edge) END AS end\n" +
    "  RETURN collect({\n" +
    "    key: row.key,\n" +
    "    fact: CASE WHEN edge IS NULL THEN null ELSE edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id} END,\n" +
    "    from: CASE WHEN start IS NULL THEN null ELSE start {.*,\n" +
    "  kind: [label IN labels(start) WHERE label <> 'Entity'][0],\n" +
    "  names: [(start)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(start)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} END,\n" +
    "    to: CASE WHEN end IS NULL THEN null ELSE end {.*,\n" +
    "  kind: [label IN labels(end) WHERE label <> 'Entity'][0],\n" +
    "  names: [(end)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(end)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} END,\n" +
    "    entity: CASE WHEN thing:Entity THEN thing {.*,\n" +
    "  kind: [label IN labels(thing) WHERE label <> 'Entity'][0],\n" +
    "  names: [(thing)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(thing)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} WHEN owner IS NOT NULL THEN owner {.*,\n" +
    "  kind: [label IN labels(owner) WHERE label <> 'Entity'][0],\n" +
    "  names: [(owner)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(owner)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} ELSE null END,\n" +
    "    nameId: CASE WHEN thing:Name THEN thing.id ELSE null END\n" +
    "  }) AS rows\n" +
    "}\n" +
    "RETURN asked.id AS id, totalCount, more, rows",
};

export interface RelationshipIncomingParams {
  readonly ids: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly certain: boolean;
  readonly confidences: readonly string[];
  readonly roles: readonly string[] | null;
  readonly after: readonly Value[] | null;
  readonly before: readonly Value[] | null;
  readonly descending: boolean;
  readonly limit: number;
  readonly backward: boolean;
}
export interface RelationshipIncomingRow {
  readonly id: string;
  readonly totalCount: number;
  readonly more: boolean;
  readonly rows: readonly ConnectedRow[];
}
/** Relationships of one type that end at each of some entities, with the entity at their other end, in order of time. */
export const relationshipIncoming: Readonly<Record<'HOLDS' | 'POST_IN' | 'MEMBER_OF' | 'PART_OF' | 'WITHIN' | 'GOVERNS' | 'SEATED_IN' | 'TOOK_PART' | 'HELD_AT' | 'SUB_EVENT_OF' | 'PARTY_TO' | 'REACHED_AT' | 'BACKS' | 'SITED_IN' | 'ABOUT' | 'LINKED_TO', Statement<RelationshipIncomingParams, RelationshipIncomingRow>>> = {
HOLDS: {
  name: "relationship/incoming HOLDS",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)<-[edge:HOLDS]-(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
POST_IN: {
  name: "relationship/incoming POST_IN",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)<-[edge:POST_IN]-(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
MEMBER_OF: {
  name: "relationship/incoming MEMBER_OF",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)<-[edge:MEMBER_OF]-(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
PART_OF: {
  name: "relationship/incoming PART_OF",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)<-[edge:PART_OF]-(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
WITHIN: {
  name: "relationship/incoming WITHIN",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)<-[edge:WITHIN]-(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
GOVERNS: {
  name: "relationship/incoming GOVERNS",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)<-[edge:GOVERNS]-(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
SEATED_IN: {
  name: "relationship/incoming SEATED_IN",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)<-[edge:SEATED_IN]-(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
TOOK_PART: {
  name: "relationship/incoming TOOK_PART",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)<-[edge:TOOK_PART]-(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
HELD_AT: {
  name: "relationship/incoming HELD_AT",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)<-[edge:HELD_AT]-(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
SUB_EVENT_OF: {
  name: "relationship/incoming SUB_EVENT_OF",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)<-[edge:SUB_EVENT_OF]-(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
PARTY_TO: {
  name: "relationship/incoming PARTY_TO",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)<-[edge:PARTY_TO]-(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
REACHED_AT: {
  name: "relationship/incoming REACHED_AT",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)<-[edge:REACHED_AT]-(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
BACKS: {
  name: "relationship/incoming BACKS",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)<-[edge:BACKS]-(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
SITED_IN: {
  name: "relationship/incoming SITED_IN",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)<-[edge:SITED_IN]-(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
ABOUT: {
  name: "relationship/incoming ABOUT",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)<-[edge:ABOUT]-(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
LINKED_TO: {
  name: "relationship/incoming LINKED_TO",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)<-[edge:LINKED_TO]-(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
};

export interface RelationshipOutgoingParams {
  readonly ids: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly certain: boolean;
  readonly confidences: readonly string[];
  readonly roles: readonly string[] | null;
  readonly after: readonly Value[] | null;
  readonly before: readonly Value[] | null;
  readonly descending: boolean;
  readonly limit: number;
  readonly backward: boolean;
}
export interface RelationshipOutgoingRow {
  readonly id: string;
  readonly totalCount: number;
  readonly more: boolean;
  readonly rows: readonly ConnectedRow[];
}
/** Relationships of one type that start at each of some entities, with the entity at their other end, in order of time. */
export const relationshipOutgoing: Readonly<Record<'HOLDS' | 'POST_IN' | 'MEMBER_OF' | 'PART_OF' | 'WITHIN' | 'GOVERNS' | 'SEATED_IN' | 'TOOK_PART' | 'HELD_AT' | 'SUB_EVENT_OF' | 'PARTY_TO' | 'REACHED_AT' | 'BACKS' | 'SITED_IN' | 'ABOUT' | 'LINKED_TO', Statement<RelationshipOutgoingParams, RelationshipOutgoingRow>>> = {
HOLDS: {
  name: "relationship/outgoing HOLDS",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)-[edge:HOLDS]->(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
POST_IN: {
  name: "relationship/outgoing POST_IN",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)-[edge:POST_IN]->(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
MEMBER_OF: {
  name: "relationship/outgoing MEMBER_OF",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)-[edge:MEMBER_OF]->(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
PART_OF: {
  name: "relationship/outgoing PART_OF",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)-[edge:PART_OF]->(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
WITHIN: {
  name: "relationship/outgoing WITHIN",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)-[edge:WITHIN]->(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
GOVERNS: {
  name: "relationship/outgoing GOVERNS",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)-[edge:GOVERNS]->(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
SEATED_IN: {
  name: "relationship/outgoing SEATED_IN",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)-[edge:SEATED_IN]->(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
TOOK_PART: {
  name: "relationship/outgoing TOOK_PART",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)-[edge:TOOK_PART]->(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
HELD_AT: {
  name: "relationship/outgoing HELD_AT",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)-[edge:HELD_AT]->(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
SUB_EVENT_OF: {
  name: "relationship/outgoing SUB_EVENT_OF",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)-[edge:SUB_EVENT_OF]->(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
PARTY_TO: {
  name: "relationship/outgoing PARTY_TO",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)-[edge:PARTY_TO]->(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
REACHED_AT: {
  name: "relationship/outgoing REACHED_AT",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)-[edge:REACHED_AT]->(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
BACKS: {
  name: "relationship/outgoing BACKS",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)-[edge:BACKS]->(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
SITED_IN: {
  name: "relationship/outgoing SITED_IN",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)-[edge:SITED_IN]->(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
ABOUT: {
  name: "relationship/outgoing ABOUT",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)-[edge:ABOUT]->(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
LINKED_TO: {
  name: "relationship/outgoing LINKED_TO",
  mode: 'read',
  parameters: { ids: 'string', from: 'date', until: 'date', certain: 'boolean', confidences: 'string', roles: 'string', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (self:Entity {id: id})\n" +
    "CALL (self) {\n" +
    "  MATCH (self)-[edge:LINKED_TO]->(other:Entity)\n" +
    "  WITH edge, other, coalesce(edge.from, other.dateFrom, $given.from) AS begins, coalesce(edge.until, other.dateUntil, $given.until) AS ends\n" +
    "  WHERE CASE WHEN $given.certain THEN begins >= $given.from AND ends <= $given.until ELSE begins <= $given.until AND ends >= $given.from END\n" +
    "  AND edge.confidence IN $given.confidences\n" +
    "  AND ($given.roles IS NULL OR edge.role IN $given.roles)\n" +
    "  WITH {edge: edge, other: other, key: [begins, coalesce(other.dayOrder, 6), edge.id]} AS row\n" +
    "  ORDER BY row.key\n" +
    "  RETURN collect(row) AS ascending\n" +
    "}\n" +
    "WITH id, CASE WHEN $given.descending THEN reverse(ascending) ELSE ascending END AS sorted\n" +
    "WITH id, size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH id, totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.edge AS edge, row.other AS other\n" +
    "  RETURN collect({key: row.key, fact: edge {.*, relationship: type(edge), fromId: startNode(edge).id, toId: endNode(edge).id}, entity: other {.*,\n" +
    "  kind: [label IN labels(other) WHERE label <> 'Entity'][0],\n" +
    "  names: [(other)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(other)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}}) AS rows\n" +
    "}\n" +
    "RETURN id, totalCount, more, rows",
},
};

export interface SearchNamesParams {
  readonly query: string;
  readonly terms: readonly string[];
  readonly words: readonly string[];
  readonly sounds: readonly string[];
  readonly candidates: number;
  readonly after: readonly Value[] | null;
  readonly before: readonly Value[] | null;
  readonly descending: boolean;
  readonly limit: number;
  readonly backward: boolean;
}
export interface SearchNamesRow {
  readonly totalCount: number;
  readonly more: boolean;
  readonly rows: readonly SearchRow[];
}
/** Entities by any of their names: the best matching name of each, exact keys first, then beginnings, then parts. A name that is only like the text (a letter wrong) is taken where none has the text itself; one that has a part which sounds like it in Korean is taken in any case, behind those that have the text. */
export const searchNames: Statement<SearchNamesParams, SearchNamesRow> = {
  name: "search/names",
  mode: 'read',
  parameters: { query: 'string', terms: 'string', words: 'string', sounds: 'string', candidates: 'int', after: 'value', before: 'value', descending: 'boolean', limit: 'int', backward: 'boolean' },
  text: "CALL db.index.fulltext.queryNodes('names', $given.query, {limit: $given.candidates}) YIELD node AS hit, score AS likeness\n" +
    "MATCH (owner:Entity)-[:NAMED]->(hit)\n" +
    "WITH owner, hit, likeness,\n" +
    "  CASE\n" +
    "    WHEN any(searched IN $given.terms WHERE searched IN hit.searchKeys) THEN 3\n" +
    "    WHEN any(key IN hit.searchKeys WHERE any(searched IN $given.terms WHERE key STARTS WITH searched)) THEN 2\n" +
    "    WHEN any(key IN hit.searchKeys WHERE any(searched IN $given.terms WHERE key CONTAINS searched)) THEN 1\n" +
    "    WHEN any(key IN hit.searchKeys WHERE all(word IN $given.words WHERE key CONTAINS word)) THEN 1\n" +
    "    ELSE 0\n" +
    "  END AS tier,\n" +
    "  any(sound IN $given.sounds WHERE sound IN hit.searchKeys) AS sounds\n" +
    "// Within a tier a short name is closer to the text than a long one that has it too.\n" +
    "WITH collect({owner: owner, hit: hit, sure: tier > 0 OR sounds,\n" +
    "  score: tier + 0.5 * likeness / (1.0 + likeness) + 0.5 / (1 + size(hit.text))}) AS hits\n" +
    "WITH hits, any(one IN hits WHERE one.sure) AS sure\n" +
    "UNWIND [one IN hits WHERE one.sure = sure] AS one\n" +
    "WITH one.owner AS owner, one.hit AS hit, one.score AS score\n" +
    "ORDER BY score DESC, hit.attested DESC, hit.id\n" +
    "WITH owner, collect(hit)[0] AS best, max(score) AS score\n" +
    "WITH {owner: owner, best: best, score: score, key: [-round(score, 9), owner.id]} AS row\n" +
    "ORDER BY row.key\n" +
    "WITH collect(row) AS sorted\n" +
    "WITH size(sorted) AS totalCount, [line IN sorted WHERE ($given.after IS NULL OR CASE WHEN $given.descending THEN line.key < $given.after ELSE line.key > $given.after END)\n" +
    "  AND ($given.before IS NULL OR CASE WHEN $given.descending THEN line.key > $given.before ELSE line.key < $given.before END)] AS inside\n" +
    "WITH totalCount, size(inside) > $given.limit AS more, CASE WHEN $given.limit = 0 THEN [] WHEN $given.backward THEN inside[-$given.limit..] ELSE inside[..$given.limit] END AS page\n" +
    "CALL (page) {\n" +
    "  UNWIND page AS row\n" +
    "  WITH row, row.owner AS owner\n" +
    "  CALL (owner) {\n" +
    "    OPTIONAL MATCH (owner)-[:HOLDS]->(seat:Post)\n" +
    "    OPTIONAL MATCH (seat)-[:POST_IN]->(body:Organization)\n" +
    "    WITH seat, body ORDER BY seat.id LIMIT 5\n" +
    "    RETURN collect(CASE WHEN seat IS NULL THEN null ELSE {post: seat {.*,\n" +
    "  kind: [label IN labels(seat) WHERE label <> 'Entity'][0],\n" +
    "  names: [(seat)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(seat)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])},\n" +
    "      organization: CASE WHEN body IS NULL THEN null ELSE body {.*,\n" +
    "  kind: [label IN labels(body) WHERE label <> 'Entity'][0],\n" +
    "  names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(body)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])} END} END) AS posts\n" +
    "  }\n" +
    "  RETURN collect({key: row.key, score: row.score, entity: owner {.*,\n" +
    "  kind: [label IN labels(owner) WHERE label <> 'Entity'][0],\n" +
    "  names: [(owner)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(owner)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}, nameId: row.best.id, posts: posts,\n" +
    "    sources: COLLECT {\n" +
    "  UNWIND owner.citations AS citation\n" +
    "  WITH DISTINCT split(citation, '#')[0] AS sourceId\n" +
    "  MATCH (source:Entity {id: sourceId})\n" +
    "    USING INDEX SEEK source:Entity(id)\n" +
    "  RETURN source {.*,\n" +
    "  kind: [label IN labels(source) WHERE label <> 'Entity'][0],\n" +
    "  names: [(source)-[named:NAMED]->(name:Name) |\n" +
    "    name {.id, .text, .type, .language, .script, .attested, .citations, .confidence, .reason, .recordedAt,\n" +
    "      preferred: named.preferred}],\n" +
    "  organization: head([(source)-[:POST_IN]->(body:Organization) |\n" +
    "    body {.id, kind: 'Organization', names: [(body)-[named:NAMED]->(name:Name) |\n" +
    "      name {.text, .type, .language, .attested, preferred: named.preferred}]}])}\n" +
    "}}) AS rows\n" +
    "}\n" +
    "RETURN totalCount, more, rows",
};

export interface WriteAwaitIndexesParams {
  readonly seconds: number;
}
export type WriteAwaitIndexesRow = Readonly<Record<never, never>>;
/** Waits until every index is filled and online. */
export const writeAwaitIndexes: Statement<WriteAwaitIndexesParams, WriteAwaitIndexesRow> = {
  name: "write/await-indexes",
  mode: 'read',
  parameters: { seconds: 'int' },
  text: "CALL db.awaitIndexes($given.seconds)",
};

export interface WriteCitedSourcesParams {
  readonly ids: readonly string[];
}
export interface WriteCitedSourcesRow {
  readonly id: string;
}
/** Which of some sources are cited by anything but themselves and their names. */
export const writeCitedSources: Statement<WriteCitedSourcesParams, WriteCitedSourcesRow> = {
  name: "write/cited-sources",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (source:Entity&Source {id: id})\n" +
    "USING INDEX SEEK source:Entity(id)\n" +
    "WITH source, id, replace(replace(id, ':', '\\\\:'), '-', '\\\\-') + '#*' AS query\n" +
    "CALL (source, query) {\n" +
    "  CALL db.index.fulltext.queryNodes('cited_nodes', query) YIELD node\n" +
    "  WHERE node <> source AND NOT EXISTS { (source)-[:NAMED]->(node) }\n" +
    "  RETURN 1 AS cited LIMIT 1\n" +
    "  UNION\n" +
    "  CALL db.index.fulltext.queryRelationships('cited_relationships', query) YIELD relationship\n" +
    "  RETURN 1 AS cited LIMIT 1\n" +
    "}\n" +
    "RETURN id",
};

export interface WriteDifferingEntitiesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
export interface WriteDifferingEntitiesRow {
  readonly differing: number;
}
/** How many of some entities are missing from the store or have other properties there. */
export const writeDifferingEntities: Statement<WriteDifferingEntitiesParams, WriteDifferingEntitiesRow> = {
  name: "write/differing-entities",
  mode: 'read',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "OPTIONAL MATCH (n:Entity {id: row.id})\n" +
    "WITH row, n\n" +
    "WHERE n IS NULL OR n {.*, recordedAt: row.recordedAt} <> row\n" +
    "RETURN count(*) AS differing",
};

export interface WriteDifferingNamesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
export interface WriteDifferingNamesRow {
  readonly differing: number;
}
/** How many of some names are missing from the store or have other properties there. */
export const writeDifferingNames: Statement<WriteDifferingNamesParams, WriteDifferingNamesRow> = {
  name: "write/differing-names",
  mode: 'read',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "OPTIONAL MATCH (:Entity {id: row.owner})-[named:NAMED {id: row.named.id}]->(name:Name {id: row.name.id})\n" +
    "WITH row, name, named\n" +
    "WHERE name IS NULL OR name {.*, recordedAt: row.name.recordedAt} <> row.name\n" +
    "  OR named {.*, recordedAt: row.named.recordedAt} <> row.named\n" +
    "RETURN count(*) AS differing",
};

export interface WriteDifferingRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
export interface WriteDifferingRelationshipsRow {
  readonly differing: number;
}
/** How many of some relationships of one type are missing from the store or have other ends or properties there. */
export const writeDifferingRelationships: Readonly<Record<'HOLDS' | 'POST_IN' | 'MEMBER_OF' | 'PART_OF' | 'WITHIN' | 'GOVERNS' | 'SEATED_IN' | 'TOOK_PART' | 'HELD_AT' | 'SUB_EVENT_OF' | 'PARTY_TO' | 'REACHED_AT' | 'BACKS' | 'SITED_IN' | 'ABOUT' | 'LINKED_TO', Statement<WriteDifferingRelationshipsParams, WriteDifferingRelationshipsRow>>> = {
HOLDS: {
  name: "write/differing-relationships HOLDS",
  mode: 'read',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "OPTIONAL MATCH (start)-[edge:HOLDS {id: row.properties.id}]->(end)\n" +
    "WITH row, start, edge, end\n" +
    "WHERE edge IS NULL OR start.id <> row.from OR end.id <> row.to\n" +
    "  OR edge {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "RETURN count(*) AS differing",
},
POST_IN: {
  name: "write/differing-relationships POST_IN",
  mode: 'read',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "OPTIONAL MATCH (start)-[edge:POST_IN {id: row.properties.id}]->(end)\n" +
    "WITH row, start, edge, end\n" +
    "WHERE edge IS NULL OR start.id <> row.from OR end.id <> row.to\n" +
    "  OR edge {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "RETURN count(*) AS differing",
},
MEMBER_OF: {
  name: "write/differing-relationships MEMBER_OF",
  mode: 'read',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "OPTIONAL MATCH (start)-[edge:MEMBER_OF {id: row.properties.id}]->(end)\n" +
    "WITH row, start, edge, end\n" +
    "WHERE edge IS NULL OR start.id <> row.from OR end.id <> row.to\n" +
    "  OR edge {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "RETURN count(*) AS differing",
},
PART_OF: {
  name: "write/differing-relationships PART_OF",
  mode: 'read',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "OPTIONAL MATCH (start)-[edge:PART_OF {id: row.properties.id}]->(end)\n" +
    "WITH row, start, edge, end\n" +
    "WHERE edge IS NULL OR start.id <> row.from OR end.id <> row.to\n" +
    "  OR edge {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "RETURN count(*) AS differing",
},
WITHIN: {
  name: "write/differing-relationships WITHIN",
  mode: 'read',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "OPTIONAL MATCH (start)-[edge:WITHIN {id: row.properties.id}]->(end)\n" +
    "WITH row, start, edge, end\n" +
    "WHERE edge IS NULL OR start.id <> row.from OR end.id <> row.to\n" +
    "  OR edge {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "RETURN count(*) AS differing",
},
GOVERNS: {
  name: "write/differing-relationships GOVERNS",
  mode: 'read',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "OPTIONAL MATCH (start)-[edge:GOVERNS {id: row.properties.id}]->(end)\n" +
    "WITH row, start, edge, end\n" +
    "WHERE edge IS NULL OR start.id <> row.from OR end.id <> row.to\n" +
    "  OR edge {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "RETURN count(*) AS differing",
},
SEATED_IN: {
  name: "write/differing-relationships SEATED_IN",
  mode: 'read',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "OPTIONAL MATCH (start)-[edge:SEATED_IN {id: row.properties.id}]->(end)\n" +
    "WITH row, start, edge, end\n" +
    "WHERE edge IS NULL OR start.id <> row.from OR end.id <> row.to\n" +
    "  OR edge {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "RETURN count(*) AS differing",
},
TOOK_PART: {
  name: "write/differing-relationships TOOK_PART",
  mode: 'read',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "OPTIONAL MATCH (start)-[edge:TOOK_PART {id: row.properties.id}]->(end)\n" +
    "WITH row, start, edge, end\n" +
    "WHERE edge IS NULL OR start.id <> row.from OR end.id <> row.to\n" +
    "  OR edge {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "RETURN count(*) AS differing",
},
HELD_AT: {
  name: "write/differing-relationships HELD_AT",
  mode: 'read',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "OPTIONAL MATCH (start)-[edge:HELD_AT {id: row.properties.id}]->(end)\n" +
    "WITH row, start, edge, end\n" +
    "WHERE edge IS NULL OR start.id <> row.from OR end.id <> row.to\n" +
    "  OR edge {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "RETURN count(*) AS differing",
},
SUB_EVENT_OF: {
  name: "write/differing-relationships SUB_EVENT_OF",
  mode: 'read',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "OPTIONAL MATCH (start)-[edge:SUB_EVENT_OF {id: row.properties.id}]->(end)\n" +
    "WITH row, start, edge, end\n" +
    "WHERE edge IS NULL OR start.id <> row.from OR end.id <> row.to\n" +
    "  OR edge {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "RETURN count(*) AS differing",
},
PARTY_TO: {
  name: "write/differing-relationships PARTY_TO",
  mode: 'read',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "OPTIONAL MATCH (start)-[edge:PARTY_TO {id: row.properties.id}]->(end)\n" +
    "WITH row, start, edge, end\n" +
    "WHERE edge IS NULL OR start.id <> row.from OR end.id <> row.to\n" +
    "  OR edge {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "RETURN count(*) AS differing",
},
REACHED_AT: {
  name: "write/differing-relationships REACHED_AT",
  mode: 'read',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "OPTIONAL MATCH (start)-[edge:REACHED_AT {id: row.properties.id}]->(end)\n" +
    "WITH row, start, edge, end\n" +
    "WHERE edge IS NULL OR start.id <> row.from OR end.id <> row.to\n" +
    "  OR edge {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "RETURN count(*) AS differing",
},
BACKS: {
  name: "write/differing-relationships BACKS",
  mode: 'read',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "OPTIONAL MATCH (start)-[edge:BACKS {id: row.properties.id}]->(end)\n" +
    "WITH row, start, edge, end\n" +
    "WHERE edge IS NULL OR start.id <> row.from OR end.id <> row.to\n" +
    "  OR edge {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "RETURN count(*) AS differing",
},
SITED_IN: {
  name: "write/differing-relationships SITED_IN",
  mode: 'read',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "OPTIONAL MATCH (start)-[edge:SITED_IN {id: row.properties.id}]->(end)\n" +
    "WITH row, start, edge, end\n" +
    "WHERE edge IS NULL OR start.id <> row.from OR end.id <> row.to\n" +
    "  OR edge {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "RETURN count(*) AS differing",
},
ABOUT: {
  name: "write/differing-relationships ABOUT",
  mode: 'read',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "OPTIONAL MATCH (start)-[edge:ABOUT {id: row.properties.id}]->(end)\n" +
    "WITH row, start, edge, end\n" +
    "WHERE edge IS NULL OR start.id <> row.from OR end.id <> row.to\n" +
    "  OR edge {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "RETURN count(*) AS differing",
},
LINKED_TO: {
  name: "write/differing-relationships LINKED_TO",
  mode: 'read',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "OPTIONAL MATCH (start)-[edge:LINKED_TO {id: row.properties.id}]->(end)\n" +
    "WITH row, start, edge, end\n" +
    "WHERE edge IS NULL OR start.id <> row.from OR end.id <> row.to\n" +
    "  OR edge {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "RETURN count(*) AS differing",
},
};

export interface WriteEntitiesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
export interface WriteEntitiesRow {
  readonly written: number;
}
/** Writes entities of one kind with exactly these properties; one that has them already keeps its recordedAt. */
export const writeEntities: Readonly<Record<'Person' | 'Organization' | 'Post' | 'Place' | 'Event' | 'Agreement' | 'Project' | 'Topic' | 'Source', Statement<WriteEntitiesParams, WriteEntitiesRow>>> = {
Person: {
  name: "write/entities Person",
  mode: 'write',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "MERGE (n:Entity {id: row.id})\n" +
    "WITH n, row\n" +
    "WHERE n {.*, recordedAt: row.recordedAt} <> row\n" +
    "SET n = row, n:Person\n" +
    "RETURN count(*) AS written",
},
Organization: {
  name: "write/entities Organization",
  mode: 'write',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "MERGE (n:Entity {id: row.id})\n" +
    "WITH n, row\n" +
    "WHERE n {.*, recordedAt: row.recordedAt} <> row\n" +
    "SET n = row, n:Organization\n" +
    "RETURN count(*) AS written",
},
Post: {
  name: "write/entities Post",
  mode: 'write',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "MERGE (n:Entity {id: row.id})\n" +
    "WITH n, row\n" +
    "WHERE n {.*, recordedAt: row.recordedAt} <> row\n" +
    "SET n = row, n:Post\n" +
    "RETURN count(*) AS written",
},
Place: {
  name: "write/entities Place",
  mode: 'write',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "MERGE (n:Entity {id: row.id})\n" +
    "WITH n, row\n" +
    "WHERE n {.*, recordedAt: row.recordedAt} <> row\n" +
    "SET n = row, n:Place\n" +
    "RETURN count(*) AS written",
},
Event: {
  name: "write/entities Event",
  mode: 'write',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "MERGE (n:Entity {id: row.id})\n" +
    "WITH n, row\n" +
    "WHERE n {.*, recordedAt: row.recordedAt} <> row\n" +
    "SET n = row, n:Event\n" +
    "RETURN count(*) AS written",
},
Agreement: {
  name: "write/entities Agreement",
  mode: 'write',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "MERGE (n:Entity {id: row.id})\n" +
    "WITH n, row\n" +
    "WHERE n {.*, recordedAt: row.recordedAt} <> row\n" +
    "SET n = row, n:Agreement\n" +
    "RETURN count(*) AS written",
},
Project: {
  name: "write/entities Project",
  mode: 'write',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "MERGE (n:Entity {id: row.id})\n" +
    "WITH n, row\n" +
    "WHERE n {.*, recordedAt: row.recordedAt} <> row\n" +
    "SET n = row, n:Project\n" +
    "RETURN count(*) AS written",
},
Topic: {
  name: "write/entities Topic",
  mode: 'write',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "MERGE (n:Entity {id: row.id})\n" +
    "WITH n, row\n" +
    "WHERE n {.*, recordedAt: row.recordedAt} <> row\n" +
    "SET n = row, n:Topic\n" +
    "RETURN count(*) AS written",
},
Source: {
  name: "write/entities Source",
  mode: 'write',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "MERGE (n:Entity {id: row.id})\n" +
    "WITH n, row\n" +
    "WHERE n {.*, recordedAt: row.recordedAt} <> row\n" +
    "SET n = row, n:Source\n" +
    "RETURN count(*) AS written",
},
};

export interface WriteExistingEntitiesParams {
  readonly ids: readonly string[];
}
export interface WriteExistingEntitiesRow {
  readonly id: string;
}
/** Which of some ids are ids of entities. */
export const writeExistingEntities: Statement<WriteExistingEntitiesParams, WriteExistingEntitiesRow> = {
  name: "write/existing-entities",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (n:Entity {id: id})\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "RETURN id",
};

export interface WriteFactOwnersParams {
  readonly keys: readonly Readonly<Record<string, unknown>>[];
}
export interface WriteFactOwnersRow {
  readonly id: string;
  readonly imports: readonly string[];
}
/** Which imports have written some facts. */
export const writeFactOwners: Statement<WriteFactOwnersParams, WriteFactOwnersRow> = {
  name: "write/fact-owners",
  mode: 'read',
  parameters: { keys: 'map' },
  text: "UNWIND $given.keys AS key\n" +
    "MATCH (part:ImportPart)\n" +
    "WHERE part.first <= key.order AND part.last >= key.order AND key.id IN part.factIds\n" +
    "RETURN key.id AS id, collect(DISTINCT part.import) AS imports",
};

export interface WriteFormerFactsParams {
  readonly id: string;
  readonly except: readonly string[];
}
export interface WriteFormerFactsRow {
  readonly own: boolean;
  readonly factIds: readonly string[];
}
/** The facts of one part of an import, and of the parts of any import that lie in its range, save some. */
export const writeFormerFacts: Statement<WriteFormerFactsParams, WriteFormerFactsRow> = {
  name: "write/former-facts",
  mode: 'read',
  parameters: { id: 'string', except: 'string' },
  text: "MATCH (part:ImportPart {id: $given.id})\n" +
    "MATCH (other:ImportPart)\n" +
    "WHERE other.first <= part.last AND other.last >= part.first AND (other.id = $given.id OR NOT other.id IN $given.except)\n" +
    "RETURN other.id = $given.id AS own, other.factIds AS factIds",
};

export interface WriteImportBeginParams {
  readonly id: string;
}
export type WriteImportBeginRow = Readonly<Record<never, never>>;
/** Notes that an import is being written, so that what it is stays open until it is finished. */
export const writeImportBegin: Statement<WriteImportBeginParams, WriteImportBeginRow> = {
  name: "write/import-begin",
  mode: 'write',
  parameters: { id: 'string' },
  text: "MERGE (import:Import {id: $given.id})\n" +
    "REMOVE import.checksum, import.finishedAt",
};

export interface WriteImportFinishParams {
  readonly id: string;
  readonly checksum: string;
  readonly finishedAt: string;
}
export type WriteImportFinishRow = Readonly<Record<never, never>>;
/** Notes that an import has written all its records. */
export const writeImportFinish: Statement<WriteImportFinishParams, WriteImportFinishRow> = {
  name: "write/import-finish",
  mode: 'write',
  parameters: { id: 'string', checksum: 'string', finishedAt: 'string' },
  text: "MATCH (import:Import {id: $given.id})\n" +
    "SET import.checksum = $given.checksum, import.finishedAt = $given.finishedAt",
};

export interface WriteImportStateParams {
  readonly id: string;
}
export interface WriteImportStateRow {
  readonly finishedAt: string | null;
  readonly part: string | null;
  readonly done: boolean | null;
  readonly held: boolean | null;
}
/** What is noted of an import: when it was last written to its end, and the parts that it wrote, one row each. */
export const writeImportState: Statement<WriteImportStateParams, WriteImportStateRow> = {
  name: "write/import-state",
  mode: 'read',
  parameters: { id: 'string' },
  text: "MATCH (import:Import {id: $given.id})\n" +
    "OPTIONAL MATCH (one:ImportPart {import: $given.id})\n" +
    "RETURN import.finishedAt AS finishedAt, one.id AS part, one.done AS done, one.held AS held\n" +
    "ORDER BY one.first DESC, part",
};

export type WriteIsEmptyParams = Readonly<Record<never, never>>;
export interface WriteIsEmptyRow {
  readonly empty: boolean;
}
/** Whether the store holds nothing at all. */
export const writeIsEmpty: Statement<WriteIsEmptyParams, WriteIsEmptyRow> = {
  name: "write/is-empty",
  mode: 'read',
  parameters: {  },
  text: "MATCH (n)\n" +
    "RETURN count(n) = 0 AS empty",
};

export interface WriteNamesParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
export interface WriteNamesRow {
  readonly written: number;
}
/** Writes names and what ties them to their entities, each with exactly these properties; a tie that differs is made anew. */
export const writeNames: Statement<WriteNamesParams, WriteNamesRow> = {
  name: "write/names",
  mode: 'write',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "MATCH (owner:Entity {id: row.owner})\n" +
    "USING INDEX SEEK owner:Entity(id)\n" +
    "OPTIONAL MATCH ()-[former:NAMED {id: row.named.id}]->(formerName)\n" +
    "USING INDEX SEEK former:NAMED(id)\n" +
    "WITH row, owner, former\n" +
    "WHERE former IS NULL OR former {.*, recordedAt: row.named.recordedAt} <> row.named\n" +
    "  OR formerName {.*, recordedAt: row.name.recordedAt} <> row.name\n" +
    "DELETE former\n" +
    "MERGE (name:Name {id: row.name.id})\n" +
    "CREATE (owner)-[named:NAMED]->(name)\n" +
    "SET name = row.name, named = row.named\n" +
    "RETURN count(*) AS written",
};

export interface WriteNamesOfParams {
  readonly ids: readonly string[];
}
export interface WriteNamesOfRow {
  readonly id: string;
  readonly names: readonly NameColumns[];
}
/** The names of entities, as flat columns. */
export const writeNamesOf: Statement<WriteNamesOfParams, WriteNamesOfRow> = {
  name: "write/names-of",
  mode: 'read',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (n:Entity {id: id})\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "RETURN id, COLLECT {\n" +
    "  MATCH (n)-[named:NAMED]->(name:Name)\n" +
    "  RETURN [name.text, name.type, name.language, name.attested, named.preferred, name.citations, name.confidence, name.reason]\n" +
    "} AS names",
};

export interface WritePartBeginParams {
  readonly id: string;
  readonly import: string;
  readonly first: string;
  readonly last: string;
  readonly factIds: readonly string[];
}
export type WritePartBeginRow = Readonly<Record<never, never>>;
/** Notes what a part of an import may write before it writes; former parts that it may write over are done no more. */
export const writePartBegin: Statement<WritePartBeginParams, WritePartBeginRow> = {
  name: "write/part-begin",
  mode: 'write',
  parameters: { id: 'string', import: 'string', first: 'string', last: 'string', factIds: 'string' },
  text: "MERGE (part:ImportPart {id: $given.id})\n" +
    "SET part = {id: $given.id, import: $given.import, first: $given.first, last: $given.last, factIds: $given.factIds, done: false, held: false}\n" +
    "WITH part\n" +
    "MATCH (other:ImportPart {import: $given.import})\n" +
    "WHERE other.id <> $given.id AND other.first <= $given.last AND other.last >= $given.first\n" +
    "SET other.done = false",
};

export interface WritePartFactsParams {
  readonly id: string;
  readonly except: readonly string[];
}
export interface WritePartFactsRow {
  readonly own: boolean;
  readonly factIds: readonly string[];
}
/** The facts of one part of an import, which from now on is not done, and of the parts of any import that lie in its range, save some. */
export const writePartFacts: Statement<WritePartFactsParams, WritePartFactsRow> = {
  name: "write/part-facts",
  mode: 'write',
  parameters: { id: 'string', except: 'string' },
  text: "MATCH (part:ImportPart {id: $given.id})\n" +
    "SET part.done = false\n" +
    "WITH part\n" +
    "MATCH (other:ImportPart)\n" +
    "WHERE other.first <= part.last AND other.last >= part.first AND (other.id = $given.id OR NOT other.id IN $given.except)\n" +
    "RETURN other.id = $given.id AS own, other.factIds AS factIds",
};

export interface WritePartFinishParams {
  readonly id: string;
}
export type WritePartFinishRow = Readonly<Record<never, never>>;
/** Notes that a part of an import is written to its end. */
export const writePartFinish: Statement<WritePartFinishParams, WritePartFinishRow> = {
  name: "write/part-finish",
  mode: 'write',
  parameters: { id: 'string' },
  text: "MATCH (part:ImportPart {id: $given.id})\n" +
    "SET part.done = true",
};

export interface WritePartHoldParams {
  readonly id: string;
  readonly factIds: readonly string[];
}
export type WritePartHoldRow = Readonly<Record<never, never>>;
/** Leaves a part of an import with the facts alone that could not be removed; without any it goes. */
export const writePartHold: Statement<WritePartHoldParams, WritePartHoldRow> = {
  name: "write/part-hold",
  mode: 'write',
  parameters: { id: 'string', factIds: 'string' },
  text: "MATCH (part:ImportPart {id: $given.id})\n" +
    "SET part.factIds = $given.factIds, part.held = true\n" +
    "WITH part\n" +
    "WHERE size($given.factIds) = 0\n" +
    "DELETE part",
};

export interface WriteRedirectsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
export type WriteRedirectsRow = Readonly<Record<never, never>>;
/** Makes the ids that entities took over lead to theirs. Ids lead to ids and not to entities, so that an entity may be written again, or go and come back, and what led to it still does. */
export const writeRedirects: Statement<WriteRedirectsParams, WriteRedirectsRow> = {
  name: "write/redirects",
  mode: 'write',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "UNWIND row.formerIds AS formerId\n" +
    "MERGE (old:Id {id: formerId})\n" +
    "MERGE (new:Id {id: row.id})\n" +
    "WITH old, new\n" +
    "CALL (old, new) {\n" +
    "  MATCH (old)-[former:NOW]->(other)\n" +
    "  WHERE other <> new\n" +
    "  DELETE former\n" +
    "}\n" +
    "MERGE (old)-[:NOW]->(new)",
};

export interface WriteRelationshipsParams {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
export interface WriteRelationshipsRow {
  readonly written: number;
}
/** Writes relationships of one type with exactly these properties; one that differs from the store is made anew. Not MERGE: planned before there are any, it would walk along all relationships of a busy end for each row. The seek by a unique id locks the id that it does not find, so that no other writer makes the same. */
export const writeRelationships: Readonly<Record<'HOLDS' | 'POST_IN' | 'MEMBER_OF' | 'PART_OF' | 'WITHIN' | 'GOVERNS' | 'SEATED_IN' | 'TOOK_PART' | 'HELD_AT' | 'SUB_EVENT_OF' | 'PARTY_TO' | 'REACHED_AT' | 'BACKS' | 'SITED_IN' | 'ABOUT' | 'LINKED_TO', Statement<WriteRelationshipsParams, WriteRelationshipsRow>>> = {
HOLDS: {
  name: "write/relationships HOLDS",
  mode: 'write',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "MATCH (start:Entity {id: row.from})\n" +
    "USING INDEX SEEK start:Entity(id)\n" +
    "MATCH (end:Entity {id: row.to})\n" +
    "USING INDEX SEEK end:Entity(id)\n" +
    "OPTIONAL MATCH (formerStart)-[former:HOLDS {id: row.properties.id}]->(formerEnd)\n" +
    "USING INDEX SEEK former:HOLDS(id)\n" +
    "WITH row, start, end, former\n" +
    "WHERE former IS NULL OR formerStart <> start OR formerEnd <> end\n" +
    "  OR former {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "DELETE former\n" +
    "CREATE (start)-[edge:HOLDS]->(end)\n" +
    "SET edge = row.properties\n" +
    "RETURN count(*) AS written",
},
POST_IN: {
  name: "write/relationships POST_IN",
  mode: 'write',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "MATCH (start:Entity {id: row.from})\n" +
    "USING INDEX SEEK start:Entity(id)\n" +
    "MATCH (end:Entity {id: row.to})\n" +
    "USING INDEX SEEK end:Entity(id)\n" +
    "OPTIONAL MATCH (formerStart)-[former:POST_IN {id: row.properties.id}]->(formerEnd)\n" +
    "USING INDEX SEEK former:POST_IN(id)\n" +
    "WITH row, start, end, former\n" +
    "WHERE former IS NULL OR formerStart <> start OR formerEnd <> end\n" +
    "  OR former {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "DELETE former\n" +
    "CREATE (start)-[edge:POST_IN]->(end)\n" +
    "SET edge = row.properties\n" +
    "RETURN count(*) AS written",
},
MEMBER_OF: {
  name: "write/relationships MEMBER_OF",
  mode: 'write',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "MATCH (start:Entity {id: row.from})\n" +
    "USING INDEX SEEK start:Entity(id)\n" +
    "MATCH (end:Entity {id: row.to})\n" +
    "USING INDEX SEEK end:Entity(id)\n" +
    "OPTIONAL MATCH (formerStart)-[former:MEMBER_OF {id: row.properties.id}]->(formerEnd)\n" +
    "USING INDEX SEEK former:MEMBER_OF(id)\n" +
    "WITH row, start, end, former\n" +
    "WHERE former IS NULL OR formerStart <> start OR formerEnd <> end\n" +
    "  OR former {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "DELETE former\n" +
    "CREATE (start)-[edge:MEMBER_OF]->(end)\n" +
    "SET edge = row.properties\n" +
    "RETURN count(*) AS written",
},
PART_OF: {
  name: "write/relationships PART_OF",
  mode: 'write',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "MATCH (start:Entity {id: row.from})\n" +
    "USING INDEX SEEK start:Entity(id)\n" +
    "MATCH (end:Entity {id: row.to})\n" +
    "USING INDEX SEEK end:Entity(id)\n" +
    "OPTIONAL MATCH (formerStart)-[former:PART_OF {id: row.properties.id}]->(formerEnd)\n" +
    "USING INDEX SEEK former:PART_OF(id)\n" +
    "WITH row, start, end, former\n" +
    "WHERE former IS NULL OR formerStart <> start OR formerEnd <> end\n" +
    "  OR former {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "DELETE former\n" +
    "CREATE (start)-[edge:PART_OF]->(end)\n" +
    "SET edge = row.properties\n" +
    "RETURN count(*) AS written",
},
WITHIN: {
  name: "write/relationships WITHIN",
  mode: 'write',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "MATCH (start:Entity {id: row.from})\n" +
    "USING INDEX SEEK start:Entity(id)\n" +
    "MATCH (end:Entity {id: row.to})\n" +
    "USING INDEX SEEK end:Entity(id)\n" +
    "OPTIONAL MATCH (formerStart)-[former:WITHIN {id: row.properties.id}]->(formerEnd)\n" +
    "USING INDEX SEEK former:WITHIN(id)\n" +
    "WITH row, start, end, former\n" +
    "WHERE former IS NULL OR formerStart <> start OR formerEnd <> end\n" +
    "  OR former {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "DELETE former\n" +
    "CREATE (start)-[edge:WITHIN]->(end)\n" +
    "SET edge = row.properties\n" +
    "RETURN count(*) AS written",
},
GOVERNS: {
  name: "write/relationships GOVERNS",
  mode: 'write',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "MATCH (start:Entity {id: row.from})\n" +
    "USING INDEX SEEK start:Entity(id)\n" +
    "MATCH (end:Entity {id: row.to})\n" +
    "USING INDEX SEEK end:Entity(id)\n" +
    "OPTIONAL MATCH (formerStart)-[former:GOVERNS {id: row.properties.id}]->(formerEnd)\n" +
    "USING INDEX SEEK former:GOVERNS(id)\n" +
    "WITH row, start, end, former\n" +
    "WHERE former IS NULL OR formerStart <> start OR formerEnd <> end\n" +
    "  OR former {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "DELETE former\n" +
    "CREATE (start)-[edge:GOVERNS]->(end)\n" +
    "SET edge = row.properties\n" +
    "RETURN count(*) AS written",
},
SEATED_IN: {
  name: "write/relationships SEATED_IN",
  mode: 'write',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "MATCH (start:Entity {id: row.from})\n" +
    "USING INDEX SEEK start:Entity(id)\n" +
    "MATCH (end:Entity {id: row.to})\n" +
    "USING INDEX SEEK end:Entity(id)\n" +
    "OPTIONAL MATCH (formerStart)-[former:SEATED_IN {id: row.properties.id}]->(formerEnd)\n" +
    "USING INDEX SEEK former:SEATED_IN(id)\n" +
    "WITH row, start, end, former\n" +
    "WHERE former IS NULL OR formerStart <> start OR formerEnd <> end\n" +
    "  OR former {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "DELETE former\n" +
    "CREATE (start)-[edge:SEATED_IN]->(end)\n" +
    "SET edge = row.properties\n" +
    "RETURN count(*) AS written",
},
TOOK_PART: {
  name: "write/relationships TOOK_PART",
  mode: 'write',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "MATCH (start:Entity {id: row.from})\n" +
    "USING INDEX SEEK start:Entity(id)\n" +
    "MATCH (end:Entity {id: row.to})\n" +
    "USING INDEX SEEK end:Entity(id)\n" +
    "OPTIONAL MATCH (formerStart)-[former:TOOK_PART {id: row.properties.id}]->(formerEnd)\n" +
    "USING INDEX SEEK former:TOOK_PART(id)\n" +
    "WITH row, start, end, former\n" +
    "WHERE former IS NULL OR formerStart <> start OR formerEnd <> end\n" +
    "  OR former {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "DELETE former\n" +
    "CREATE (start)-[edge:TOOK_PART]->(end)\n" +
    "SET edge = row.properties\n" +
    "RETURN count(*) AS written",
},
HELD_AT: {
  name: "write/relationships HELD_AT",
  mode: 'write',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "MATCH (start:Entity {id: row.from})\n" +
    "USING INDEX SEEK start:Entity(id)\n" +
    "MATCH (end:Entity {id: row.to})\n" +
    "USING INDEX SEEK end:Entity(id)\n" +
    "OPTIONAL MATCH (formerStart)-[former:HELD_AT {id: row.properties.id}]->(formerEnd)\n" +
    "USING INDEX SEEK former:HELD_AT(id)\n" +
    "WITH row, start, end, former\n" +
    "WHERE former IS NULL OR formerStart <> start OR formerEnd <> end\n" +
    "  OR former {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "DELETE former\n" +
    "CREATE (start)-[edge:HELD_AT]->(end)\n" +
    "SET edge = row.properties\n" +
    "RETURN count(*) AS written",
},
SUB_EVENT_OF: {
  name: "write/relationships SUB_EVENT_OF",
  mode: 'write',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "MATCH (start:Entity {id: row.from})\n" +
    "USING INDEX SEEK start:Entity(id)\n" +
    "MATCH (end:Entity {id: row.to})\n" +
    "USING INDEX SEEK end:Entity(id)\n" +
    "OPTIONAL MATCH (formerStart)-[former:SUB_EVENT_OF {id: row.properties.id}]->(formerEnd)\n" +
    "USING INDEX SEEK former:SUB_EVENT_OF(id)\n" +
    "WITH row, start, end, former\n" +
    "WHERE former IS NULL OR formerStart <> start OR formerEnd <> end\n" +
    "  OR former {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "DELETE former\n" +
    "CREATE (start)-[edge:SUB_EVENT_OF]->(end)\n" +
    "SET edge = row.properties\n" +
    "RETURN count(*) AS written",
},
PARTY_TO: {
  name: "write/relationships PARTY_TO",
  mode: 'write',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "MATCH (start:Entity {id: row.from})\n" +
    "USING INDEX SEEK start:Entity(id)\n" +
    "MATCH (end:Entity {id: row.to})\n" +
    "USING INDEX SEEK end:Entity(id)\n" +
    "OPTIONAL MATCH (formerStart)-[former:PARTY_TO {id: row.properties.id}]->(formerEnd)\n" +
    "USING INDEX SEEK former:PARTY_TO(id)\n" +
    "WITH row, start, end, former\n" +
    "WHERE former IS NULL OR formerStart <> start OR formerEnd <> end\n" +
    "  OR former {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "DELETE former\n" +
    "CREATE (start)-[edge:PARTY_TO]->(end)\n" +
    "SET edge = row.properties\n" +
    "RETURN count(*) AS written",
},
REACHED_AT: {
  name: "write/relationships REACHED_AT",
  mode: 'write',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "MATCH (start:Entity {id: row.from})\n" +
    "USING INDEX SEEK start:Entity(id)\n" +
    "MATCH (end:Entity {id: row.to})\n" +
    "USING INDEX SEEK end:Entity(id)\n" +
    "OPTIONAL MATCH (formerStart)-[former:REACHED_AT {id: row.properties.id}]->(formerEnd)\n" +
    "USING INDEX SEEK former:REACHED_AT(id)\n" +
    "WITH row, start, end, former\n" +
    "WHERE former IS NULL OR formerStart <> start OR formerEnd <> end\n" +
    "  OR former {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "DELETE former\n" +
    "CREATE (start)-[edge:REACHED_AT]->(end)\n" +
    "SET edge = row.properties\n" +
    "RETURN count(*) AS written",
},
BACKS: {
  name: "write/relationships BACKS",
  mode: 'write',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "MATCH (start:Entity {id: row.from})\n" +
    "USING INDEX SEEK start:Entity(id)\n" +
    "MATCH (end:Entity {id: row.to})\n" +
    "USING INDEX SEEK end:Entity(id)\n" +
    "OPTIONAL MATCH (formerStart)-[former:BACKS {id: row.properties.id}]->(formerEnd)\n" +
    "USING INDEX SEEK former:BACKS(id)\n" +
    "WITH row, start, end, former\n" +
    "WHERE former IS NULL OR formerStart <> start OR formerEnd <> end\n" +
    "  OR former {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "DELETE former\n" +
    "CREATE (start)-[edge:BACKS]->(end)\n" +
    "SET edge = row.properties\n" +
    "RETURN count(*) AS written",
},
SITED_IN: {
  name: "write/relationships SITED_IN",
  mode: 'write',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "MATCH (start:Entity {id: row.from})\n" +
    "USING INDEX SEEK start:Entity(id)\n" +
    "MATCH (end:Entity {id: row.to})\n" +
    "USING INDEX SEEK end:Entity(id)\n" +
    "OPTIONAL MATCH (formerStart)-[former:SITED_IN {id: row.properties.id}]->(formerEnd)\n" +
    "USING INDEX SEEK former:SITED_IN(id)\n" +
    "WITH row, start, end, former\n" +
    "WHERE former IS NULL OR formerStart <> start OR formerEnd <> end\n" +
    "  OR former {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "DELETE former\n" +
    "CREATE (start)-[edge:SITED_IN]->(end)\n" +
    "SET edge = row.properties\n" +
    "RETURN count(*) AS written",
},
ABOUT: {
  name: "write/relationships ABOUT",
  mode: 'write',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "MATCH (start:Entity {id: row.from})\n" +
    "USING INDEX SEEK start:Entity(id)\n" +
    "MATCH (end:Entity {id: row.to})\n" +
    "USING INDEX SEEK end:Entity(id)\n" +
    "OPTIONAL MATCH (formerStart)-[former:ABOUT {id: row.properties.id}]->(formerEnd)\n" +
    "USING INDEX SEEK former:ABOUT(id)\n" +
    "WITH row, start, end, former\n" +
    "WHERE former IS NULL OR formerStart <> start OR formerEnd <> end\n" +
    "  OR former {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "DELETE former\n" +
    "CREATE (start)-[edge:ABOUT]->(end)\n" +
    "SET edge = row.properties\n" +
    "RETURN count(*) AS written",
},
LINKED_TO: {
  name: "write/relationships LINKED_TO",
  mode: 'write',
  parameters: { rows: 'map' },
  text: "UNWIND $given.rows AS row\n" +
    "MATCH (start:Entity {id: row.from})\n" +
    "USING INDEX SEEK start:Entity(id)\n" +
    "MATCH (end:Entity {id: row.to})\n" +
    "USING INDEX SEEK end:Entity(id)\n" +
    "OPTIONAL MATCH (formerStart)-[former:LINKED_TO {id: row.properties.id}]->(formerEnd)\n" +
    "USING INDEX SEEK former:LINKED_TO(id)\n" +
    "WITH row, start, end, former\n" +
    "WHERE former IS NULL OR formerStart <> start OR formerEnd <> end\n" +
    "  OR former {.*, recordedAt: row.properties.recordedAt} <> row.properties\n" +
    "DELETE former\n" +
    "CREATE (start)-[edge:LINKED_TO]->(end)\n" +
    "SET edge = row.properties\n" +
    "RETURN count(*) AS written",
},
};

export interface WriteRemoveEntitiesParams {
  readonly ids: readonly string[];
}
export interface WriteRemoveEntitiesRow {
  readonly id: string;
  readonly names: number;
}
/** Removes entities with their names; one that a relationship still needs stays, and has no row. */
export const writeRemoveEntities: Statement<WriteRemoveEntitiesParams, WriteRemoveEntitiesRow> = {
  name: "write/remove-entities",
  mode: 'write',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (n:Entity {id: id})\n" +
    "USING INDEX SEEK n:Entity(id)\n" +
    "WHERE NOT EXISTS { (n)-[edge]-() WHERE type(edge) <> 'NAMED' }\n" +
    "CALL (n) {\n" +
    "  OPTIONAL MATCH (n)-[:NAMED]->(name:Name)\n" +
    "  DETACH DELETE name\n" +
    "  RETURN count(name) AS names\n" +
    "}\n" +
    "DETACH DELETE n\n" +
    "RETURN id, names",
};

export interface WriteRemoveNamesParams {
  readonly ids: readonly string[];
  readonly except: readonly string[];
}
export interface WriteRemoveNamesRow {
  readonly removed: number;
}
/** Removes names, save those of some entities. */
export const writeRemoveNames: Statement<WriteRemoveNamesParams, WriteRemoveNamesRow> = {
  name: "write/remove-names",
  mode: 'write',
  parameters: { ids: 'string', except: 'string' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH (name:Name {id: id})\n" +
    "USING INDEX SEEK name:Name(id)\n" +
    "WHERE NOT EXISTS { MATCH (owner:Entity)-[:NAMED]->(name) WHERE owner.id IN $given.except }\n" +
    "DETACH DELETE name\n" +
    "RETURN count(*) AS removed",
};

export interface WriteRemoveRelationshipsParams {
  readonly ids: readonly string[];
}
export interface WriteRemoveRelationshipsRow {
  readonly removed: number;
}
/** Removes relationships of one type. */
export const writeRemoveRelationships: Readonly<Record<'HOLDS' | 'POST_IN' | 'MEMBER_OF' | 'PART_OF' | 'WITHIN' | 'GOVERNS' | 'SEATED_IN' | 'TOOK_PART' | 'HELD_AT' | 'SUB_EVENT_OF' | 'PARTY_TO' | 'REACHED_AT' | 'BACKS' | 'SITED_IN' | 'ABOUT' | 'LINKED_TO', Statement<WriteRemoveRelationshipsParams, WriteRemoveRelationshipsRow>>> = {
HOLDS: {
  name: "write/remove-relationships HOLDS",
  mode: 'write',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH ()-[edge:HOLDS {id: id}]->()\n" +
    "DELETE edge\n" +
    "RETURN count(*) AS removed",
},
POST_IN: {
  name: "write/remove-relationships POST_IN",
  mode: 'write',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH ()-[edge:POST_IN {id: id}]->()\n" +
    "DELETE edge\n" +
    "RETURN count(*) AS removed",
},
MEMBER_OF: {
  name: "write/remove-relationships MEMBER_OF",
  mode: 'write',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH ()-[edge:MEMBER_OF {id: id}]->()\n" +
    "DELETE edge\n" +
    "RETURN count(*) AS removed",
},
PART_OF: {
  name: "write/remove-relationships PART_OF",
  mode: 'write',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH ()-[edge:PART_OF {id: id}]->()\n" +
    "DELETE edge\n" +
    "RETURN count(*) AS removed",
},
WITHIN: {
  name: "write/remove-relationships WITHIN",
  mode: 'write',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH ()-[edge:WITHIN {id: id}]->()\n" +
    "DELETE edge\n" +
    "RETURN count(*) AS removed",
},
GOVERNS: {
  name: "write/remove-relationships GOVERNS",
  mode: 'write',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH ()-[edge:GOVERNS {id: id}]->()\n" +
    "DELETE edge\n" +
    "RETURN count(*) AS removed",
},
SEATED_IN: {
  name: "write/remove-relationships SEATED_IN",
  mode: 'write',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH ()-[edge:SEATED_IN {id: id}]->()\n" +
    "DELETE edge\n" +
    "RETURN count(*) AS removed",
},
TOOK_PART: {
  name: "write/remove-relationships TOOK_PART",
  mode: 'write',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH ()-[edge:TOOK_PART {id: id}]->()\n" +
    "DELETE edge\n" +
    "RETURN count(*) AS removed",
},
HELD_AT: {
  name: "write/remove-relationships HELD_AT",
  mode: 'write',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH ()-[edge:HELD_AT {id: id}]->()\n" +
    "DELETE edge\n" +
    "RETURN count(*) AS removed",
},
SUB_EVENT_OF: {
  name: "write/remove-relationships SUB_EVENT_OF",
  mode: 'write',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH ()-[edge:SUB_EVENT_OF {id: id}]->()\n" +
    "DELETE edge\n" +
    "RETURN count(*) AS removed",
},
PARTY_TO: {
  name: "write/remove-relationships PARTY_TO",
  mode: 'write',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH ()-[edge:PARTY_TO {id: id}]->()\n" +
    "DELETE edge\n" +
    "RETURN count(*) AS removed",
},
REACHED_AT: {
  name: "write/remove-relationships REACHED_AT",
  mode: 'write',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH ()-[edge:REACHED_AT {id: id}]->()\n" +
    "DELETE edge\n" +
    "RETURN count(*) AS removed",
},
BACKS: {
  name: "write/remove-relationships BACKS",
  mode: 'write',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH ()-[edge:BACKS {id: id}]->()\n" +
    "DELETE edge\n" +
    "RETURN count(*) AS removed",
},
SITED_IN: {
  name: "write/remove-relationships SITED_IN",
  mode: 'write',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH ()-[edge:SITED_IN {id: id}]->()\n" +
    "DELETE edge\n" +
    "RETURN count(*) AS removed",
},
ABOUT: {
  name: "write/remove-relationships ABOUT",
  mode: 'write',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH ()-[edge:ABOUT {id: id}]->()\n" +
    "DELETE edge\n" +
    "RETURN count(*) AS removed",
},
LINKED_TO: {
  name: "write/remove-relationships LINKED_TO",
  mode: 'write',
  parameters: { ids: 'string' },
  text: "UNWIND $given.ids AS id\n" +
    "MATCH ()-[edge:LINKED_TO {id: id}]->()\n" +
    "DELETE edge\n" +
    "RETURN count(*) AS removed",
},
};

export interface WriteReplanParams {
  readonly seconds: number;
}
export type WriteReplanRow = Readonly<Record<never, never>>;
/** Samples the indexes again and forgets all plans, so that no plan made for a smaller graph is used. */
export const writeReplan: Statement<WriteReplanParams, WriteReplanRow> = {
  name: "write/replan",
  mode: 'read',
  parameters: { seconds: 'int' },
  text: "CALL db.prepareForReplanning($given.seconds)",
};
