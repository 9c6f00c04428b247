import { nameId } from '../../domain/record/id';
import type { EntityRecord, NameRecord, RelationshipRecord } from '../../domain/record/record';
import { KIND_NAMES, kindRow } from '../../domain/vocabulary/kinds';
import { RELATIONSHIP_TYPES, relationshipRow } from '../../domain/vocabulary/relationships';
import { dayOf } from '../attributes';
import type { Format } from '../format';
import { headerFields } from '../header-fields';
import { joined } from '../lines';
import { CypherDay, literal } from './literal';

/** How many rows one statement creates. */
const ROWS = 200;

/** A script of Cypher that makes the graph in an empty Neo4j; each statement is one line and ends with a semicolon. */
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

/** One statement for each stretch of records of one kind, of so many rows at most. */
function* statements<R extends EntityRecord | RelationshipRecord>(
  batch: readonly R[],
  statement: (sort: string, records: readonly R[]) => string,
): Generator<string> {
  const sortOf = (record: EntityRecord | RelationshipRecord) =>
    record.record === 'entity' ? record.kind : record.type;
  let from = 0;
  for (let at = 1; at <= batch.length; at += 1) {
    const [first, next] = [batch[from], batch[at]];
    if (!first || (next && sortOf(next) === sortOf(first) && at - from < ROWS)) continue;
    yield statement(sortOf(first), batch.slice(from, at));
    from = at;
  }
}

function entityStatement(kind: string, entities: readonly EntityRecord[]): string {
  const rows = entities.map((entity) => ({
    node: nodeOf(entity),
    names: entity.names.map((name) => nameOf(entity, name)),
  }));
  return `UNWIND ${literal(rows)} AS row CREATE (n:Entity:${label(kind)}) SET n = row.node FOREACH (name IN row.names | CREATE (n)-[:NAMED {preferred: name.preferred}]->(m:Name) SET m = name.node);\n`;
}

function relationshipStatement(type: string, relationships: readonly RelationshipRecord[]): string {
  const rows = relationships.map((one) => ({ from: one.from, to: one.to, edge: edgeOf(one) }));
  return `UNWIND ${literal(rows)} AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[edge:${relationshipType(type)}]->(b) SET edge = row.edge;\n`;
}

/** Labels and types come from the vocabulary's tables and from nowhere else. */
const label = (kind: string) => KIND_NAMES.find((one) => one === kind) ?? 'Unknown';
const relationshipType = (type: string) => RELATIONSHIP_TYPES.find((one) => one === type) ?? 'UNKNOWN';

function nodeOf(entity: EntityRecord) {
  const { id, description, formerIds, properties, citations, confidence, reason } = entity;
  const date = properties[kindRow(entity.kind).dated ?? ''];
  return {
    id,
    description,
    formerIds,
    ...properties,
    ...days('dateFrom', 'dateUntil', date),
    citations,
    confidence,
    reason,
  };
}

function nameOf(entity: EntityRecord, name: NameRecord) {
  const { text, type, language, attested, preferred, citations, confidence, reason } = name;
  const id = nameId(entity.id, text, type, language);
  return {
    preferred: preferred ?? false,
    node: { id, text, type, language, attested, citations, confidence, reason },
  };
}

function edgeOf({ id, type, properties, citations, confidence, reason }: RelationshipRecord) {
  const date = Object.hasOwn(relationshipRow(type).properties, 'during') ? properties.during : undefined;
  return { id, ...properties, ...days('from', 'until', date), citations, confidence, reason };
}

/** The earliest and latest day as dates; an open side has none. */
function days(first: string, last: string, edtf: unknown) {
  const day = (end: 'earliest' | 'latest') => {
    const found = dayOf(edtf, end);
    return found === undefined ? undefined : new CypherDay(found);
  };
  return { [first]: day('earliest'), [last]: day('latest') };
}
