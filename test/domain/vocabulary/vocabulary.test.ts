import { KIND_NAMES, kindDefinition, kindOfId } from '../../../src/domain/vocabulary/kinds';
import type { Terms } from '../../../src/domain/vocabulary/labels';
import { LINKS } from '../../../src/domain/vocabulary/links';
import type { Properties } from '../../../src/domain/vocabulary/properties';
import {
  accepts,
  RELATIONSHIP_TYPES,
  relationshipDefinition,
} from '../../../src/domain/vocabulary/relationships';
import { TERM_LISTS } from '../../../src/domain/vocabulary/terms';

const words = (text: string) => text.split(', ').filter((word) => word !== '');
const rows = RELATIONSHIP_TYPES.map((type) => [type, relationshipDefinition(type)] as const);
const lists: Readonly<Record<string, Terms>> = TERM_LISTS;

/** The tables of the design, verbatim: kinds and relationship types with their ends and properties. */
describe('the design', () => {
  test.each([
    ['Person', 'born, died'],
    ['Organization', 'type, during'],
    ['Post', ''],
    ['Place', 'type, latitude, longitude'],
    ['Event', 'type, status, date, dayPart, rosterComplete'],
    ['Agreement', 'type, status, date'],
    ['Project', 'status'],
    ['Topic', ''],
    ['Source', 'type, title, url, publishedOn, language, licence'],
  ] as const)('%s has the properties %s', (kind, properties) => {
    expect(Object.keys(kindDefinition(kind).properties)).toEqual(words(properties));
  });

  test.each([
    ['HOLDS', 'Person', 'Post', 'during, asPrinted'],
    ['POST_IN', 'Post', 'Organization', ''],
    ['MEMBER_OF', 'Person, Organization', 'Organization', 'role, during'],
    ['PART_OF', 'Organization', 'Organization', 'during'],
    ['WITHIN', 'Place', 'Place', ''],
    ['GOVERNS', 'Organization', 'Place', ''],
    ['SEATED_IN', 'Organization', 'Place', 'status, during'],
    [
      'TOOK_PART',
      'Person, Organization',
      'Event',
      'role, side, attendance, capacity, asPrinted, contribution',
    ],
    ['HELD_AT', 'Event', 'Place', ''],
    ['SUB_EVENT_OF', 'Event', 'Event', ''],
    ['PARTY_TO', 'Person, Organization', 'Agreement', 'role, capacity, asPrinted'],
    ['REACHED_AT', 'Agreement', 'Event', 'how'],
    ['BACKS', 'Person, Organization', 'Project', 'role'],
    ['SITED_IN', 'Project', 'Place', 'status'],
    ['ABOUT', 'Event, Agreement, Project', 'any', ''],
    ['LINKED_TO', 'any', 'any', 'type, during'],
  ] as const)('%s leads from %s to %s with %s', (type, from, to, properties) => {
    const row = relationshipDefinition(type);
    expect(row.from).toEqual(from === 'any' ? 'any' : words(from));
    expect(row.to).toEqual(to === 'any' ? 'any' : words(to));
    expect(Object.keys(row.properties)).toEqual(words(properties));
  });

  it('has no other kind and no other relationship type', () => {
    expect(KIND_NAMES).toHaveLength(9);
    expect(RELATIONSHIP_TYPES).toHaveLength(16);
  });

  test.each([
    ['CONFIDENCES', 'stated, inferred, uncertain'],
    ['NAME_TYPES', 'official, alias, short, former, romanisation, translation, as-printed'],
    [
      'ORGANIZATION_TYPES',
      'association, department, government, administrative-committee, party-committee, bureau, diplomatic-mission, company, university, media, other',
    ],
    ['PLACE_TYPES', 'country, region, province, city, district, zone, venue'],
    [
      'EVENT_TYPES',
      'trip, visit, meeting, talk, briefing, conference, forum, ceremony, appointment, signing, call',
    ],
    ['EVENT_STATUSES', 'planned, held, cancelled, unconfirmed'],
    ['DAY_PART_TERMS', 'morning, noon, afternoon, evening, night'],
    [
      'AGREEMENT_TYPES',
      'mou, treaty, contract, cooperation-agreement, appointment-letter, consensus, undertaking, proposal, plan',
    ],
    ['AGREEMENT_STATUSES', 'proposed, discussed, agreed, agreed-to-sign, signed, in-force, ended'],
    ['PROJECT_STATUSES', 'planned, underway, settled, abandoned'],
    ['SOURCE_TYPES', 'article, register, dataset, document, web-page'],
    [
      'PARTICIPATION_ROLES',
      'host, guest, companion, chair, speaker, presenter, attendee, organizer, appointer, appointee, interpreter',
    ],
    ['ATTENDANCES', 'attended, invited, expected, absent'],
    [
      'PARTY_ROLES',
      'party, intended-party, signatory, witness, issuer, recipient, promisor, proposer, beneficiary',
    ],
    ['REACHED_HOW', 'discussed, agreed, signed, handed-over'],
    ['SEAT_STATUSES', 'planned, current, former'],
  ] as const)('%s are %s', (list, values) => {
    expect(Object.keys(lists[list] ?? {})).toEqual(words(values));
  });
});

