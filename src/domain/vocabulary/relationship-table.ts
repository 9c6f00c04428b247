import type { Kind } from './kind-table';
import { edtf, type PropertyEntries, post, required, term, text } from './property-table';

/** A field of the API at one end of a relationship type. */
export interface Field {
  /** The field's name on each kind. `Entity` puts it on every kind. */
  readonly on: Readonly<Partial<Record<Kind | 'Entity', string>>>;
  /** The name of the connection's edge type, such as `Tenure`. */
  readonly edge: string;
  /** A node has at most one, so the field returns the node instead of a connection. */
  readonly single?: true;
  readonly meaning: string;
}

/** One type of relationship: its ends, properties and fields, with its English labels and sentences. */
export interface RelationshipEntry {
  readonly from: readonly Kind[] | 'any';
  readonly to: readonly Kind[] | 'any';
  readonly properties: PropertyEntries;
  readonly labels: { readonly forward: string; readonly backward: string };
  /**
   * `{from}` and `{to}` stand for the two ends, `{at}` for the preposition before a place. Any other placeholder is a
   * property: it stands for the label of its value.
   */
  readonly sentence: string;
  /**
   * Better sentences for certain values of the property `by`. With `byStart`, a property of the entity at the start,
   * a key may name both values: `agreed agreed-to-sign`. `links` takes the sentences of `LINK_TABLE`.
   */
  readonly variants?: {
    readonly by: string;
    readonly byStart?: string;
    readonly sentences: Readonly<Record<string, string>> | 'links';
  };
  /** The filter key of lists that follows it, from the listed entity unless the key is `participant`. */
  readonly listFilter?: 'participant' | 'organization' | 'topic' | 'place';
  /**
   * The key under which seed entries list it, and the key of the other end in an item. It stands in entries of the
   * start, or of the end with direction `in`. Without it, the `relationships:` list of a seed takes the type.
   */
  readonly seed?: { readonly key: string; readonly end: string; readonly direction?: 'in' };
  /** Its predicate in RDF, from start to end or inverse; Guanxi's own term if absent. */
  readonly rdf?: { readonly term: `${string}:${string}`; readonly inverse?: true };
  readonly fields: { readonly forward: Field; readonly backward: Field };
}

const during = edtf('Period in which it held, as far as known.');
const asPrinted = text('Title or capacity in the words of the source.');

