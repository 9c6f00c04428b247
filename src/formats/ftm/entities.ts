import type {
  EntityRecord,
  GraphRecord,
  PropertyValue,
  RelationshipRecord,
} from '../../domain/record/record';
import { type Kind, kindRow } from '../../domain/vocabulary/kinds';
import { relationshipRow } from '../../domain/vocabulary/relationships';
import { dayOf, shownName } from '../attributes';
import { furtherNames } from '../losses';

type Values = Readonly<Record<string, readonly (string | undefined)[]>>;

/** An entity as FollowTheMoney has it: every property is a list of texts. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** The FollowTheMoney entity of a record. */
export function ftmEntity(record: GraphRecord): FtmEntity {
  const { schema, values } = record.record === 'entity' ? ofEntity(record) : ofRelationship(record);
  const properties: Record<string, readonly string[]> = {};
  for (const [name, texts] of Object.entries(values)) {
    const given = texts.filter((text) => text !== undefined && text !== '') as string[];
    if (given.length > 0) properties[name] = given;
  }
  // Ids of theirs hold no slash, and a dot does the same.
  return { id: idOf(record.id), schema, properties };
}

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

function ofEntity(entity: EntityRecord): { schema: string; values: Values } {
  const schema = schemaOf(entity);
  const name = shownName(entity, 'en');
  const { properties } = entity;
  const text = (key: string) => (properties[key] === undefined ? undefined : String(properties[key]));
  const named: Values =
    schema === 'Address'
      ? {
          full: [name],
          remarks: furtherNames(entity, name),
          latitude: [text('latitude')],
          longitude: [text('longitude')],
        }
      : { name: [name], alias: furtherNames(entity, name) };
  const dates: Values =
    entity.kind === 'Event'
      ? { date: [ftmDate(properties.date)], ...interval(properties.date) }
      : entity.kind === 'Person'
        ? { birthDate: [ftmDate(properties.born)], deathDate: [ftmDate(properties.died)] }
        : entity.kind === 'Organization'
          ? {
              incorporationDate: [dayOf(properties.during, 'earliest')],
              dissolutionDate: [dayOf(properties.during, 'latest')],
            }
          : entity.kind === 'Post' || entity.kind === 'Place'
            ? {}
            : { date: [ftmDate(properties.date ?? properties.publishedOn)] };
  return {
    schema,
    values: {
      ...named,
      ...dates,
      fileName: schema === 'Document' ? [text('title') ?? name] : [],
      summary: [entity.description],
      keywords: [text('type'), text('status'), text('dayPart')],
      title: [text('title')],
      sourceUrl: [text('url')],
      // A source is the proof of others, and not of itself.
      proof: proof(entity).filter((source) => source !== idOf(entity.id)),
      notes: [
        `${entity.confidence}; cited at ${entity.citations.join(' ')}`,
        entity.reason,
        ...unplaced(entity).map(([property, value]) => `${property}: ${value}`),
      ],
    },
  };
}

function ofRelationship(edge: RelationshipRecord): { schema: string; values: Values } {
  const [from, to] = [[idOf(edge.from)], [idOf(edge.to)]];
  const { role, attendance, status, how, type, during } = edge.properties;
  const common: Values = {
    ...interval(during),
    proof: proof(edge),
    recordId: [edge.citations.join(' ')],
    description: [edge.reason],
    summary: unplaced(edge).map(([property, value]) => `${property}: ${value}`),
    status: [edge.confidence],
  };
  const words = [relationshipRow(edge.type).labels.forward.en, role, attendance, status, how, type];
  const said = [words.filter((word) => word !== undefined).join(', ')];
  switch (edge.type) {
    case 'HOLDS':
      return { schema: 'Occupancy', values: { holder: from, post: to, ...common } };
    case 'MEMBER_OF':
      return { schema: 'Membership', values: { member: from, organization: to, role: said, ...common } };
    default:
      return { schema: 'UnknownLink', values: { subject: from, object: to, role: said, ...common } };
  }
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
  const own = record.record === 'entity' ? kindRow(record.kind) : relationshipRow(record.type);
  return Object.entries(record.properties).filter(
    ([name, value]) =>
      WORDS.has(name) || (own.properties[name]?.type.is === 'edtf' && ftmDate(value) === undefined),
  );
}

/** A date that theirs can be too: a year, a month or a day. */
const ftmDate = (edtf: unknown): string | undefined =>
  typeof edtf === 'string' && /^\d{4}(-(0\d|1[0-2])(-\d{2})?)?$/.test(edtf) ? edtf : undefined;

/** The dates that a stretch of time begins and ends on; a single date is both. */
function interval(edtf: unknown): Values {
  const single = ftmDate(edtf);
  if (single !== undefined) return { startDate: [single], endDate: [single] };
  return { startDate: [dayOf(edtf, 'earliest')], endDate: [dayOf(edtf, 'latest')] };
}
