import { relationshipId } from '../../domain/record/id';
import type {
  EntityRecord,
  Evidence,
  GraphRecord,
  NameRecord,
  NameType,
  PropertyValue,
} from '../../domain/record/record';
import { type Kind, kindDefinition } from '../../domain/vocabulary/kinds';
import type { Properties } from '../../domain/vocabulary/properties';
import { type RelationshipType, relationshipDefinition } from '../../domain/vocabulary/relationships';
import type { YamlPath } from '../yaml/position';
import { confidenceOf, seedEvidence } from './evidence';
import { NAME_FORMS } from './name-forms';
import { nestedKeysOf } from './nested-keys';
import type { EvidenceEntry, NameEntry, SeedEntry } from './seed-schema';

/** A record, and the path in its file of each of its parts. */
export interface Draft {
  readonly record: GraphRecord;
  readonly written: (path: YamlPath) => YamlPath;
}

interface WrittenName {
  readonly path: YamlPath;
  readonly entry: NameEntry;
}

/** The records of one entry: the entity and its nested relationships. */
export function expandEntry(
  kind: Kind,
  entry: SeedEntry,
  path: YamlPath,
  source: string | undefined,
): Draft[] {
  const drafts = [entity(kind, entry, path, source)];
  for (const { key, type, direction, end } of nestedKeysOf(kind)) {
    const items = (entry[key] ?? []) as readonly EvidenceEntry[];
    for (const [at, item] of items.entries()) {
      const other = String(item[end]);
      const [from, to] = direction === 'out' ? [entry.id, other] : [other, entry.id];
      const ends = direction === 'out' ? { to: end } : { from: end };
      drafts.push(relationship(type, from, to, item, [...path, key, at], ends, source));
    }
  }
  return drafts;
}

/** The record of one item in the `relationships:` list. */
export function expandRelationship(
  type: RelationshipType,
  item: EvidenceEntry,
  path: YamlPath,
  source: string | undefined,
) {
  return relationship(type, String(item.from), String(item.to), item, path, { type: 'relationship' }, source);
}

function entity(kind: Kind, entry: SeedEntry, path: YamlPath, source: string | undefined): Draft {
  const evidence = seedEvidence(entry, source);
  const written: WrittenName[] = [];
  const names: NameRecord[] = [];
  for (const [form, entries] of Object.entries(entry.names)) {
    for (const [at, name] of entries.entries()) {
      written.push({ path: ['names', form, at], entry: name });
      names.push(nameOf(form, name, names[0]?.type, evidence, source));
    }
  }
  const record: EntityRecord = {
    record: 'entity',
    id: entry.id,
    kind,
    names,
    ...(entry.formerly === undefined ? {} : { formerIds: entry.formerly }),
    properties: propertiesOf(kindDefinition(kind).properties, entry),
    ...(entry.description === undefined ? {} : { description: entry.description }),
    ...evidence,
  };
  return { record, written: (part) => [...path, ...entityPart(part, entry, written)] };
}

/** The path of a part of an entity. Citations that a name inherits are at the entity. */
function entityPart(
  [first, at, ...rest]: YamlPath,
  entry: SeedEntry,
  names: readonly WrittenName[],
): YamlPath {
  const name = first === 'names' && typeof at === 'number' ? names[at] : undefined;
  if (name !== undefined) {
    const own = rest[0] !== 'citations' || name.entry.cites !== undefined;
    return own ? [...name.path, ...keyed(rest, name.entry)] : keyed(rest, entry);
  }
  return keyed(
    [first, at, ...rest].filter((step) => step !== undefined),
    entry,
  );
}

function nameOf(
  form: string,
  name: NameEntry,
  first: NameType | undefined,
  of: Evidence,
  source: string | undefined,
): NameRecord {
  const row = Object.hasOwn(NAME_FORMS, form) ? NAME_FORMS[form] : undefined;
  const own = seedEvidence(name, source);
  const isUnprinted = row?.reason !== undefined && own.reason === undefined;
  return {
    text: name.text,
    type: (name.type ?? (row?.type === 'same' ? first : row?.type) ?? '') as NameType,
    language: name.language ?? row?.language ?? '',
    attested: name.attested ?? row?.attested ?? true,
    ...((name.preferred ?? row?.preferred) ? { preferred: true } : {}),
    ...own,
    ...(isUnprinted ? { confidence: 'inferred' as const, reason: row.reason } : {}),
    citations: own.citations.length > 0 ? own.citations : of.citations,
  };
}

function relationship(
  type: RelationshipType,
  from: string,
  to: string,
  item: EvidenceEntry,
  path: YamlPath,
  renamed: Readonly<Record<string, string>>,
  source: string | undefined,
): Draft {
  const properties = propertiesOf(relationshipDefinition(type).properties, item);
  const key = item.key ?? properties.type;
  return {
    record: {
      record: 'relationship',
      id: relationshipId(type, from, to, typeof key === 'string' ? key : undefined),
      type,
      from,
      to,
      properties,
      ...seedEvidence(item, source),
    },
    written: ([first, ...rest]) => [
      ...path,
      ...keyed(first === undefined ? [] : [renamed[first] ?? first, ...rest], item),
    ],
  };
}

function propertiesOf(known: Properties, entry: EvidenceEntry): Record<string, PropertyValue> {
  const properties: Record<string, PropertyValue> = {};
  for (const name of Object.keys(known)) {
    const value = entry[name];
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      properties[name] = value;
  }
  return properties;
}

/** A path with the keys of a record replaced by the keys of a seed file. */
function keyed([first, ...rest]: YamlPath, entry: EvidenceEntry): YamlPath {
  if (first === undefined) return [];
  if (first === 'properties') return rest;
  if (first === 'citations') return ['cites', ...rest];
  if (first === 'formerIds') return ['formerly', ...rest];
  if (first === 'reason' || first === 'confidence') return [confidenceOf(entry) ?? 'cites'];
  return [first, ...rest];
}
