// Constraints and indexes of the graph. At every start the service creates what is missing, and drops and recreates
// what differs from this file. Community has uniqueness constraints only; required properties and types are checked
// before each write.
//
// A tag applies to the statement below it. `@each TYPE: relationship` repeats the statement for each value of a
// vocabulary table (kind, dated, relationship); `@all` puts all values into one statement, separated by `|`. In a
// quoted name, `TYPE` is the value and `type` the value in lower case.

CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT redirect_id IF NOT EXISTS FOR (n:Id) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT import_part_id IF NOT EXISTS FOR (n:ImportPart) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT named_id IF NOT EXISTS FOR ()-[r:NAMED]-() REQUIRE r.id IS UNIQUE;
// @each TYPE: relationship
CREATE CONSTRAINT `type_id` IF NOT EXISTS FOR ()-[r:`TYPE`]-() REQUIRE r.id IS UNIQUE;

// Lists of a kind in order of name, and of a dated kind in order of time.
// @each KIND: kind
CREATE INDEX `kind_by_name` IF NOT EXISTS FOR (n:`KIND`) ON (n.sortName, n.id);
// @each KIND: dated
CREATE INDEX `kind_by_time` IF NOT EXISTS FOR (n:`KIND`) ON (n.dateFrom, n.dayOrder, n.id);

CREATE INDEX import_part_of IF NOT EXISTS FOR (n:ImportPart) ON (n.import);
CREATE INDEX import_part_range IF NOT EXISTS FOR (n:ImportPart) ON (n.first, n.last);

CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Name) ON EACH [n.searchKeys, n.kind]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX cited_nodes IF NOT EXISTS FOR (n:Entity|Name) ON EACH [n.citations]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
// @all TYPE: relationship
CREATE FULLTEXT INDEX cited_relationships IF NOT EXISTS FOR ()-[r:`TYPE`]-() ON EACH [r.citations]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};

// Indexes of earlier versions that others above replace.
DROP INDEX event_by_date IF EXISTS;
DROP INDEX agreement_by_date IF EXISTS;
DROP INDEX organization_by_date IF EXISTS;
DROP INDEX search_keys IF EXISTS;
