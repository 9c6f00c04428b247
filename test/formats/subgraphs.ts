import type { EntityRecord, GraphRecord, RelationshipRecord } from '../../src/domain/record/record';
import type { CoPresence, Subgraph } from '../../src/domain/record/subgraph';
import { KIND_NAMES } from '../../src/domain/vocabulary/kinds';
import { RELATIONSHIP_TYPES } from '../../src/domain/vocabulary/relationships';
import { entity, name, relationship } from '../services/load/small-graph';

/** Text that tries to end a string, a tag, a line or a cell wherever it is put. */
export const HOSTILE = [
  '"quoted" and \'single\'',
  '<b>&amp; ]]> --> <!--',
  "=cmd|' /C calc'!A1",
  '@SUM(A1)',
  '-5.2',
  '+4420',
  'back\\slash\\" \\u0027 \\N \\',
  '; DROP {brace} $param `tick`',
  'שלום עולם',
  '李安,"安"',
  '# [not](a link) *bold* | cell',
  'emoji 🀄 and \u2028 separators',
  '  blanks around  ',
];

/** A small graph with all that formats stumble over: hostile texts, parallel edges, uncertain dates, other scripts. */
export const AWKWARD: GraphRecord[] = [
  entity('Source', 'source:paper', [name('The Paper')], {
    type: 'article',
    title: 'The "Paper" & <others>',
    url: 'https://example.org/a?b=1&c=(2)',
    licence: 'CC BY 4.0',
    publishedOn: '2019-08',
  }),
  ...HOSTILE.map((text, at) => ({
    ...entity('Person', `person:hostile-${String(at).padStart(2, '0')}`, [
      name(text, { preferred: true }),
      name(`${text}²`, { type: 'alias', confidence: 'inferred', reason: text }),
    ]),
    description: text,
  })),
  {
    ...entity(
      'Person',
      'person:ann',
      [name('Ann Lee', { preferred: true }), name('李安', { language: 'zh-Hant' })],
      { born: '1960?' },
    ),
    formerIds: ['person:annie', 'person:lee-ann'],
  },
  entity('Organization', 'organization:bureau', [name('The Bureau')], { type: 'bureau', during: '2001/..' }),
  entity('Post', 'post:head', [name('Head of the Bureau')]),
  entity('Place', 'place:town', [name('Town')], { type: 'city', latitude: 31, longitude: -0.1 }),
  entity('Topic', 'topic:trade', [name('Trade')]),
  entity('Event', 'event:talk', [name('The talk')], {
    type: 'talk',
    status: 'held',
    date: '2019-07',
    rosterComplete: true,
  }),
  entity('Event', 'event:dinner', [name('Dinner')], { type: 'meeting', status: 'held', date: '2019-07-03' }),
  relationship('POST_IN', 'post:head', 'organization:bureau'),
  relationship('HOLDS', 'person:ann', 'post:head', { during: '2018-03/..', asPrinted: HOSTILE[0] ?? '' }),
  relationship('HELD_AT', 'event:talk', 'place:town'),
  relationship('ABOUT', 'event:talk', 'topic:trade'),
  relationship('TOOK_PART', 'person:ann', 'event:talk', { role: 'host', attendance: 'attended', side: 'a' }),
  {
    ...relationship('TOOK_PART', 'person:ann', 'event:talk', { role: 'speaker', attendance: 'attended' }),
    id: 'took-part:person:ann/event:talk/speaker',
    citations: ['source:paper#p1', 'source:paper#p2'],
  },
  relationship('TOOK_PART', 'person:hostile-00', 'event:talk', { role: 'guest', attendance: 'attended' }),
  relationship('TOOK_PART', 'person:hostile-01', 'event:talk', { role: 'guest', attendance: 'invited' }),
  relationship('TOOK_PART', 'person:ann', 'event:dinner', { role: 'host', attendance: 'attended' }),
];

const PRESENCES: CoPresence[] = [
  {
    record: 'co-presence',
    id: 'co-presence:person:ann/person:hostile-00',
    from: 'person:ann',
    to: 'person:hostile-00',
    count: 2,
    first: '2019-07',
    last: null,
    weight: 1.5,
    citations: ['source:paper#p1'],
  },
];

/** A subgraph of records in memory, in the order that a subgraph has; it may fail after so many batches. */
export function subgraphOf(
  records: readonly GraphRecord[],
  options: { readonly shape?: Subgraph['header']['shape']; readonly failAfter?: number } = {},
): Subgraph {
  const { shape = 'events', failAfter = Number.POSITIVE_INFINITY } = options;
  const entities = records
    .filter((record): record is EntityRecord => record.record === 'entity')
    .sort((a, b) => KIND_NAMES.indexOf(a.kind) - KIND_NAMES.indexOf(b.kind) || (a.id < b.id ? -1 : 1));
  const relationships = records
    .filter((record): record is RelationshipRecord => record.record === 'relationship')
    .sort(
      (a, b) =>
        RELATIONSHIP_TYPES.indexOf(a.type) - RELATIONSHIP_TYPES.indexOf(b.type) || (a.id < b.id ? -1 : 1),
    );
  const presences = records.length === 0 ? [] : PRESENCES;
  let left = failAfter;
  async function* batches<R>(all: readonly R[]): AsyncGenerator<readonly R[]> {
    for (let at = 0; at < all.length; at += 5) {
      left -= 1;
      if (left < 0) throw new Error('the store went away');
      yield all.slice(at, at + 5);
    }
  }
  return {
    header: {
      selection: { select: 'everything' },
      shape,
      made: '2026-01-02',
      dataVersion: '0123456789abcdef',
      counts: {
        entities: entities.length,
        relationships: shape === 'events' ? relationships.length : null,
        byKind: {},
        byType: {},
      },
      sources: {
        total: 1,
        listed: [
          {
            id: 'source:paper',
            name: 'The "Paper" & <others>',
            url: 'https://example.org/',
            licence: 'CC BY 4.0',
          },
        ],
      },
    },
    entities: () => batches(entities),
    relationships: () => (shape === 'events' ? batches(relationships) : batches([])),
    coPresences: () => (shape === 'events' ? batches([]) : batches(presences)),
  };
}

/** All that a format writes, as bytes. */
export async function bytesOf(chunks: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(parts);
}
