import type { NameColumns, StoredValue } from '../../db/rows';
import type { ExportAllEntitiesRow, ExportAllRelationshipsRow } from '../../db/statements.gen';
import type {
  Confidence,
  EntityRecord,
  NameRecord,
  NameType,
  PropertyValue,
  RelationshipRecord,
} from '../../domain/record/record';
import { type Kind, kindDefinition } from '../../domain/vocabulary/kinds';
import { type RelationshipType, relationshipDefinition } from '../../domain/vocabulary/relationships';

/** Converts rows of the export statements into records of one kind. */
export function entityRecords(kind: Kind): (rows: readonly ExportAllEntitiesRow[]) => EntityRecord[] {
  const names = Object.keys(kindDefinition(kind).properties);
  return (rows) => rows.map((row) => entityRecord(kind, names, row));
}

/** Converts rows of the export statements into records of one relationship type. */
export function relationshipRecords(
  type: RelationshipType,
): (rows: readonly ExportAllRelationshipsRow[]) => RelationshipRecord[] {
  const names = Object.keys(relationshipDefinition(type).properties);
  return (rows) => rows.map((row) => relationshipRecord(type, names, row));
}

type Made<R> = { -readonly [K in keyof R]: R[K] };

function entityRecord(kind: Kind, names: readonly string[], row: ExportAllEntitiesRow): EntityRecord {
  const record: Made<EntityRecord> = {
    record: 'entity',
    id: row.id,
    kind,
    names: namesOf(row.names),
    properties: properties(names, row.own),
    citations: row.citations,
    confidence: row.confidence as Confidence,
  };
  if (row.formerIds !== null) record.formerIds = row.formerIds;
  if (row.description !== null) record.description = row.description;
  if (row.reason !== null) record.reason = row.reason;
  return record;
}

function relationshipRecord(
  type: RelationshipType,
  names: readonly string[],
  row: ExportAllRelationshipsRow,
): RelationshipRecord {
  const record: Made<RelationshipRecord> = {
    record: 'relationship',
    id: row.id,
    type,
    from: row.fromId,
    to: row.toId,
    properties: properties(names, row.own),
    citations: row.citations,
    confidence: row.confidence as Confidence,
  };
  if (row.reason !== null) record.reason = row.reason;
  return record;
}

function namesOf(columns: readonly NameColumns[]): NameRecord[] {
  const names = columns.map(nameRecord);
  return names.length < 2 ? names : names.sort(byName);
}

/** Converts the columns of a name into a record. */
export function nameRecord(columns: NameColumns): NameRecord {
  const [text, type, language, attested, preferred, citations, confidence, reason] = columns;
  const record: Made<NameRecord> = {
    text,
    type: type as NameType,
    language,
    attested,
    citations,
    confidence: confidence as Confidence,
  };
  if (preferred === true) record.preferred = true;
  if (reason !== null) record.reason = reason;
  return record;
}

/** The order of names in exports: preferred names first, then by language, type and text. */
function byName(a: NameRecord, b: NameRecord): number {
  return (
    Number(b.preferred ?? false) - Number(a.preferred ?? false) ||
    order(a.language, b.language) ||
    order(a.type, b.type) ||
    order(a.text, b.text)
  );
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function properties(names: readonly string[], values: readonly StoredValue[]): Record<string, PropertyValue> {
  const found: Record<string, PropertyValue> = {};
  for (let at = 0; at < names.length; at += 1) {
    const value = values[at];
    if (value !== null && value !== undefined) found[names[at] ?? ''] = value;
  }
  return found;
}
