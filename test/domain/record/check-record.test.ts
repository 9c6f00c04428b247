import fc from 'fast-check';
import { checkRecord } from '../../../src/domain/record/check-record';
import { relationshipId } from '../../../src/domain/record/id';
import type {
  EntityRecord,
  GraphRecord,
  NameRecord,
  RelationshipRecord,
} from '../../../src/domain/record/record';
import { KIND_NAMES } from '../../../src/domain/vocabulary/kinds';

const evidence = { citations: ['source:trip#P7'], confidence: 'stated' } as const;

const name: NameRecord = {
  ...evidence,
  text: '權順基',
  type: 'official',
  language: 'zh-Hant',
  attested: true,
  preferred: true,
};

const event: EntityRecord = {
  ...evidence,
  record: 'entity',
  id: 'event:talk',
  kind: 'Event',
  names: [name],
  properties: { type: 'talk', status: 'held', date: '2021-11-23', rosterComplete: false },
};

const part: RelationshipRecord = {
  ...evidence,
  record: 'relationship',
  id: relationshipId('TOOK_PART', 'person:a', 'event:talk'),
  type: 'TOOK_PART',
  from: 'person:a',
  to: 'event:talk',
  properties: { role: 'host', attendance: 'attended', capacity: 'post:chair' },
};

/** A record as an untyped file may bring it. */
const as = (record: GraphRecord, changes: object) => ({ ...record, ...changes }) as GraphRecord;
const pathsOf = (record: GraphRecord) => checkRecord(record).map(({ path }) => path.join('.'));

it('accepts valid records', () => {
  expect([...checkRecord(event), ...checkRecord(part)]).toEqual([]);
});

describe('a record without valid evidence', () => {
  test.each([
    [{ citations: [] }, 'citations'],
    [{ citations: ['source:trip#P7', 'page 3'] }, 'citations.1'],
    [{ confidence: 'sure' }, 'confidence'],
    [{ confidence: 'inferred' }, 'reason'],
    [{ confidence: 'uncertain', reason: ' ' }, 'reason'],
  ])('%j is rejected at %s', (changes, path) => {
    expect(pathsOf(as(event, changes))).toEqual([path]);
    expect(pathsOf(as(part, changes))).toEqual([path]);
    expect(pathsOf(as(event, { names: [{ ...name, ...changes }] }))).toEqual([`names.0.${path}`]);
  });

  it('passes with a reason', () => {
    expect(checkRecord(as(part, { confidence: 'inferred', reason: 'from the caption' }))).toEqual([]);
  });
});

describe('an entity', () => {
  test.each([
    [{ id: 'talk' }, 'id'],
    [{ id: 'person:talk' }, 'id'],
    [{ kind: 'Ghost' }, 'kind'],
    [{ names: [] }, 'names'],
    [{ description: 'a\u0007b' }, 'description'],
    [{ description: '' }, 'description'],
    [{ properties: { type: 'talk' } }, 'properties.status'],
    [{ properties: { type: 'meal', status: 'held' } }, 'properties.type'],
    [{ properties: { type: 'talk', status: 'held', toString: 'x' } }, 'properties.toString'],
    [{ properties: { type: 'toString', status: 'held' } }, 'properties.type'],
    [{ properties: { type: 'talk', status: 'held', date: '2021-13' } }, 'properties.date'],
    [{ properties: { type: 'talk', status: 'held', rosterComplete: 'no' } }, 'properties.rosterComplete'],
    [{ formerIds: ['talk'] }, 'formerIds.0'],
    [{ formerIds: ['event:chat', 'person:talk'] }, 'formerIds.1'],
    [{ formerIds: ['event:talk'] }, 'formerIds.0'],
    [{ formerIds: ['event:chat', 'event:chat'] }, 'formerIds.1'],
    [{ names: [{ ...name, text: '\u202egnol' }] }, 'names.0.text'],
    [{ names: [{ ...name, language: 'chinese traditional' }] }, 'names.0.language'],
    [{ names: [{ ...name, type: 'nick' }] }, 'names.0.type'],
    [{ names: [name, { ...name, text: '順基' }] }, 'names.1.preferred'],
  ])('with %j is rejected at %s', (changes, path) => {
    expect(pathsOf(as(event, changes))).toEqual([path]);
  });

  it('may have former ids of the same kind', () => {
    expect(checkRecord(as(event, { formerIds: ['event:chat', 'event:dinner'] }))).toEqual([]);
  });

  it('may have a preferred name in each language', () => {
    expect(checkRecord(as(event, { names: [name, { ...name, language: 'zh-Hans' }] }))).toEqual([]);
  });

  test.each(['en', 'zh-Hant', 'zh-Latn-pinyin', 'ko', 'es-419', 'und', 'ja-Latn-hepburn-heploc'])(
    'may have a name in %s',
    (language) => {
      expect(checkRecord(as(event, { names: [{ ...name, language }] }))).toEqual([]);
    },
  );

  test.each([
    [{ latitude: 31.5 }, []],
    [{ latitude: Number.NaN }, ['properties.latitude']],
    [{ latitude: '31.5' }, ['properties.latitude']],
  ])('requires numbers: %j', (properties, paths) => {
    expect(
      pathsOf({
        ...event,
        id: 'place:x',
        kind: 'Place',
        properties: { type: 'city', ...properties },
      } as GraphRecord),
    ).toEqual(paths);
  });

  test.each([
    ['https://example.org/a', []],
    ['javascript:alert(1)', ['properties.url']],
    ['example.org', ['properties.url']],
  ])('requires web addresses: %s', (url, paths) => {
    expect(
      pathsOf({ ...event, id: 'source:x', kind: 'Source', properties: { type: 'article', url } }),
    ).toEqual(paths);
  });
});

describe('a relationship', () => {
  test.each([
    [{ type: 'LIKES' }, ['type']],
    [{ id: 'holds:a/b' }, ['id']],
    [{ from: 'a' }, ['from']],
    [{ from: 'place:a' }, ['from']],
    [{ to: 'person:b' }, ['to']],
    [{ properties: { role: 'host' } }, ['properties.attendance']],
    [{ properties: { role: 'host', attendance: 'attended', capacity: 'person:a' } }, ['properties.capacity']],
    [{ properties: { role: 'host', attendance: 'attended', mood: 'good' } }, ['properties.mood']],
  ])('with %j is rejected at %j', (changes, paths) => {
    expect(pathsOf(as(part, changes))).toEqual(paths);
  });

  it('has two different ends', () => {
    const id = relationshipId('WITHIN', 'place:a', 'place:a');
    expect(pathsOf({ ...part, id, type: 'WITHIN', from: 'place:a', to: 'place:a', properties: {} })).toEqual([
      'to',
    ]);
  });
});

it('never throws for any entity', () => {
  const changes = fc.record({
    id: fc.string(),
    kind: fc.oneof(fc.constantFrom<string>(...KIND_NAMES), fc.string()),
    properties: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.double(), fc.boolean())),
    citations: fc.array(fc.string()),
    names: fc.array(
      fc.record({
        text: fc.string(),
        language: fc.string(),
        type: fc.string(),
        citations: fc.array(fc.string()),
        confidence: fc.string(),
      }),
    ),
  });
  fc.assert(
    fc.property(changes, (given) => checkRecord(as(event, given)).every(({ path }) => path.length > 0)),
  );
});
