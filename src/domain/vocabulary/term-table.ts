/** Every closed list of values, with its English labels. A new value is one entry here and one in each language's labels. */
export const TERM_TABLE = {
  CONFIDENCES: {
    stated: 'stated',
    inferred: 'inferred',
    uncertain: 'uncertain',
  },

  NAME_TYPES: {
    official: 'official name',
    alias: 'alias',
    short: 'short form',
    former: 'former name',
    romanisation: 'romanisation',
    translation: 'translation',
    'as-printed': 'as printed',
  },

  ORGANIZATION_TYPES: {
    association: 'association',
    department: 'department',
    government: 'government',
    'administrative-committee': 'administrative committee',
    'party-committee': 'Party committee',
    bureau: 'bureau',
    'diplomatic-mission': 'diplomatic mission',
    company: 'company',
    university: 'university',
    media: 'media',
    other: 'other body',
  },

  PLACE_TYPES: {
    country: 'country',
    region: 'region',
    province: 'province',
    city: 'city',
    district: 'district',
    zone: 'zone',
    venue: 'venue',
  },

  EVENT_TYPES: {
    trip: 'trip',
    visit: 'visit',
    meeting: 'meeting',
    talk: 'talk',
    briefing: 'briefing',
    conference: 'conference',
    forum: 'forum',
    ceremony: 'ceremony',
    appointment: 'appointment',
    signing: 'signing',
    call: 'call',
  },

  EVENT_STATUSES: {
    planned: 'planned',
    held: 'held',
    cancelled: 'cancelled',
    unconfirmed: 'unconfirmed',
  },

  DAY_PART_TERMS: {
    morning: 'morning',
    noon: 'noon',
    afternoon: 'afternoon',
    evening: 'evening',
    night: 'night',
  },

  AGREEMENT_TYPES: {
    mou: 'memorandum of understanding',
    treaty: 'treaty',
    contract: 'contract',
    'cooperation-agreement': 'cooperation agreement',
    'appointment-letter': 'letter of appointment',
    consensus: 'consensus',
    undertaking: 'undertaking',
    proposal: 'proposal',
    plan: 'plan',
  },

  AGREEMENT_STATUSES: {
    proposed: 'proposed',
    discussed: 'discussed',
    agreed: 'agreed, nothing signed',
    'agreed-to-sign': 'agreed to sign, not signed',
    signed: 'signed',
    'in-force': 'in force',
    ended: 'ended',
  },

  PROJECT_STATUSES: {
    planned: 'planned',
    underway: 'underway',
    settled: 'established',
    abandoned: 'abandoned',
  },

  SOURCE_TYPES: {
    article: 'article',
    register: 'register',
    dataset: 'data set',
    document: 'document',
    'web-page': 'web page',
  },

  PARTICIPATION_ROLES: {
    host: 'host',
    guest: 'guest',
    companion: 'companion',
    chair: 'chair',
    speaker: 'speaker',
    presenter: 'presenter',
    attendee: 'attendee',
    organizer: 'organizer',
    appointer: 'appointer',
    appointee: 'appointee',
    interpreter: 'interpreter',
  },

  ATTENDANCES: {
    attended: 'attended',
    invited: 'invited',
    expected: 'expected',
    absent: 'absent',
  },

  PARTY_ROLES: {
    party: 'party',
    'intended-party': 'intended party',
    signatory: 'signatory',
    witness: 'witness',
    issuer: 'issuer',
    recipient: 'recipient',
    promisor: 'promisor',
    proposer: 'proposer',
    beneficiary: 'beneficiary',
  },

  /** The roles of backers that have a label. A backer's role is free text, so other roles are possible. */
  BACKER_ROLES: {
    'settling-promoter': 'promises to work for its establishment in the district',
  },

  REACHED_HOW: {
    discussed: 'discussed',
    agreed: 'agreed',
    signed: 'signed',
    'handed-over': 'handed over',
  },

  SEAT_STATUSES: {
    planned: 'planned',
    current: 'current',
    former: 'former',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type TermList = keyof typeof TERM_TABLE;
