import type { Kind } from './kinds';
import { type Labels, labels } from './labels';
import { LINKS } from './links';
import { edtf, type Properties, post, required, term, text } from './properties';
import * as terms from './terms';

/** A connection field of the API that one end of a relationship type gives. */
export interface Field {
  /** The field's name, per kind that it stands on; `Entity` puts it on every kind. */
  readonly on: Readonly<Partial<Record<Kind | 'Entity', string>>>;
  /** What an edge of the connection is called, such as `Tenure`. */
  readonly edge: string;
  /** A node has at most one: the field gives the node itself and no connection. */
  readonly single?: true;
  readonly meaning: string;
}

/** One type of relationship: its ends, its properties, what it says. A new type is one row of RELATIONSHIPS. */
export interface RelationshipRow {
  readonly from: readonly Kind[] | 'any';
  readonly to: readonly Kind[] | 'any';
  readonly properties: Properties;
  readonly labels: { readonly forward: Labels; readonly backward: Labels };
  /** `{from}` and `{to}` stand for the two ends, `{role}` for the label of the role, `{at}` for the preposition of a place. */
  readonly sentence: Labels;
  /**
   * Sentences that say it better where a property has a certain value. With `byStart`, a property of the entity that it
   * starts from, there are some for both values too: `agreed agreed-to-sign`.
   */
  readonly variants?: {
    readonly by: string;
    readonly byStart?: string;
    readonly sentences: Readonly<Record<string, Labels>>;
  };
  readonly fields: { readonly forward: Field; readonly backward: Field };
}

const during = edtf('When it held, as far as known.');
const asPrinted = text('The words of the source for the title or capacity.');

