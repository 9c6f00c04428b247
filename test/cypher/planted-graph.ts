import type { GraphRecord } from '../../src/domain/record/record';
import { entity, name, relationship } from '../services/load/small-graph';

const NUMBERS = Array.from({ length: 12 }, (_, at) => at + 1);
const two = (number: number) => String(number).padStart(2, '0');

/**
 * A small graph to plant in a generated one: Ann's twelve meetings with Bob and four others. It is connected to the
 * busiest entities there (the country, a topic, an organization, the source), so that a statement that expands them
 * reads a lot.
 */
export const plantedGraph = (): GraphRecord[] =>
  [
    entity('Source', 'source:planted', [name('Planted Register')], { type: 'register' }),
    entity('Place', 'place:planted-hall', [name('Planted Hall')], { type: 'venue' }),
    relationship('WITHIN', 'place:planted-hall', 'place:generated-1'),
    entity('Topic', 'topic:planted', [name('Planted Topic')]),
    entity('Organization', 'organization:planted-office', [name('Planted Office')], { type: 'bureau' }),
    relationship('PART_OF', 'organization:planted-office', 'organization:generated-1'),
    relationship('SEATED_IN', 'organization:planted-office', 'place:planted-hall'),
    entity('Post', 'post:planted-head', [name('Planted Head')]),
    relationship('POST_IN', 'post:planted-head', 'organization:planted-office'),
    entity('Project', 'project:planted', [name('Planted Project')], { status: 'planned' }),
    relationship('BACKS', 'organization:planted-office', 'project:planted'),
    relationship('SITED_IN', 'project:planted', 'place:planted-hall'),
    relationship('ABOUT', 'project:planted', 'topic:generated-1'),
    ...['ann', 'bob', 'cem', 'dan', 'eva', 'fay'].map((person) =>
      entity('Person', `person:planted-${person}`, [name(`Zephyrine ${person} Quillfeather`)]),
    ),
    relationship('HOLDS', 'person:planted-ann', 'post:planted-head', { during: '2015/2020' }),
    ...NUMBERS.flatMap(meeting),
  ].map(citedHere);

function citedHere(record: GraphRecord): GraphRecord {
  const citations = ['source:planted#row-1', 'source:generated#row-1'];
  if (record.record === 'relationship') return { ...record, citations };
  return { ...record, citations, names: record.names.map((one) => ({ ...one, citations })) };
}

function meeting(number: number): GraphRecord[] {
  const event = `event:planted-${number}`;
  const date = `2018-${two(number)}-0${(number % 9) + 1}`;
  const outcome = `agreement:planted-${number}`;
  const there = (person: string, capacity?: string) =>
    relationship('TOOK_PART', `person:planted-${person}`, event, {
      role: 'attendee',
      attendance: 'attended',
      ...(capacity === undefined ? {} : { capacity }),
    });
  return [
    entity('Event', event, [name(`Planted Meeting ${number}`)], { type: 'meeting', status: 'held', date }),
    relationship('HELD_AT', event, 'place:planted-hall'),
    relationship('ABOUT', event, 'topic:planted'),
    relationship('ABOUT', event, 'topic:generated-1'),
    there('ann', number % 2 === 0 ? 'post:planted-head' : undefined),
    there('bob'),
    there(['cem', 'dan', 'eva', 'fay'][number % 4] ?? 'cem'),
    ...(number > 3
      ? []
      : [
          entity('Agreement', outcome, [name(`Planted Agreement ${number}`)], {
            type: 'mou',
            status: 'signed',
            date,
          }),
          relationship('REACHED_AT', outcome, event, { how: 'signed' }),
          relationship('PARTY_TO', 'person:planted-ann', outcome, { role: 'signatory' }),
          relationship('ABOUT', outcome, 'topic:planted'),
        ]),
  ];
}
