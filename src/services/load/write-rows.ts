import { bounds, UNDATED } from '../../domain/date/bounds';
import { dayOrder } from '../../domain/date/day-part';
import { parseEdtf } from '../../domain/date/edtf';
import { intervalEnds, NO_ENDS } from '../../domain/date/interval-ends';
import { scriptOf } from '../../domain/name/script';
import { searchKeys } from '../../domain/name/search-keys';
import { nameId } from '../../domain/record/id';
import type {
  EntityRecord,
  Evidence,
  GraphRecord,
  NameRecord,
  PropertyValue,
  RelationshipRecord,
} from '../../domain/record/record';
import { type Kind, kindDefinition } from '../../domain/vocabulary/kinds';
import { type RelationshipType, relationshipDefinition } from '../../domain/vocabulary/relationships';
import { sortName } from './sort-name';

/** The properties of one node or relationship to write; `recordedAt` is added at the write. */
export interface PropertyRow extends Readonly<Record<string, unknown>> {
  readonly id: string;
}

export interface WriteNameRow {
  readonly owner: string;
  readonly name: PropertyRow;
  readonly named: PropertyRow;
}

export interface WriteRelationshipRow {
  readonly from: string;
  readonly to: string;
  readonly properties: PropertyRow;
}

/** The rows of some records, derived properties included, grouped by statement. */
export interface WriteRows {
  readonly entities: ReadonlyMap<Kind, readonly PropertyRow[]>;
  readonly names: readonly WriteNameRow[];
  readonly relationships: ReadonlyMap<RelationshipType, readonly WriteRelationshipRow[]>;
}

/** The rows of valid records. */
export function toWriteRows(records: readonly GraphRecord[]): WriteRows {
  const entities = new Map<Kind, PropertyRow[]>();
  const names: WriteNameRow[] = [];
  const relationships = new Map<RelationshipType, WriteRelationshipRow[]>();
  for (const record of records) {
    if (record.record === 'entity') {
      push(entities, record.kind, entityRow(record));
      for (const name of record.names) names.push(nameRow(record, name));
    } else {
      push(relationships, record.type, relationshipRowOf(record));
    }
  }
  return { entities, names, relationships };
}

/** The ids of all facts that the rows write. */
export function* factIds({ entities, names, relationships }: WriteRows): Generator<string> {
  for (const rows of entities.values()) for (const { id } of rows) yield id;
  for (const { name } of names) yield name.id;
  for (const rows of relationships.values()) for (const { properties } of rows) yield properties.id;
}

function entityRow(entity: EntityRecord): PropertyRow {
  const { dated } = kindDefinition(entity.kind);
  return {
    ...entity.properties,
    ...(dated === undefined ? {} : place(entity.properties, dated)),
    ...(entity.description === undefined ? {} : { description: entity.description }),
    ...(entity.formerIds === undefined ? {} : { formerIds: entity.formerIds }),
    ...evidence(entity),
    id: entity.id,
    sortName: sortName(entity.names),
  };
}

function nameRow(entity: EntityRecord, name: NameRecord): WriteNameRow {
  const { text, type, language, attested } = name;
  const id = nameId(entity.id, text, type, language);
  return {
    owner: entity.id,
    name: {
      id,
      text,
      type,
      language,
      attested,
      script: scriptOf(text, language),
      kind: entity.kind,
      searchKeys: searchKeys({ text, language, of: entity.kind === 'Person' ? 'person' : 'other' }),
      ...evidence(name),
    },
    named: { id: id.replace(/^name:/, 'named:'), preferred: name.preferred === true, ...evidence(name) },
  };
}

function relationshipRowOf({
  id,
  type,
  from,
  to,
  properties,
  ...rest
}: RelationshipRecord): WriteRelationshipRow {
  const dated = Object.hasOwn(relationshipDefinition(type).properties, 'during');
  return {
    from,
    to,
    properties: {
      ...properties,
      ...(dated ? { ...days('from', 'until', properties.during), ...turns(properties.during) } : {}),
      ...evidence(rest),
      id,
    },
  };
}

function evidence({ citations, confidence, reason }: Evidence) {
  return { citations, confidence, ...(reason === undefined ? {} : { reason }) };
}

/** An entity's earliest and latest day, and its order within the day. */
const place = (properties: EntityRecord['properties'], dated: string) => ({
  ...days('dateFrom', 'dateUntil', properties[dated]),
  dayOrder: dayOrder(properties.dayPart),
});

/** The earliest and latest day of an EDTF text; undated facts may fall on any day. */
function days(first: string, last: string, edtf: PropertyValue | undefined) {
  const { from, until } = edtf === undefined ? UNDATED : bounds(parseEdtf(String(edtf)));
  return { [first]: { day: from }, [last]: { day: until } };
}

/** The latest day of the beginning and the earliest day of the end, for each side of the interval that has a date. */
function turns(edtf: PropertyValue | undefined) {
  const { begins, ends } = edtf === undefined ? NO_ENDS : intervalEnds(parseEdtf(String(edtf)));
  return {
    ...(begins === null ? {} : { beginsBy: { day: bounds(parseEdtf(begins)).until } }),
    ...(ends === null ? {} : { endsFrom: { day: bounds(parseEdtf(ends)).from } }),
  };
}

function push<K, V>(groups: Map<K, V[]>, key: K, value: V) {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