export const RELATIONSHIPS = {
  HOLDS: {
    from: ['Person'],
    to: ['Post'],
    properties: { during, asPrinted },
    labels: {
      forward: labels('holds', '擔任', '担任'),
      backward: labels('is held by', '任職者為', '任职者为'),
    },
    sentence: labels('{from} holds {to}', '{from}擔任{to}', '{from}担任{to}'),
    fields: {
      forward: { on: { Person: 'tenures' }, edge: 'Tenure', meaning: 'Posts held, in order of time.' },
      backward: { on: { Post: 'holders' }, edge: 'Holder', meaning: 'Who held the post, in order of time.' },
    },
  },
  POST_IN: {
    from: ['Post'],
    to: ['Organization'],
    properties: {},
    labels: {
      forward: labels('is a post in', '屬於', '属于'),
      backward: labels('has the post', '設有職務', '设有职务'),
    },
    sentence: labels('{from} belongs to {to}', '{from}是{to}的職務', '{from}是{to}的职务'),
    fields: {
      forward: {
        on: { Post: 'organization' },
        edge: 'PostOrganization',
        single: true,
        meaning: 'The organization that the post belongs to.',
      },
      backward: {
        on: { Organization: 'posts' },
        edge: 'OrganizationPost',
        meaning: 'Posts in the organization.',
      },
    },
  },
  MEMBER_OF: {
    from: ['Person', 'Organization'],
    to: ['Organization'],
    properties: { role: text('In what role, in our own words.'), during },
    labels: {
      forward: labels('is a member of', '隸屬', '隶属'),
      backward: labels('has the member', '成員包括', '成员包括'),
    },
    sentence: labels(
      '{from} is a member of {to} ({role})',
      '{from}是{to}的成員\uFF08{role}\uFF09',
      '{from}是{to}的成员\uFF08{role}\uFF09',
    ),
    fields: {
      forward: {
        on: { Person: 'memberships', Organization: 'memberships' },
        edge: 'Membership',
        meaning: 'Organizations it is a member of.',
      },
      backward: { on: { Organization: 'members' }, edge: 'Member', meaning: 'Members of the organization.' },
    },
  },
  PART_OF: {
    from: ['Organization'],
    to: ['Organization'],
    properties: { during },
    labels: {
      forward: labels('is part of', '從屬於', '从属于'),
      backward: labels('includes', '下設', '下设'),
    },
    sentence: labels('{from} is part of {to}', '{from}是{to}的一部分', '{from}是{to}的一部分'),
    fields: {
      forward: { on: { Organization: 'partOf' }, edge: 'Whole', meaning: 'Organizations it is part of.' },
      backward: {
        on: { Organization: 'parts' },
        edge: 'Part',
        meaning: 'Organizations that are part of it.',
      },
    },
  },
  WITHIN: {
    from: ['Place'],
    to: ['Place'],
    properties: {},
    labels: { forward: labels('lies within', '位於', '位于'), backward: labels('contains', '包含', '包含') },
    sentence: labels('{from} lies within {to}', '{from}位於{to}', '{from}位于{to}'),
    fields: {
      forward: { on: { Place: 'within' }, edge: 'Within', meaning: 'Places it lies within, one step up.' },
      backward: {
        on: { Place: 'contains' },
        edge: 'Contained',
        meaning: 'Places that lie within it, one step down.',
      },
    },
  },
  GOVERNS: {
    from: ['Organization'],
    to: ['Place'],
    properties: {},
    labels: {
      forward: labels('governs', '管理', '管理'),
      backward: labels('is governed by', '管理者為', '管理者为'),
    },
    sentence: labels('{from} governs {to}', '{from}管理{to}', '{from}管理{to}'),
    fields: {
      forward: { on: { Organization: 'governs' }, edge: 'Governed', meaning: 'Places that it governs.' },
      backward: {
        on: { Place: 'governedBy' },
        edge: 'Governor',
        meaning: 'Organizations that govern the place.',
      },
    },
  },
  SEATED_IN: {
    from: ['Organization'],
    to: ['Place'],
    properties: {
      status: term('SeatStatus', terms.SEAT_STATUSES, 'Whether the seat is planned, current or former.'),
      during,
    },
    labels: {
      forward: labels('has its seat in', '駐地為', '驻地为'),
      backward: labels('is the seat of', '駐有', '驻有'),
    },
    sentence: labels('{from} has its seat {at} {to}', '{from}駐於{to}', '{from}驻于{to}'),
    variants: {
      by: 'status',
      sentences: {
        planned: labels('{from} is to have its seat {at} {to}', '{from}擬駐{to}', '{from}拟驻{to}'),
        former: labels('{from} had its seat {at} {to}', '{from}曾駐{to}', '{from}曾驻{to}'),
      },
    },
    fields: {
      forward: {
        on: { Organization: 'seats' },
        edge: 'Seat',
        meaning: 'Where it has, had or will have its seat.',
      },
      backward: { on: { Place: 'seatOf' }, edge: 'Seated', meaning: 'Organizations that have a seat here.' },
    },
  },
  TOOK_PART: {
    from: ['Person', 'Organization'],
    to: ['Event'],
    properties: {
      role: required(term('ParticipationRole', terms.PARTICIPATION_ROLES, 'What part it took.')),
      side: text('Which side it was on, in one word that the participants of the event share.'),
      attendance: required(term('Attendance', terms.ATTENDANCES, 'Whether it was there.')),
      capacity: post('The post in which it took part.'),
      asPrinted,
      contribution: text('What it did or said there, in our own words.'),
    },
    labels: {
      forward: labels('took part in', '參加', '参加'),
      backward: labels('had as participant', '參加者為', '参加者为'),
    },
    sentence: labels(
      '{from} took part in {to} ({role})',
      '{from}參加{to}\uFF08{role}\uFF09',
      '{from}参加{to}\uFF08{role}\uFF09',
    ),
    variants: {
      by: 'attendance',
      sentences: {
        invited: labels(
          '{from} was invited to {to} ({role})',
          '{from}受邀參加{to}\uFF08{role}\uFF09',
          '{from}受邀参加{to}\uFF08{role}\uFF09',
        ),
        expected: labels(
          '{from} is expected at {to} ({role})',
          '{from}預計參加{to}\uFF08{role}\uFF09',
          '{from}预计参加{to}\uFF08{role}\uFF09',
        ),
        absent: labels(
          '{from} was absent from {to} ({role})',
          '{from}缺席{to}\uFF08{role}\uFF09',
          '{from}缺席{to}\uFF08{role}\uFF09',
        ),
      },
    },
    fields: {
      forward: {
        on: { Person: 'participations', Organization: 'events' },
        edge: 'Participation',
        meaning: 'Events it took part in or was asked to, in order of time.',
      },
      backward: {
        on: { Event: 'participants' },
        edge: 'Participant',
        meaning: 'Who took part, or was asked to.',
      },
    },
  },
  HELD_AT: {
    from: ['Event'],
    to: ['Place'],
    properties: {},
    labels: {
      forward: labels('was held at', '舉行於', '举行于'),
      backward: labels('was the place of', '舉行過', '举行过'),
    },
    sentence: labels('{from} was held {at} {to}', '{from}在{to}舉行', '{from}在{to}举行'),
    fields: {
      forward: { on: { Event: 'place' }, edge: 'EventPlace', single: true, meaning: 'Where it was held.' },
      backward: {
        on: { Place: 'events' },
        edge: 'PlaceEvent',
        meaning: 'Events held exactly here, in order of time.',
      },
    },
  },
  SUB_EVENT_OF: {
    from: ['Event'],
    to: ['Event'],
    properties: {},
    labels: { forward: labels('was part of', '屬於', '属于'), backward: labels('included', '包括', '包括') },
    sentence: labels('{from} was part of {to}', '{from}是{to}的一部分', '{from}是{to}的一部分'),
    fields: {
      forward: {
        on: { Event: 'superEvent' },
        edge: 'SuperEvent',
        single: true,
        meaning: 'The event that this one was part of.',
      },
      backward: {
        on: { Event: 'subEvents' },
        edge: 'SubEvent',
        meaning: 'Events that were part of this one.',
      },
    },
  },
  PARTY_TO: {
    from: ['Person', 'Organization'],
    to: ['Agreement'],
    properties: {
      role: required(term('PartyRole', terms.PARTY_ROLES, 'In what role it is party.')),
      capacity: post('The post in which it acted.'),
      asPrinted,
    },
    labels: {
      forward: labels('is party to', '參與', '参与'),
      backward: labels('has as party', '當事方為', '当事方为'),
    },
    sentence: labels('{from} has the role of {role} in {to}', '{from}是{to}的{role}', '{from}是{to}的{role}'),
    variants: {
      by: 'role',
      sentences: {
        party: labels('{from} is a party to {to}', '{from}是{to}的一方', '{from}是{to}的一方'),
        'intended-party': labels(
          '{from} is to be a party to {to}',
          '{from}是{to}的擬定一方',
          '{from}是{to}的拟定一方',
        ),
      },
    },
    fields: {
      forward: {
        on: { Person: 'agreements', Organization: 'agreements' },
        edge: 'PartyTo',
        meaning: 'Agreements it is party to, in whatever role.',
      },
      backward: {
        on: { Agreement: 'parties' },
        edge: 'Party',
        meaning: 'Parties of the agreement, with their roles.',
      },
    },
  },
  REACHED_AT: {
    from: ['Agreement'],
    to: ['Event'],
    properties: { how: required(term('ReachedHow', terms.REACHED_HOW, 'What was done with it there.')) },
    labels: {
      forward: labels('was dealt with at', '見於', '见于'),
      backward: labels('dealt with', '涉及', '涉及'),
    },
    sentence: labels('{from} was {how} at {to}', '{from}於{to}中{how}', '{from}于{to}中{how}'),
    variants: {
      by: 'how',
      byStart: 'status',
      sentences: {
        'agreed agreed-to-sign': labels(
          'it was agreed at {to} that {from} be signed',
          '{to}中商定簽署{from}',
          '{to}中商定签署{from}',
        ),
      },
    },
    fields: {
      forward: {
        on: { Agreement: 'reachedAt' },
        edge: 'ReachedAt',
        meaning: 'Events where it was discussed, agreed, signed or handed over.',
      },
      backward: {
        on: { Event: 'agreements' },
        edge: 'Outcome',
        meaning: 'Agreements discussed, reached, signed or handed over there.',
      },
    },
  },
  BACKS: {
    from: ['Person', 'Organization'],
    to: ['Project'],
    properties: { role: text('In what role, in our own words.', terms.BACKER_ROLES) },
    labels: {
      forward: labels('backs', '支持', '支持'),
      backward: labels('is backed by', '支持方為', '支持方为'),
    },
    sentence: labels(
      '{from} backs {to} ({role})',
      '{from}支持{to}\uFF08{role}\uFF09',
      '{from}支持{to}\uFF08{role}\uFF09',
    ),
    fields: {
      forward: {
        on: { Person: 'projects', Organization: 'projects' },
        edge: 'Backing',
        meaning: 'Projects it backs.',
      },
      backward: { on: { Project: 'backers' }, edge: 'Backer', meaning: 'Who backs the project.' },
    },
  },
  SITED_IN: {
    from: ['Project'],
    to: ['Place'],
    properties: {
      status: term('SiteStatus', terms.PROJECT_STATUSES, 'How far the settling there has come.'),
    },
    labels: {
      forward: labels('is sited in', '選址', '选址'),
      backward: labels('is the site of', '落戶項目', '落户项目'),
    },
    sentence: labels('{from} is sited {at} {to}', '{from}選址{to}', '{from}选址{to}'),
    variants: {
      by: 'status',
      sentences: {
        planned: labels('{from} is to settle {at} {to}', '{from}擬落戶{to}', '{from}拟落户{to}'),
        underway: labels('{from} is being settled {at} {to}', '{from}正落戶{to}', '{from}正落户{to}'),
        settled: labels('{from} has settled {at} {to}', '{from}已落戶{to}', '{from}已落户{to}'),
        abandoned: labels(
          '{from} was to settle {at} {to}, which was given up',
          '{from}原擬落戶{to}\uFF0C現已放棄',
          '{from}原拟落户{to}\uFF0C现已放弃',
        ),
      },
    },
    fields: {
      forward: { on: { Project: 'sites' }, edge: 'Site', meaning: 'Where the project is or is to be.' },
      backward: {
        on: { Place: 'projects' },
        edge: 'SitedProject',
        meaning: 'Projects that are or are to be here.',
      },
    },
  },
  ABOUT: {
    from: ['Event', 'Agreement', 'Project'],
    to: 'any',
    properties: {},
    labels: {
      forward: labels('is about', '關於', '关于'),
      backward: labels('is a subject of', '議題見於', '议题见于'),
    },
    sentence: labels('{from} is about {to}', '{from}關於{to}', '{from}关于{to}'),
    fields: {
      forward: {
        on: { Event: 'topics', Agreement: 'topics', Project: 'topics' },
        edge: 'Subject',
        meaning: 'What it is about: topics, or any other entity.',
      },
      backward: {
        on: { Entity: 'subjectOf' },
        edge: 'SubjectOf',
        meaning: 'Events, agreements and projects about it.',
      },
    },
  },
  LINKED_TO: {
    from: 'any',
    to: 'any',
    properties: { type: required(term('LinkType', linkTerms(), 'What the link says.')), during },
    labels: {
      forward: labels('is linked to', '關聯', '关联'),
      backward: labels('is linked from', '關聯自', '关联自'),
    },
    sentence: labels('{from} is linked to {to}', '{from}與{to}有關聯', '{from}与{to}有关联'),
    variants: { by: 'type', sentences: linkSentences() },
    fields: {
      forward: { on: { Entity: 'links' }, edge: 'Link', meaning: 'Links of other kinds that start here.' },
      backward: {
        on: { Entity: 'linkedFrom' },
        edge: 'LinkedFrom',
        meaning: 'Links of other kinds that end here.',
      },
    },
  },
} as const satisfies Record<string, RelationshipRow>;

function linkTerms() {
  return Object.fromEntries(Object.entries(LINKS).map(([type, row]) => [type, row.forward]));
}

function linkSentences() {
  return Object.fromEntries(Object.entries(LINKS).map(([type, row]) => [type, row.sentence]));
}

export type RelationshipType = keyof typeof RELATIONSHIPS;

export const RELATIONSHIP_TYPES = Object.keys(RELATIONSHIPS) as RelationshipType[];

/** The row of a relationship type, with the general type that code which walks the table needs. */
export const relationshipRow = (type: RelationshipType): RelationshipRow => RELATIONSHIPS[type];

export const isRelationshipType = (text: string): text is RelationshipType =>
  Object.hasOwn(RELATIONSHIPS, text);

/** Whether an end of a relationship type may be of a kind. */
export const accepts = (ends: readonly Kind[] | 'any', kind: Kind): boolean =>
  ends === 'any' || ends.includes(kind);
