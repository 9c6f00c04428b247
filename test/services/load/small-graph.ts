import { relationshipId } from '../../../src/domain/record/id';
import type {
  EntityRecord,
  GraphRecord,
  NameRecord,
  RelationshipRecord,
} from '../../../src/domain/record/record';

const evidence = { citations: ['source:paper#p1'], confidence: 'stated' } as const;

export const name = (text: string, more: Partial<NameRecord> = {}): NameRecord => ({
  text,
  type: 'official',
  language: 'en',
  attested: true,
  ...evidence,
  ...more,
});

export const entity = (
  kind: EntityRecord['kind'],
  id: string,
  names: readonly NameRecord[],
  properties: EntityRecord['properties'] = {},
): EntityRecord => ({ record: 'entity', id, kind, names, properties, ...evidence });

export const relationship = (
  type: RelationshipRecord['type'],
  from: string,
  to: string,
  properties: RelationshipRecord['properties'] = {},
): RelationshipRecord => ({
  record: 'relationship',
  id: relationshipId(type, from, to),
  type,
  from,
  to,
  properties,
  ...evidence,
});

/** A source, two people, a post that one of them holds, and a meeting that both attended. */
export const smallGraph = (): GraphRecord[] => [
  entity('Source', 'source:paper', [name('The Paper')], { type: 'article', title: 'The Paper' }),
  entity('Person', 'person:ann', [
    name('Ann Lee', { preferred: true }),
    name('李安', { language: 'zh-Hant' }),
  ]),
  entity('Person', 'person:bob', [name('Bob Wu')], { born: '1960?' }),
  entity('Organization', 'organization:bureau', [name('The Bureau')], { type: 'bureau', during: '2001/' }),
  entity('Post', 'post:head', [name('Head of the Bureau')]),
  entity('Event', 'event:talk', [name('The talk')], { type: 'talk', status: 'held', date: '2019-07' }),
  relationship('POST_IN', 'post:head', 'organization:bureau'),
  relationship('HOLDS', 'person:ann', 'post:head', { during: '2018-03/..' }),
  relationship('TOOK_PART', 'person:ann', 'event:talk', { role: 'host', attendance: 'attended' }),
  relationship('TOOK_PART', 'person:bob', 'event:talk', { role: 'guest', attendance: 'attended' }),
];

/** The records with one of them replaced, or omitted if `by` is missing. */
export const replacing = (records: readonly GraphRecord[], id: string, by?: GraphRecord): GraphRecord[] =>
  records.flatMap((record) => (record.id === id ? (by ?? []) : record));

/** The record of an entity, as a base for changed copies. */
export function entityOf(records: readonly GraphRecord[], id: string): EntityRecord {
  const found = records.find((record) => record.id === id);
  if (found?.record !== 'entity') throw new Error(`no entity ${id}`);
  return found;
}
