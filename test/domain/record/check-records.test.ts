import { checkRecords } from '../../../src/domain/record/check-records';
import { relationshipId } from '../../../src/domain/record/id';
import type {
  EntityRecord,
  GraphRecord,
  PropertyValue,
  RelationshipRecord,
} from '../../../src/domain/record/record';
import { type Kind, kindOfId } from '../../../src/domain/vocabulary/kinds';
import type { RelationshipType } from '../../../src/domain/vocabulary/relationships';

const evidence = { citations: ['source:trip#P7'], confidence: 'stated' } as const;

const entity = (id: string, properties: Record<string, PropertyValue> = {}): EntityRecord => ({
  ...evidence,
  record: 'entity',
  id,
  kind: kindOfId(id) as Kind,
  names: [{ ...evidence, text: id, type: 'alias', language: 'en', attested: false }],
  properties,
});

const relate = (type: RelationshipType, from: string, to: string, properties = {}): RelationshipRecord => ({
  ...evidence,
  record: 'relationship',
  id: relationshipId(type, from, to),
  type,
  from,
  to,
  properties,
});

const attended = { role: 'host', attendance: 'attended' };
const sound: GraphRecord[] = [
  entity('source:trip'),
  entity('person:a'),
  entity('event:talk', { status: 'held' }),
  relate('TOOK_PART', 'person:a', 'event:talk', attended),
];

const found = (records: GraphRecord[], known?: (id: string) => boolean) =>
  checkRecords(records, known).map(({ record, path }) => `${record} ${path.join('.')}`);

it('accepts records whose references are all present', () => {
  expect(found(sound)).toEqual([]);
});

it('reports missing ends of relationships', () => {
  expect(found([...sound, relate('HOLDS', 'person:a', 'post:x')])).toEqual(['holds:a/x to']);
});

it('reports missing sources of entities, names and relationships', () => {
  expect(found(sound.slice(1))).toEqual([
    'person:a citations.0',
    'person:a names.0.citations.0',
    'event:talk citations.0',
    'event:talk names.0.citations.0',
    'took-part:person:a/talk citations.0',
  ]);
});

it('reports a missing post of a capacity', () => {
  const part = relate('TOOK_PART', 'person:a', 'event:talk', { ...attended, capacity: 'post:x' });
  expect(found([...sound.slice(0, 3), part])).toEqual(['took-part:person:a/talk properties.capacity']);
});

it('accepts references that are known elsewhere', () => {
  expect(
    found(
      [...sound.slice(1), relate('HOLDS', 'person:a', 'post:x')],
      (id) => id === 'source:trip' || id === 'post:x',
    ),
  ).toEqual([]);
});

it('reports a duplicate id at the later record', () => {
  expect(checkRecords([...sound, entity('person:a')])).toMatchObject([
    { record: 'person:a', index: 4, path: ['id'] },
  ]);
});

it('reports a second relationship where one is allowed', () => {
  const places = [entity('place:x'), entity('place:y')];
  const held = [relate('HELD_AT', 'event:talk', 'place:x'), relate('HELD_AT', 'event:talk', 'place:y')];
  expect(found([...sound, ...places, ...held])).toEqual(['held-at:talk/y to']);
});

test.each(['planned', 'cancelled'])('reports attendance at an event that is %s', (status) => {
  const records = sound.map((record) =>
    record.id === 'event:talk' ? entity('event:talk', { status }) : record,
  );
  expect(found(records)).toEqual(['took-part:person:a/talk properties.attendance']);
});

describe('a former id', () => {
  const merged = (id: string, ...formerIds: string[]) => ({ ...entity(id), formerIds });

  it('belongs to only one entity', () => {
    expect(found([...sound, merged('person:b', 'person:old', 'person:older')])).toEqual([]);
  });

  it('is not the id of an entity before or after it', () => {
    expect(found([...sound, merged('person:b', 'person:a')])).toEqual(['person:b formerIds.0']);
    expect(found([...sound, merged('person:b', 'person:c'), entity('person:c')])).toEqual([
      'person:b formerIds.0',
    ]);
  });

  it('leads to the entity that lists it', () => {
    const two = [merged('person:b', 'person:old'), merged('person:c', 'person:older', 'person:old')];
    expect(found([...sound, ...two])).toEqual(['person:c formerIds.1']);
  });
});
