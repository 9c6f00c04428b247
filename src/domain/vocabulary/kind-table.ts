import {
  edtf,
  flag,
  language,
  number,
  type PropertyEntries,
  required,
  term,
  text,
  url,
} from './property-table';

/** One kind of node, with its English label. */
export interface KindEntry {
  readonly label: string;
  /** The name of the root list in the API, such as `people`. */
  readonly plural: string;
  /** The prefix of its ids, such as `person` in `person:quan-shunji`. */
  readonly idPrefix: string;
  readonly meaning: string;
  readonly properties: PropertyEntries;
  /** An EDTF property. Each write derives `dateFrom`, `dateUntil` and `dayOrder` from it. */
  readonly dated?: string;
  /** Its classes in RDF; Guanxi's own class if absent. */
  readonly rdf?: readonly `${string}:${string}`[];
}

/** Every kind of node. A new kind is one entry here, and its label in each language. */
export const KIND_TABLE = {
  Person: {
    label: 'person',
    plural: 'people',
    idPrefix: 'person',
    meaning: 'A human being.',
    rdf: ['schema:Person', 'prov:Person'],
    properties: { born: edtf('Date of birth.'), died: edtf('Date of death.') },
  },
  Organization: {
    label: 'organization',
    plural: 'organizations',
    idPrefix: 'organization',
    meaning: 'An institution that has posts, takes part in events or is a party to agreements.',
    rdf: ['org:Organization', 'schema:Organization'],
    properties: {
      type: required(term('OrganizationType', 'ORGANIZATION_TYPES', 'Type of organization.')),
      during: edtf('Period in which it existed, as far as known.'),
    },
    dated: 'during',
  },
  Post: {
    label: 'post',
    plural: 'posts',
    idPrefix: 'post',
    meaning: 'An office or title in one organization. A post exists even without a holder.',
    rdf: ['org:Post'],
    properties: {},
  },
  Place: {
    label: 'place',
    plural: 'places',
    idPrefix: 'place',
    meaning: 'A country, region, city, district, zone or venue.',
    rdf: ['schema:Place'],
    properties: {
      type: required(term('PlaceType', 'PLACE_TYPES', 'Type of place.')),
      latitude: number('Latitude in degrees north (WGS 84).'),
      longitude: number('Longitude in degrees east (WGS 84).'),
    },
  },
  Event: {
    label: 'event',
    plural: 'events',
    idPrefix: 'event',
    meaning: 'Something that happened, or was planned, at a certain time with participants.',
    rdf: ['schema:Event'],
    properties: {
      type: required(term('EventType', 'EVENT_TYPES', 'Type of event.')),
      status: required(term('EventStatus', 'EVENT_STATUSES', 'Whether the event took place.')),
      date: edtf('Date of the event.'),
      dayPart: term('DayPart', 'DAY_PART_TERMS', 'Part of the day, if the source gives it.'),
      rosterComplete: flag('True if the source names all participants.'),
    },
    dated: 'date',
  },
  Agreement: {
    label: 'agreement',
    plural: 'agreements',
    idPrefix: 'agreement',
    meaning: 'What parties agreed, promised, proposed or planned. Its status shows how far it got.',
    properties: {
      type: required(term('AgreementType', 'AGREEMENT_TYPES', 'Type of agreement.')),
      status: required(term('AgreementStatus', 'AGREEMENT_STATUSES', 'How far the agreement got.')),
      date: edtf('Date on which it was reached.'),
    },
    dated: 'date',
  },
  Project: {
    label: 'project',
    plural: 'projects',
    idPrefix: 'project',
    meaning: 'An undertaking with backers and a site.',
    rdf: ['schema:Project'],
    properties: {
      status: required(term('ProjectStatus', 'PROJECT_STATUSES', 'How far the project has progressed.')),
    },
  },
  Topic: {
    label: 'topic',
    plural: 'topics',
    idPrefix: 'topic',
    meaning: 'A subject of events, agreements and projects.',
    rdf: ['skos:Concept'],
    properties: {},
  },
  Source: {
    label: 'source',
    plural: 'sources',
    idPrefix: 'source',
    meaning: 'A document or data set that facts cite.',
    rdf: ['schema:CreativeWork', 'prov:Entity'],
    properties: {
      type: required(term('SourceType', 'SOURCE_TYPES', 'Type of source.')),
      title: text('Title, as printed.'),
      url: url('Web address.'),
      publishedOn: edtf('Date of publication.'),
      language: language('Language of the source (BCP 47).'),
      licence: text('Terms of use.'),
    },
  },
} as const satisfies Readonly<Record<string, KindEntry>>;

export type Kind = keyof typeof KIND_TABLE;