/** Every type of relationship. A new type is one entry here, and its labels and sentences in each language. */
export const RELATIONSHIP_TABLE = {
  HOLDS: {
    from: ['Person'],
    to: ['Post'],
    properties: { during, asPrinted },
    labels: {
      forward: 'holds',
      backward: 'is held by',
    },
    sentence: '{from} holds {to}',
    listFilter: 'organization',
    seed: { key: 'posts', end: 'post' },
    rdf: { term: 'org:holds' },
    fields: {
      forward: { on: { Person: 'tenures' }, edge: 'Tenure', meaning: 'Posts held, in chronological order.' },
      backward: {
        on: { Post: 'holders' },
        edge: 'Holder',
        meaning: 'Holders of the post, in chronological order.',
      },
    },
  },
  POST_IN: {
    from: ['Post'],
    to: ['Organization'],
    properties: {},
    labels: {
      forward: 'is a post in',
      backward: 'has the post',
    },
    sentence: '{from} belongs to {to}',
    listFilter: 'organization',
    seed: { key: 'in', end: 'organization' },
    rdf: { term: 'org:postIn' },
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
    properties: { role: text('Role, in our own words.'), during },
    labels: {
      forward: 'is a member of',
      backward: 'has the member',
    },
    sentence: '{from} is a member of {to} ({role})',
    listFilter: 'organization',
    seed: { key: 'memberOf', end: 'organization' },
    rdf: { term: 'org:memberOf' },
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
      forward: 'is part of',
      backward: 'includes',
    },
    sentence: '{from} is part of {to}',
    listFilter: 'organization',
    seed: { key: 'partOf', end: 'organization' },
    rdf: { term: 'org:subOrganizationOf' },
    fields: {
      forward: {
        on: { Organization: 'partOf' },
        edge: 'Whole',
        meaning: 'Organizations that it is part of.',
      },
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
    labels: { forward: 'lies within', backward: 'contains' },
    sentence: '{from} lies within {to}',
    listFilter: 'place',
    seed: { key: 'within', end: 'place' },
    rdf: { term: 'schema:containedInPlace' },
    fields: {
      forward: { on: { Place: 'within' }, edge: 'Within', meaning: 'Places that directly contain it.' },
      backward: {
        on: { Place: 'contains' },
        edge: 'Contained',
        meaning: 'Places directly within it.',
      },
    },
  },
  GOVERNS: {
    from: ['Organization'],
    to: ['Place'],
    properties: {},
    labels: {
      forward: 'governs',
      backward: 'is governed by',
    },
    sentence: '{from} governs {to}',
    listFilter: 'place',
    seed: { key: 'governs', end: 'place' },
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
      status: term('SeatStatus', 'SEAT_STATUSES', 'Whether the seat is planned, current or former.'),
      during,
    },
    labels: {
      forward: 'has its seat in',
      backward: 'is the seat of',
    },
    sentence: '{from} has its seat {at} {to}',
    variants: {
      by: 'status',
      sentences: {
        planned: '{from} is to have its seat {at} {to}',
        former: '{from} had its seat {at} {to}',
      },
    },
    listFilter: 'place',
    seed: { key: 'seats', end: 'place' },
    fields: {
      forward: {
        on: { Organization: 'seats' },
        edge: 'Seat',
        meaning: 'Places where it has, had or plans its seat.',
      },
      backward: { on: { Place: 'seatOf' }, edge: 'Seated', meaning: 'Organizations with a seat here.' },
    },
  },
  TOOK_PART: {
    from: ['Person', 'Organization'],
    to: ['Event'],
    properties: {
      role: required(term('ParticipationRole', 'PARTICIPATION_ROLES', 'Role of the participant.')),
      side: text('Side in the event, as one word shared by all participants on that side.'),
      attendance: required(term('Attendance', 'ATTENDANCES', 'Whether the participant attended.')),
      capacity: post('Post in which the participant acted.'),
      asPrinted,
      contribution: text('What the participant did or said, in our own words.'),
    },
    labels: {
      forward: 'took part in',
      backward: 'had as participant',
    },
    sentence: '{from} took part in {to} ({role})',
    variants: {
      by: 'attendance',
      sentences: {
        invited: '{from} was invited to {to} ({role})',
        expected: '{from} is expected at {to} ({role})',
        absent: '{from} was absent from {to} ({role})',
      },
    },
    listFilter: 'participant',
    seed: { key: 'participants', end: 'who', direction: 'in' },
    rdf: { term: 'schema:attendee', inverse: true },
    fields: {
      forward: {
        on: { Person: 'participations', Organization: 'events' },
        edge: 'Participation',
        meaning: 'Events it took part in or was invited to, in chronological order.',
      },
      backward: {
        on: { Event: 'participants' },
        edge: 'Participant',
        meaning: 'Participants and invitees.',
      },
    },
  },
  HELD_AT: {
    from: ['Event'],
    to: ['Place'],
    properties: {},
    labels: {
      forward: 'was held at',
      backward: 'was the venue of',
    },
    sentence: '{from} was held {at} {to}',
    listFilter: 'place',
    seed: { key: 'heldAt', end: 'place' },
    rdf: { term: 'schema:location' },
    fields: {
      forward: { on: { Event: 'place' }, edge: 'EventPlace', single: true, meaning: 'Place of the event.' },
      backward: {
        on: { Place: 'events' },
        edge: 'PlaceEvent',
        meaning: 'Events held at exactly this place, in chronological order.',
      },
    },
  },
  SUB_EVENT_OF: {
    from: ['Event'],
    to: ['Event'],
    properties: {},
    labels: { forward: 'was part of', backward: 'included' },
    sentence: '{from} was part of {to}',
    seed: { key: 'partOf', end: 'event' },
    rdf: { term: 'schema:superEvent' },
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
      role: required(term('PartyRole', 'PARTY_ROLES', 'Role of the party.')),
      capacity: post('Post in which the party acted.'),
      asPrinted,
    },
    labels: {
      forward: 'is party to',
      backward: 'has as party',
    },
    sentence: '{from} has the role of {role} in {to}',
    variants: {
      by: 'role',
      sentences: {
        party: '{from} is a party to {to}',
        'intended-party': '{from} is to be a party to {to}',
      },
    },
    listFilter: 'participant',
    seed: { key: 'parties', end: 'who', direction: 'in' },
    fields: {
      forward: {
        on: { Person: 'agreements', Organization: 'agreements' },
        edge: 'PartyTo',
        meaning: 'Agreements it is a party to, in any role.',
      },
      backward: {
        on: { Agreement: 'parties' },
        edge: 'Party',
        meaning: 'Parties to the agreement, with their roles.',
      },
    },
  },
  REACHED_AT: {
    from: ['Agreement'],
    to: ['Event'],
    properties: { how: required(term('ReachedHow', 'REACHED_HOW', 'What happened to the agreement there.')) },
    labels: {
      forward: 'was dealt with at',
      backward: 'dealt with',
    },
    sentence: '{from} was {how} at {to}',
    variants: {
      by: 'how',
      byStart: 'status',
      sentences: {
        'agreed agreed-to-sign': 'it was agreed at {to} that {from} be signed',
      },
    },
    seed: { key: 'reachedAt', end: 'event' },
    fields: {
      forward: {
        on: { Agreement: 'reachedAt' },
        edge: 'ReachedAt',
        meaning: 'Events at which it was discussed, agreed, signed or handed over.',
      },
      backward: {
        on: { Event: 'agreements' },
        edge: 'Outcome',
        meaning: 'Agreements discussed, reached, signed or handed over at the event.',
      },
    },
  },
  BACKS: {
    from: ['Person', 'Organization'],
    to: ['Project'],
    properties: { role: text('Role, in our own words.', 'BACKER_ROLES') },
    labels: {
      forward: 'backs',
      backward: 'is backed by',
    },
    sentence: '{from} backs {to} ({role})',
    listFilter: 'participant',
    seed: { key: 'backers', end: 'who', direction: 'in' },
    fields: {
      forward: {
        on: { Person: 'projects', Organization: 'projects' },
        edge: 'Backing',
        meaning: 'Projects that it backs.',
      },
      backward: { on: { Project: 'backers' }, edge: 'Backer', meaning: 'Backers of the project.' },
    },
  },
  SITED_IN: {
    from: ['Project'],
    to: ['Place'],
    properties: {
      status: term('SiteStatus', 'PROJECT_STATUSES', 'How far the project has progressed at this site.'),
    },
    labels: {
      forward: 'is sited in',
      backward: 'is the site of',
    },
    sentence: '{from} is sited {at} {to}',
    variants: {
      by: 'status',
      sentences: {
        planned: '{from} is planned {at} {to}',
        underway: '{from} is being set up {at} {to}',
        settled: '{from} has been set up {at} {to}',
        abandoned: '{from} was planned {at} {to} but abandoned',
      },
    },
    listFilter: 'place',
    seed: { key: 'sites', end: 'place' },
    rdf: { term: 'schema:location' },
    fields: {
      forward: { on: { Project: 'sites' }, edge: 'Site', meaning: 'Current and planned sites.' },
      backward: {
        on: { Place: 'projects' },
        edge: 'SitedProject',
        meaning: 'Projects sited or planned here.',
      },
    },
  },
  ABOUT: {
    from: ['Event', 'Agreement', 'Project'],
    to: 'any',
    properties: {},
    labels: {
      forward: 'is about',
      backward: 'is a subject of',
    },
    sentence: '{from} is about {to}',
    listFilter: 'topic',
    seed: { key: 'about', end: 'what' },
    rdf: { term: 'schema:about' },
    fields: {
      forward: {
        on: { Event: 'topics', Agreement: 'topics', Project: 'topics' },
        edge: 'Subject',
        meaning: 'Its subjects: topics or any other entities.',
      },
      backward: {
        on: { Entity: 'subjectOf' },
        edge: 'SubjectOf',
        meaning: 'Events, agreements and projects about this entity.',
      },
    },
  },
  LINKED_TO: {
    from: 'any',
    to: 'any',
    properties: { type: required(term('LinkType', 'LINK_TYPES', 'Type of link.')), during },
    labels: {
      forward: 'is linked to',
      backward: 'is linked from',
    },
    sentence: '{from} is linked to {to}',
    variants: { by: 'type', sentences: 'links' },
    seed: { key: 'links', end: 'to' },
    fields: {
      forward: { on: { Entity: 'links' }, edge: 'Link', meaning: 'Links that start at this entity.' },
      backward: {
        on: { Entity: 'linkedFrom' },
        edge: 'LinkedFrom',
        meaning: 'Links that end at this entity.',
      },
    },
  },
} as const satisfies Readonly<Record<string, RelationshipEntry>>;

export type RelationshipType = keyof typeof RELATIONSHIP_TABLE;
