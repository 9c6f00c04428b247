import { type Labels, labels } from './labels';
import { edtf, flag, language, number, type Properties, required, term, text, url } from './properties';
import * as terms from './terms';

/** One kind of node that an analyst sees. A new kind is one row of KINDS. */
export interface KindRow {
  readonly labels: Labels;
  /** Root list of the API, such as `people`. */
  readonly plural: string;
  /** First part of its ids, such as `person` in `person:quan-shunji`. */
  readonly idPrefix: string;
  readonly meaning: string;
  readonly properties: Properties;
  /** The EDTF property whose earliest and latest day are derived at write as dateFrom and dateUntil, beside dayOrder. */
  readonly dated?: string;
}

export const KINDS = {
  Person: {
    labels: labels('person', '人物', '人物'),
    plural: 'people',
    idPrefix: 'person',
    meaning: 'A human being.',
    properties: { born: edtf('When the person was born.'), died: edtf('When the person died.') },
  },
  Organization: {
    labels: labels('organization', '機構', '机构'),
    plural: 'organizations',
    idPrefix: 'organization',
    meaning: 'A body that holds posts, takes part in events or is party to agreements.',
    properties: {
      type: required(term('OrganizationType', terms.ORGANIZATION_TYPES, 'What sort of body it is.')),
      during: edtf('When it existed, as far as known.'),
    },
    dated: 'during',
  },
  Post: {
    labels: labels('post', '職務', '职务'),
    plural: 'posts',
    idPrefix: 'post',
    meaning: 'An office or title in one organization; it exists without a holder.',
    properties: {},
  },
  Place: {
    labels: labels('place', '地點', '地点'),
    plural: 'places',
    idPrefix: 'place',
    meaning: 'A country, region, city, district, zone or venue.',
    properties: {
      type: required(term('PlaceType', terms.PLACE_TYPES, 'What sort of place it is.')),
      latitude: number('Degrees north of the equator (WGS 84).'),
      longitude: number('Degrees east of Greenwich (WGS 84).'),
    },
  },
  Event: {
    labels: labels('event', '事件', '事件'),
    plural: 'events',
    idPrefix: 'event',
    meaning: 'Something that happened, or was to happen, at a time and with participants.',
    properties: {
      type: required(term('EventType', terms.EVENT_TYPES, 'What sort of event it is.')),
      status: required(term('EventStatus', terms.EVENT_STATUSES, 'Whether it took place.')),
      date: edtf('When it took place.'),
      dayPart: term('DayPart', terms.DAY_PART_TERMS, 'Which part of the day, where the source says so.'),
      rosterComplete: flag('Whether the source names everybody who was there.'),
    },
    dated: 'date',
  },
  Agreement: {
    labels: labels('agreement', '協議', '协议'),
    plural: 'agreements',
    idPrefix: 'agreement',
    meaning: 'What parties agreed, undertook, proposed or planned; its status says how far it got.',
    properties: {
      type: required(term('AgreementType', terms.AGREEMENT_TYPES, 'What sort of agreement it is.')),
      status: required(term('AgreementStatus', terms.AGREEMENT_STATUSES, 'How far it got.')),
      date: edtf('When it was reached.'),
    },
    dated: 'date',
  },
  Project: {
    labels: labels('project', '項目', '项目'),
    plural: 'projects',
    idPrefix: 'project',
    meaning: 'An undertaking with backers and a site.',
    properties: {
      status: required(term('ProjectStatus', terms.PROJECT_STATUSES, 'How far it has come.')),
    },
  },
  Topic: {
    labels: labels('topic', '議題', '议题'),
    plural: 'topics',
    idPrefix: 'topic',
    meaning: 'A subject that events, agreements and projects are about.',
    properties: {},
  },
  Source: {
    labels: labels('source', '來源', '来源'),
    plural: 'sources',
    idPrefix: 'source',
    meaning: 'A document or data set that facts are cited from.',
    properties: {
      type: required(term('SourceType', terms.SOURCE_TYPES, 'What sort of source it is.')),
      title: text('Its title, as printed.'),
      url: url('Where it can be read.'),
      publishedOn: edtf('When it was published.'),
      language: language('Its language (BCP 47).'),
      licence: text('The terms it may be used under.'),
    },
  },
} as const satisfies Record<string, KindRow>;

export type Kind = keyof typeof KINDS;

export const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** The row of a kind, with the general type that code which walks the table needs. */
export const kindRow = (kind: Kind): KindRow => KINDS[kind];

/** A kind whose entities have a date. */
export type DatedKind = {
  [K in Kind]: (typeof KINDS)[K] extends { readonly dated: string } ? K : never;
}[Kind];

export const isDated = (kind: Kind): kind is DatedKind => kindRow(kind).dated !== undefined;

export const DATED_KINDS = KIND_NAMES.filter(isDated);

export const isKind = (text: string): text is Kind => Object.hasOwn(KINDS, text);

/** The kind that an id names by its first part, if it names one. */
export function kindOfId(id: string): Kind | undefined {
  const prefix = id.slice(0, id.indexOf(':'));
  return KIND_NAMES.find((kind) => KINDS[kind].idPrefix === prefix);
}
