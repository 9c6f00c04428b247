import type {
  EntityRecord,
  GraphRecord,
  PropertyValue,
  RelationshipRecord,
} from '../../domain/record/record';
import { type Kind, kindRow } from '../../domain/vocabulary/kinds';
import { type RelationshipType, relationshipRow } from '../../domain/vocabulary/relationships';
import { dayOf, shownName } from '../attributes';
import { furtherNames } from '../losses';

/** An entity as FollowTheMoney has it: every property is a list of texts. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** The properties of an entity while they are collected; a text that is missing or empty is not said. */
class Collected {
  readonly properties: Record<string, string[]> = {};

  say(name: string, ...texts: readonly (string | undefined)[]): void {
    for (const text of texts) {
      if (text === undefined || text === '') continue;
      const list = this.properties[name];
      if (list) list.push(text);
      else this.properties[name] = [text];
    }
  }
}

/** The FollowTheMoney entity of a record. */
export function ftmEntity(record: GraphRecord): FtmEntity {
  const into = new Collected();
  const schema = record.record === 'entity' ? sayEntity(record, into) : sayRelationship(record, into);
  return { id: idOf(record.id), schema, properties: into.properties };
}

/** Ids of theirs hold no slash, and a dot does the same. */
const idOf = (id: string) => id.replaceAll(':', '-').replaceAll('/', '.');

/** Our evidence in theirs: the sources as documents, the places in them as text. */
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

/** Collects what an entity says; gives its schema. */
function sayEntity(entity: EntityRecord, into: Collected): string {
  const schema = schemaOf(entity);
  const { properties } = entity;
  const text = (key: string) => (properties[key] === undefined ? undefined : String(properties[key]));
  const name = shownName(entity, 'en');
  const isAddress = schema === 'Address';
  into.say(isAddress ? 'full' : 'name', name);
  into.say(isAddress ? 'remarks' : 'alias', ...furtherNames(entity, name));
  if (isAddress) {
    into.say('latitude', text('latitude'));
    into.say('longitude', text('longitude'));
  }
  sayDates(entity, into);
  if (schema === 'Document') into.say('fileName', text('title') ?? name);
  into.say('summary', entity.description);
  into.say('keywords', text('type'), text('status'), text('dayPart'));
  into.say('title', text('title'));
  into.say('sourceUrl', text('url'));
  // A source is the proof of others, and not of itself.
  into.say('proof', ...proof(entity).filter((source) => source !== idOf(entity.id)));
  into.say('notes', `${entity.confidence}; cited at ${entity.citations.join(' ')}`, entity.reason);
  into.say('notes', ...unplacedTexts(entity));
  return schema;
}

function sayDates({ kind, properties }: EntityRecord, into: Collected): void {
  switch (kind) {
    case 'Post':
    case 'Place':
      return;
    case 'Event':
      into.say('date', ftmDate(properties.date));
      sayInterval(properties.date, into);
      return;
    case 'Person':
      into.say('birthDate', ftmDate(properties.born));
      into.say('deathDate', ftmDate(properties.died));
      return;
    case 'Organization':
      into.say('incorporationDate', dayOf(properties.during, 'earliest'));
      into.say('dissolutionDate', dayOf(properties.during, 'latest'));
      return;
    default:
      into.say('date', ftmDate(properties.date ?? properties.publishedOn));
  }
}

/** Relationships that have a schema of their own, with what their ends are called there. */
const LINKS: Readonly<
  Partial<Record<RelationshipType, readonly [schema: string, from: string, to: string]>>
> = {
  HOLDS: ['Occupancy', 'holder', 'post'],
  MEMBER_OF: ['Membership', 'member', 'organization'],
};

/** Collects what a relationship says; gives its schema. */
function sayRelationship(edge: RelationshipRecord, into: Collected): string {
  const { role, attendance, status, how, type, during } = edge.properties;
  const [schema, from, to] = LINKS[edge.type] ?? ['UnknownLink', 'subject', 'object'];
  into.say(from, idOf(edge.from));
  into.say(to, idOf(edge.to));
  if (edge.type !== 'HOLDS') {
    const words = [relationshipRow(edge.type).labels.forward.en, role, attendance, status, how, type];
    into.say('role', words.filter((word) => word !== undefined).join(', '));
  }
  sayInterval(during, into);
  into.say('proof', ...proof(edge));
  into.say('recordId', edge.citations.join(' '));
  into.say('description', edge.reason);
  into.say('summary', ...unplacedTexts(edge));
  into.say('status', edge.confidence);
  return schema;
}

/** Properties that theirs has none for. */
const WORDS: ReadonlySet<string> = new Set([
  'rosterComplete',
  'language',
  'licence',
  'side',
  'capacity',
  'asPrinted',
  'contribution',
]);

/** What a record says that has no place of its own in FollowTheMoney, dates that theirs cannot be among it. */
export function unplaced(record: GraphRecord): [property: string, value: PropertyValue][] {
  const { properties } = record;
  const known = (record.record === 'entity' ? kindRow(record.kind) : relationshipRow(record.type)).properties;
  const found: [string, PropertyValue][] = [];
  for (const name of Object.keys(properties)) {
    const value = properties[name];
    if (value === undefined) continue;
    const isLost = known[name]?.type.is === 'edtf' && ftmDate(value) === undefined;
    if (isLost || WORDS.has(name)) found.push([name, value]);
  }
  return found;
}

const unplacedTexts = (record: GraphRecord): string[] =>
  unplaced(record).map(([property, value]) => `${property}: ${value}`);

/** A date that theirs can be too: a year, a month or a day. */
const ftmDate = (edtf: unknown): string | undefined =>
  typeof edtf === 'string' && /^\d{4}(-(0\d|1[0-2])(-\d{2})?)?$/.test(edtf) ? edtf : undefined;

/** The dates that a stretch of time begins and ends on; a single date is both. */
function sayInterval(edtf: unknown, into: Collected): void {
  const single = ftmDate(edtf);
  into.say('startDate', single ?? dayOf(edtf, 'earliest'));
  into.say('endDate', single ?? dayOf(edtf, 'latest'));
}
