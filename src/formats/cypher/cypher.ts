import { nameId } from '../../domain/record/id';
import type { EntityRecord, Evidence, NameRecord, RelationshipRecord } from '../../domain/record/record';
import { KIND_NAMES, kindDefinition } from '../../domain/vocabulary/kinds';
import { RELATIONSHIP_TYPES, relationshipDefinition } from '../../domain/vocabulary/relationships';
import { dayOf } from '../attributes';
import type { Format } from '../export-format';
import { headerFields } from '../header-fields';
import { joined } from '../join-lines';
import { dayEntry, entry, listLiteral, literal } from './literal';

/** The maximum number of rows that one statement creates. */
const ROWS_PER_STATEMENT = 200;

/** A Cypher script that creates the graph in an empty Neo4j. Each statement is one line and ends with a semicolon. */
export const cypher: Format = {
  name: 'cypher',
  label: 'Cypher script',
  extension: 'cypher',
  mediaType: 'application/x-cypher-query',
  readBy: 'an empty Neo4j 5, by cypher-shell',
  streaming: true,
  shapes: ['events'],
  losses: [],
  async *write({ header, ...graph }) {
    yield joined(headerFields(header), ([name, value]) => `// ${name}: ${value}\n`);
    yield opening();
    for await (const batch of graph.entities()) yield* statements(batch, entityStatement);
    for await (const batch of graph.relationships()) yield* statements(batch, relationshipStatement);
    yield '// end\n';
  },
};

function opening(): string {
  const unique = (label: string) =>
    `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
  return `${unique('Entity')}${unique('Name')}CALL db.awaitIndexes(300);\n`;
}

/** One statement per run of records of the same kind or type, with at most ROWS_PER_STATEMENT rows. */
function* statements<R extends EntityRecord | RelationshipRecord>(
  batch: readonly R[],
  statement: (label: string, records: readonly R[]) => string,
): Generator<string> {
  const labelOf = (record: EntityRecord | RelationshipRecord) =>
    record.record === 'entity' ? record.kind : record.type;
  let from = 0;
  for (let at = 1; at <= batch.length; at += 1) {
    const [first, next] = [batch[from], batch[at]];
    if (!first || (next && labelOf(next) === labelOf(first) && at - from < ROWS_PER_STATEMENT)) continue;
    yield statement(labelOf(first), batch.slice(from, at));
    from = at;
  }
}

function entityStatement(kind: string, entities: readonly EntityRecord[]): string {
  const rows = listLiteral(
    entities,
    (entity) =>
      `{node:${nodeMap(entity)},names:${listLiteral(entity.names, (name) => nameMap(entity, name))}}`,
  );
  return `UNWIND ${rows} AS row CREATE (n:Entity:${label(kind)}) SET n = row.node FOREACH (name IN row.names | CREATE (n)-[:NAMED {preferred: name.preferred}]->(m:Name) SET m = name.node);\n`;
}

function relationshipStatement(type: string, relationships: readonly RelationshipRecord[]): string {
  const rows = listLiteral(
    relationships,
    (one) => `{from:${literal(one.from)},to:${literal(one.to)},edge:${edgeMap(one)}}`,
  );
  return `UNWIND ${rows} AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[edge:${relationshipType(type)}]->(b) SET edge = row.edge;\n`;
}

/** Only labels and types of the vocabulary reach the script, so none can inject Cypher. */
const label = (kind: string) => KIND_NAMES.find((one) => one === kind) ?? 'Unknown';
const relationshipType = (type: string) => RELATIONSHIP_TYPES.find((one) => one === type) ?? 'UNKNOWN';

function nodeMap(entity: EntityRecord): string {
  const { id, kind, description, formerIds, properties } = entity;
  const date = days('dateFrom', 'dateUntil', properties[kindDefinition(kind).dated ?? '']);
  const entries = `${entry('description', description)}${entry('formerIds', formerIds)}${own(properties)}`;
  return `{id:${literal(id)}${entries}${date}${evidence(entity)}}`;
}

function nameMap(entity: EntityRecord, name: NameRecord): string {
  const { text, type, language, attested, preferred } = name;
  const id = nameId(entity.id, text, type, language);
  const entries = `${entry('text', text)}${entry('type', type)}${entry('language', language)}`;
  return `{preferred:${preferred ?? false},node:{id:${literal(id)}${entries}${entry('attested', attested)}${evidence(name)}}}`;
}

function edgeMap(edge: RelationshipRecord): string {
  const { id, type, properties } = edge;
  const isDated = Object.hasOwn(relationshipDefinition(type).properties, 'during');
  const date = days('from', 'until', isDated ? properties.during : undefined);
  return `{id:${literal(id)}${own(properties)}${date}${evidence(edge)}}`;
}

const own = (properties: EntityRecord['properties']): string =>
  joined(Object.keys(properties), (name) => entry(name, properties[name]));

const evidence = ({ citations, confidence, reason }: Evidence): string =>
  `${entry('citations', citations)}${entry('confidence', confidence)}${entry('reason', reason)}`;

/** The earliest and latest day as date values. An open side has no entry. */
const days = (first: string, last: string, edtf: unknown): string =>
  dayEntry(first, dayOf(edtf, 'earliest')) + dayEntry(last, dayOf(edtf, 'latest'));
