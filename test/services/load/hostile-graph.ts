import fc from 'fast-check';
import { relationshipId } from '../../../src/domain/record/id';
import type { EntityRecord, GraphRecord, NameRecord } from '../../../src/domain/record/record';
import { textError } from '../../../src/domain/record/value';
import { HOSTILE } from '../../formats/subgraphs';

/** Any valid text, most often one that is difficult for some format. */
const TEXT = fc
  .oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }))
  .filter((text) => textError(text) === undefined);

const DATE = fc.constantFrom('2019', '2019-07', '2019-07-03', '1960?', '2018-03/..', '/2013', '[2011,2012]');

/** A self-contained graph: a source, some people with arbitrary texts, and an event that they attended. */
export const hostileGraph = (name: string): fc.Arbitrary<GraphRecord[]> => {
  const evidence = fc.oneof(
    fc.record({ citations: fc.constant([`source:${name}#p1`]), confidence: fc.constant('stated' as const) }),
    fc.record({
      citations: fc.constant([`source:${name}#p2`, `source:${name}#p1`]),
      confidence: fc.constant('inferred' as const),
      reason: TEXT,
    }),
  );
  const names: fc.Arbitrary<NameRecord[]> = fc.uniqueArray(
    fc
      .record({
        text: TEXT,
        type: fc.constantFrom('official' as const, 'alias' as const, 'as-printed' as const),
        language: fc.constantFrom('en', 'und', 'zh-Hant'),
        attested: fc.boolean(),
      })
      .chain((one) => evidence.map((given) => ({ ...one, ...given }))),
    { minLength: 1, maxLength: 4, selector: ({ text, type, language }) => `${type} ${language} ${text}` },
  );
  const entity = (
    kind: EntityRecord['kind'],
    id: string,
    properties: fc.Arbitrary<EntityRecord['properties']>,
  ): fc.Arbitrary<EntityRecord> =>
    fc
      .record({
        record: fc.constant('entity' as const),
        id: fc.constant(id),
        kind: fc.constant(kind),
        names,
        description: fc.option(TEXT, { nil: undefined }),
        properties,
      })
      .chain((one) => evidence.map((given) => ({ ...one, ...given })))
      .map(({ description, ...one }) => (description === undefined ? one : { ...one, description }));
  const person = (at: number) => entity('Person', `person:${name}-${at}`, fc.record({ born: DATE }));
  return fc
    .tuple(
      entity('Source', `source:${name}`, fc.record({ type: fc.constant('article'), title: TEXT })),
      entity(
        'Event',
        `event:${name}`,
        fc.record({ type: fc.constant('talk'), status: fc.constant('held'), date: DATE }),
      ),
      fc
        .integer({ min: 1, max: 3 })
        .chain((many) => fc.tuple(...Array.from({ length: many }, (_, at) => person(at)))),
      evidence,
      fc.record({
        role: fc.constant('guest'),
        attendance: fc.constant('attended'),
        asPrinted: TEXT,
        contribution: TEXT,
      }),
    )
    .map(([source, event, people, given, properties]) => [
      source,
      event,
      ...people,
      ...people.map(({ id }) => ({
        record: 'relationship' as const,
        id: relationshipId('TOOK_PART', id, event.id),
        type: 'TOOK_PART' as const,
        from: id,
        to: event.id,
        properties,
        ...given,
      })),
    ]);
};
