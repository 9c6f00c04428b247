// Constraints and indexes of the graph. Safe to run again: each statement does nothing where the thing exists.
// Community has uniqueness constraints only; required properties and types are checked before each write.

CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT redirect_id IF NOT EXISTS FOR (n:Id) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT import_part_id IF NOT EXISTS FOR (n:ImportPart) REQUIRE n.id IS UNIQUE;

CREATE CONSTRAINT named_id IF NOT EXISTS FOR ()-[r:NAMED]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT holds_id IF NOT EXISTS FOR ()-[r:HOLDS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT post_in_id IF NOT EXISTS FOR ()-[r:POST_IN]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT member_of_id IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT part_of_id IF NOT EXISTS FOR ()-[r:PART_OF]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT within_id IF NOT EXISTS FOR ()-[r:WITHIN]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT governs_id IF NOT EXISTS FOR ()-[r:GOVERNS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT seated_in_id IF NOT EXISTS FOR ()-[r:SEATED_IN]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT took_part_id IF NOT EXISTS FOR ()-[r:TOOK_PART]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT held_at_id IF NOT EXISTS FOR ()-[r:HELD_AT]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT sub_event_of_id IF NOT EXISTS FOR ()-[r:SUB_EVENT_OF]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT party_to_id IF NOT EXISTS FOR ()-[r:PARTY_TO]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT reached_at_id IF NOT EXISTS FOR ()-[r:REACHED_AT]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT backs_id IF NOT EXISTS FOR ()-[r:BACKS]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT sited_in_id IF NOT EXISTS FOR ()-[r:SITED_IN]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT about_id IF NOT EXISTS FOR ()-[r:ABOUT]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT linked_to_id IF NOT EXISTS FOR ()-[r:LINKED_TO]-() REQUIRE r.id IS UNIQUE;

CREATE INDEX person_by_name IF NOT EXISTS FOR (n:Person) ON (n.sortName, n.id);
CREATE INDEX organization_by_name IF NOT EXISTS FOR (n:Organization) ON (n.sortName, n.id);
CREATE INDEX post_by_name IF NOT EXISTS FOR (n:Post) ON (n.sortName, n.id);
CREATE INDEX place_by_name IF NOT EXISTS FOR (n:Place) ON (n.sortName, n.id);
CREATE INDEX event_by_name IF NOT EXISTS FOR (n:Event) ON (n.sortName, n.id);
CREATE INDEX agreement_by_name IF NOT EXISTS FOR (n:Agreement) ON (n.sortName, n.id);
CREATE INDEX project_by_name IF NOT EXISTS FOR (n:Project) ON (n.sortName, n.id);
CREATE INDEX topic_by_name IF NOT EXISTS FOR (n:Topic) ON (n.sortName, n.id);
CREATE INDEX source_by_name IF NOT EXISTS FOR (n:Source) ON (n.sortName, n.id);
CREATE INDEX event_by_time IF NOT EXISTS FOR (n:Event) ON (n.dateFrom, n.dayOrder, n.id);
CREATE INDEX agreement_by_time IF NOT EXISTS FOR (n:Agreement) ON (n.dateFrom, n.dayOrder, n.id);
CREATE INDEX organization_by_time IF NOT EXISTS FOR (n:Organization) ON (n.dateFrom, n.dayOrder, n.id);

// What these replace, in a graph of an earlier version.
DROP INDEX event_by_date IF EXISTS;
DROP INDEX agreement_by_date IF EXISTS;
DROP INDEX organization_by_date IF EXISTS;
DROP INDEX search_keys IF EXISTS;

CREATE INDEX import_part_of IF NOT EXISTS FOR (n:ImportPart) ON (n.import);
CREATE INDEX import_part_range IF NOT EXISTS FOR (n:ImportPart) ON (n.first, n.last);

CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Name) ON EACH [n.searchKeys, n.kind]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX cited_nodes IF NOT EXISTS FOR (n:Entity|Name) ON EACH [n.citations]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CREATE FULLTEXT INDEX cited_relationships IF NOT EXISTS
FOR ()-[r:HOLDS|POST_IN|MEMBER_OF|PART_OF|WITHIN|GOVERNS|SEATED_IN|TOOK_PART|HELD_AT|SUB_EVENT_OF|PARTY_TO|REACHED_AT|BACKS|SITED_IN|ABOUT|LINKED_TO]-()
ON EACH [r.citations]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
