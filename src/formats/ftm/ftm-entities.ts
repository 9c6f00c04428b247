import type {
  EntityRecord,
  GraphRecord,
  PropertyValue,
  RelationshipRecord,
} from '../../domain/record/record';
import { type Kind, kindDefinition } from '../../domain/vocabulary/kinds';
import { type RelationshipType, relationshipDefinition } from '../../domain/vocabulary/relationships';
import { dayOf, shownName } from '../attributes';
import { furtherNames } from '../losses';

/** A FollowTheMoney entity. Every property is a list of texts. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** Collects the properties of an entity. Skips missing and empty texts. */
class PropertyLists {
  readonly properties: Record<string, string[]> = {};

  add(name: string, ...texts: readonly (string | undefined)[]): void {
    for (const text of texts) {
      if (text === undefined || text === '') continue;
      const list = this.properties[name];
      if (list) list.push(text);
      else this.properties[name] = [text];
    }
  }
}

/** A record as a FollowTheMoney entity. */
export function ftmEntity(record: GraphRecord): FtmEntity {
  const lists = new PropertyLists();
  const schema = record.record === 'entity' ? addEntity(record, lists) : addRelationship(record, lists);
  return { id: idOf(record.id), schema, properties: lists.properties };
}

/** FollowTheMoney ids allow neither colons nor slashes. */
const idOf = (id: string) => id.replaceAll(':', '-').replaceAll('/', '.');

/** The ids of the cited sources, as documents that prove the record. */
const proof = ({ citations }: GraphRecord) => [
  ...new Set(citations.map((citation) => idOf(citation.split('#', 1)[0] ?? ''))),
];

const PUBLIC = new Set([
  'department',
  'government',
  'administrative-committee',
  'party-committee',
  'bureau',
  'diplomatic-mission',
]);

const SCHEMATA: Readonly<Record<Exclude<Kind, 'Organization'>, string>> = {
  Person: 'Person',
  Post: 'Position',
  Place: 'Address',
  Event: 'Event',
  Agreement: 'Document',
  Project: 'Project',
  Topic: 'Thing',
  Source: 'Document',
};

function schemaOf({ kind, properties }: EntityRecord): string {
  if (kind !== 'Organization') return SCHEMATA[kind];
  const type = String(properties.type);
  return PUBLIC.has(type) ? 'PublicBody' : type === 'company' ? 'Company' : 'Organization';
}

/** Adds the properties of an entity. Returns its schema. */
function addEntity(entity: EntityRecord, lists: PropertyLists): string {
  const schema = schemaOf(entity);
  const { properties } = entity;
  const text = (key: string) => (properties[key] === undefined ? undefined : String(properties[key]));
  const name = shownName(entity, 'en');
  const isAddress = schema === 'Address';
  lists.add(isAddress ? 'full' : 'name', name);
  lists.add(isAddress ? 'remarks' : 'alias', ...furtherNames(entity, name));
  if (isAddress) {
    lists.add('latitude', text('latitude'));
    lists.add('longitude', text('longitude'));
  }
  addDates(entity, lists);
  if (schema === 'Document') lists.add('fileName', text('title') ?? name);
  lists.add('summary', entity.description);
  lists.add('keywords', text('type'), text('status'), text('dayPart'));
  lists.add('title', text('title'));
  lists.add('sourceUrl', text('url'));
  // A source cites itself, but it is not its own proof.
  lists.add('proof', ...proof(entity).filter((source) => source !== idOf(entity.id)));
  lists.add('notes', `${entity.confidence}; cited at ${entity.citations.join(' ')}`, entity.reason);
  lists.add('notes', ...unplacedTexts(entity));
  return schema;
}

function addDates({ kind, properties }: EntityRecord, lists: PropertyLists): void {
  switch (kind) {
    case 'Post':
    case 'Place':
      return;
    case 'Event':
      lists.add('date', ftmDate(properties.date));
      addInterval(properties.date, lists);
      return;
    case 'Person':
      lists.add('birthDate', ftmDate(properties.born));
      lists.add('deathDate', ftmDate(properties.died));
      return;
    case 'Organization':
      lists.add('incorporationDate', dayOf(properties.during, 'earliest'));
      lists.add('dissolutionDate', dayOf(properties.during, 'latest'));
      return;
    default:
      lists.add('date', ftmDate(properties.date ?? properties.publishedOn));
  }
}

/** Relationships that have their own schema, with the properties of its two ends. */
const LINKS: Readonly<
  Partial<Record<RelationshipType, readonly [schema: string, from: string, to: string]>>
> = {
  HOLDS: ['Occupancy', 'holder', 'post'],
  MEMBER_OF: ['Membership', 'member', 'organization'],
};

/** Adds the properties of a relationship. Returns its schema. */
function addRelationship(edge: RelationshipRecord, lists: PropertyLists): string {
  const { role, attendance, status, how, type, during } = edge.properties;
  const [schema, from, to] = LINKS[edge.type] ?? ['UnknownLink', 'subject', 'object'];
  lists.add(from, idOf(edge.from));
  lists.add(to, idOf(edge.to));
  if (edge.type !== 'HOLDS') {
    const words = [relationshipDefinition(edge.type).labels.forward.en, role, attendance, status, how, type];
    lists.add('role', words.filter((word) => word !== undefined).join(', '));
  }
  addInterval(during, lists);
  lists.add('proof', ...proof(edge));
  lists.add('recordId', edge.citations.join(' '));
  lists.add('description', edge.reason);
  lists.add('summary', ...unplacedTexts(edge));
  lists.add('status', edge.confidence);
  return schema;
}

/** Properties without an equivalent in FollowTheMoney. */
const WITHOUT_EQUIVALENT: ReadonlySet<string> = new Set([
  'rosterComplete',
  'language',
  'licence',
  'side',
  'capacity',
  'asPrinted',
  'contribution',
]);

/** The properties of a record without an equivalent in FollowTheMoney, including dates that it cannot represent. */
export function unplaced(record: GraphRecord): [property: string, value: PropertyValue][] {
  const { properties } = record;
  const known = (
    record.record === 'entity' ? kindDefinition(record.kind) : relationshipDefinition(record.type)
  ).properties;
  const found: [string, PropertyValue][] = [];
  for (const name of Object.keys(properties)) {
    const value = properties[name];
    if (value === undefined) continue;
    const isUnsupportedDate = known[name]?.type.is === 'edtf' && ftmDate(value) === undefined;
    if (isUnsupportedDate || WITHOUT_EQUIVALENT.has(name)) found.push([name, value]);
  }
  return found;
}

const unplacedTexts = (record: GraphRecord): string[] =>
  unplaced(record).map(([property, value]) => `${property}: ${value}`);

/** A date that FollowTheMoney supports: a year, a month or a day. */
const ftmDate = (edtf: unknown): string | undefined =>
  typeof edtf === 'string' && /^\d{4}(-(0\d|1[0-2])(-\d{2})?)?$/.test(edtf) ? edtf : undefined;

/** Adds the first and last date of a period. A single date is both. */
function addInterval(edtf: unknown, lists: PropertyLists): void {
  const single = ftmDate(edtf);
  lists.add('startDate', single ?? dayOf(edtf, 'earliest'));
  lists.add('endDate', single ?? dayOf(edtf, 'latest'));
}
