import type { QueryContext } from '../../../../src/services/query-context';
import { type ListRequest, listEntities } from '../../../../src/services/questions/lists/lists';
import { type LoadedStore, startLoadedStore } from '../../../support/loaded-store';
import { entity, name, relationship } from '../../load/small-graph';

/** The ids of the events in chronological order, which differs from their alphabetical order. */
const IN_ORDER = ['zoo', 'fair', 'dinner', 'lunch', 'tea', 'alms', 'ball', 'hike', 'walk', 'breakfast'];
const event = (id: string, date: string, dayPart?: string) =>
  entity('Event', `event:${id}`, [name(id)], {
    type: 'meeting',
    status: 'held',
    date,
    ...(dayPart === undefined ? {} : { dayPart }),
  });
const EVENTS = [
  event('zoo', '2021-11-23'),
  event('fair', '2021-11-24', 'morning'),
  event('dinner', '2021-11-24', 'noon'),
  event('lunch', '2021-11-24', 'noon'),
  event('tea', '2021-11-24', 'afternoon'),
  event('alms', '2021-11-24', 'evening'),
  event('ball', '2021-11-24', 'night'),
  event('hike', '2021-11-24'),
  event('walk', '2021-11-24/2021-11-26'),
  event('breakfast', '2021-11-25', 'morning'),
];

let loaded: LoadedStore;
let context: QueryContext;

beforeAll(async () => {
  loaded = await startLoadedStore([
    entity('Source', 'source:paper', [name('Paper')], { type: 'document' }),
    entity('Place', 'place:town', [name('Town')], { type: 'city' }),
    ...EVENTS,
    ...EVENTS.map(({ id }) => relationship('HELD_AT', id, 'place:town')),
  ]);
  context = loaded.ask;
}, 120_000);

afterAll(() => loaded.close());

const events = async (request: ListRequest) => {
  const page = await listEntities(context, 'Event', request);
  return { ids: page.edges.map(({ node }) => node.id.replace('event:', '')), page };
};

const FILTERS = [
  ['the unfiltered list', {}],
  ['the list of a place', { place: 'place:town' }],
] as const;

describe.each(FILTERS)('the events of a day in %s', (_title, filter) => {
  test('are sorted by part of the day, with events of the entire day last', async () => {
    expect((await events({ filter })).ids).toEqual(IN_ORDER);
    expect((await events({ filter, descending: true })).ids).toEqual([...IN_ORDER].reverse());
  });

  test.each([false, true])(
    'are paged one at a time in both directions (descending: %s)',
    async (descending) => {
      const order = descending ? [...IN_ORDER].reverse() : IN_ORDER;
      const forward: string[] = [];
      const backward: string[] = [];
      let after: string | undefined;
      let before: string | undefined;
      for (const _ of order) {
        const next = await events({ filter, descending, first: 1, after });
        const former = await events({ filter, descending, last: 1, before });
        forward.push(...next.ids);
        backward.unshift(...former.ids);
        after = next.page.edges[0]?.cursor;
        before = former.page.edges[0]?.cursor;
      }
      expect(forward).toEqual(order);
      expect(backward).toEqual(order);
      expect((await events({ filter, descending, after })).ids).toEqual([]);
      expect((await events({ filter, descending, before })).ids).toEqual([]);
    },
  );
});

test('returns the events between two cursors of the same day', async () => {
  const { page } = await events({});
  const at = (id: string) => page.edges[IN_ORDER.indexOf(id)]?.cursor;
  expect((await events({ after: at('dinner'), before: at('hike') })).ids).toEqual([
    'lunch',
    'tea',
    'alms',
    'ball',
  ]);
});
