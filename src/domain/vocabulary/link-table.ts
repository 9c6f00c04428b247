/** One type of LINKED_TO, with its English labels read from either end and its English sentence. */
export interface LinkEntry {
  readonly forward: string;
  readonly backward: string;
  /** `{from}` and `{to}` stand for the names of the two ends. */
  readonly sentence: string;
  /** Whether the link connects the two ends. Paths ignore one-sided statements, such as praise. */
  readonly connects: boolean;
}

/** Every type of LINKED_TO. A new type is one entry here, and its labels and sentence in each language. */
export const LINK_TABLE = {
  'cooperates-with': {
    forward: 'cooperates with',
    backward: 'cooperates with',
    sentence: '{from} cooperates with {to}',
    connects: true,
  },
  guides: {
    forward: 'guides',
    backward: 'is guided by',
    sentence: '{from} guides {to}',
    connects: true,
  },
  leads: {
    forward: 'leads',
    backward: 'is led by',
    sentence: '{from} leads {to}',
    connects: true,
  },
  praises: {
    forward: 'praises',
    backward: 'is praised by',
    sentence: '{from} praises {to}',
    connects: false,
  },
  promises: {
    forward: 'promises to serve',
    backward: 'is promised service by',
    sentence: '{from} promises to serve {to}',
    connects: false,
  },
  'hopes-for': {
    forward: 'hopes for support from',
    backward: 'is a hoped-for supporter of',
    sentence: '{from} hopes for support from {to}',
    connects: false,
  },
  instructs: {
    forward: 'instructs',
    backward: 'is instructed by',
    sentence: '{from} instructs {to}',
    connects: false,
  },
  'has-contacts-in': {
    forward: 'has contacts in',
    backward: 'is a place with contacts of',
    sentence: '{from} has contacts in {to}',
    connects: false,
  },
  represents: {
    forward: 'represents',
    backward: 'is represented by',
    sentence: '{from} represents {to}',
    connects: true,
  },
  'party-organ-of': {
    forward: 'is the Party organ of',
    backward: 'has as its Party organ',
    sentence: '{from} is the Party organ of {to}',
    connects: true,
  },
  family: {
    forward: 'is family of',
    backward: 'is family of',
    sentence: '{from} is family of {to}',
    connects: true,
  },
  'related-to': {
    forward: 'is related to',
    backward: 'is related to',
    sentence: '{from} is related to {to}',
    connects: true,
  },
  succeeds: {
    forward: 'succeeds',
    backward: 'is succeeded by',
    sentence: '{from} succeeds {to}',
    connects: true,
  },
} as const satisfies Readonly<Record<string, LinkEntry>>;

export type LinkType = keyof typeof LINK_TABLE;