describe('variants of sentences', () => {
  test.each(rows)('of %s belong to values of one of its closed lists', (_, row) => {
    if (!row.variants) return;
    const type = row.properties[row.variants.by]?.type;
    expect(type?.is).toBe('term');
    const values = type?.is === 'term' ? Object.keys(type.of) : [];
    const valuesWithSentence = Object.keys(row.variants.sentences).map((key) => key.split(' ')[0]);
    expect(values).toEqual(expect.arrayContaining(valuesWithSentence));
  });

  it('exist for every type of link', () => {
    expect(Object.keys(relationshipDefinition('LINKED_TO').variants?.sentences ?? {})).toEqual(
      Object.keys(LINKS),
    );
  });
});

describe('unique names', () => {
  it('id prefixes and root lists of the API', () => {
    const prefixes = KIND_NAMES.map((kind) => kindDefinition(kind).idPrefix);
    const lists = KIND_NAMES.map((kind) => kindDefinition(kind).plural);
    expect(new Set(prefixes).size).toBe(KIND_NAMES.length);
    expect(new Set(lists).size).toBe(KIND_NAMES.length);
    for (const kind of KIND_NAMES) expect(kindOfId(`${kindDefinition(kind).idPrefix}:some-slug`)).toBe(kind);
    expect(kindOfId('animal:cat')).toBeUndefined();
  });

  test.each(KIND_NAMES)('fields of the API on %s', (kind) => {
    const fields = rows.flatMap(([, row]) => [
      ...(accepts(row.from, kind) ? [row.fields.forward] : []),
      ...(accepts(row.to, kind) ? [row.fields.backward] : []),
    ]);
    const names = fields.map(({ on }) => on[kind] ?? on.Entity);
    const common = ['id', 'kind', 'name', 'names', 'description', 'citations', 'confidence', 'degree'];
    const taken = [...Object.keys(kindDefinition(kind).properties), ...common];
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => taken.includes(name ?? ''))).toEqual([]);
  });

  it('edge types', () => {
    const edges = rows.flatMap(([, row]) => [row.fields.forward.edge, row.fields.backward.edge]);
    expect(new Set(edges).size).toBe(edges.length);
  });

  it('enums of closed lists, unless the list is the same', () => {
    const named = new Map<string, unknown>();
    const every: Properties[] = [
      ...KIND_NAMES.map((kind) => kindDefinition(kind).properties),
      ...rows.map(([, row]) => row.properties),
    ];
    for (const { type } of every.flatMap((properties) => Object.values(properties))) {
      if (type.is !== 'term') continue;
      expect(named.get(type.name) ?? type.of).toBe(type.of);
      named.set(type.name, type.of);
    }
    expect(named.size).toBeGreaterThan(10);
  });
});

it('every kind, property and field has a description', () => {
  const meanings = [
    ...KIND_NAMES.flatMap((kind) => [
      kindDefinition(kind).meaning,
      ...Object.values(kindDefinition(kind).properties).map(({ meaning }) => meaning),
    ]),
    ...rows.flatMap(([, row]) => [
      row.fields.forward.meaning,
      row.fields.backward.meaning,
      ...Object.values(row.properties).map(({ meaning }) => meaning),
    ]),
  ];
  expect(meanings.filter((meaning) => !/^[A-Z].{10,}\.$/.test(meaning))).toEqual([]);
});
