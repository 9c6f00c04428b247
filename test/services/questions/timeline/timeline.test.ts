import type { GraphRecord } from '../../../../src/domain/record/record';
import type { QueryContext } from '../../../../src/services/query-context';
import { timeline } from '../../../../src/services/questions/timeline/timeline';
import { type LoadedStore, startLoadedStore } from '../../../support/loaded-store';
import { entity, name, relationship } from '../../load/small-graph';

const talk = { type: 'talk', status: 'held' };
const present = { role: 'attendee', attendance: 'attended' };

/** A person with tenures of every kind of date, and with events that have vague dates or none. */
function* records(): Generator<GraphRecord> {
  yield entity('Source', 'source:paper', [name('The Paper')], { type: 'article' });
  yield entity('Person', 'person:ann', [name('Ann')]);
  const tenures = {
    exact: '2018-03-05/2020-06-01',
    vague: '2019/2021',
    open: '2022-01/..',
    unknown: '/2017',
    year: '2016',
  };
  for (const [post, during] of Object.entries(tenures)) {
    yield entity('Post', `post:${post}`, [name(post)]);
    yield relationship('HOLDS', 'person:ann', `post:${post}`, { during });
  }
  yield entity('Post', 'post:undated', [name('undated')]);
  yield relationship('HOLDS', 'person:ann', 'post:undated');
  yield entity('Event', 'event:undated', [name('undated talk')], talk);
  yield entity('Event', 'event:before', [name('talk before')], { ...talk, date: '[..2018-03-05]' });
  yield entity('Event', 'event:ancient', [name('ancient talk')], { ...talk, date: '-0043-03-15' });
  for (const event of ['undated', 'before', 'ancient'])
    yield relationship('TOOK_PART', 'person:ann', `event:${event}`, present);
}

let loaded: LoadedStore;
let context: QueryContext;
beforeAll(async () => {
  loaded = await startLoadedStore(records());
  context = loaded.ask;
});
afterAll(() => loaded.close());

const entries = async (request: Parameters<typeof timeline>[2] = {}) => {
  const { edges } = await timeline(context, ['person:ann'], { first: 50, ...request });
  return edges.map(({ node }) => `${node.type} ${node.entity.id}`);
};

describe('timeline', () => {
  it('lists begins and ends only for known dates, sorted by earliest day', async () => {
    expect(await entries()).toEqual([
      'TOOK_PART event:ancient',
      'LASTS post:year',
      'ENDS post:unknown',
      'TOOK_PART event:before',
      'BEGINS post:exact',
      'BEGINS post:vague',
      'ENDS post:exact',
      'ENDS post:vague',
      'BEGINS post:open',
      'TOOK_PART event:undated',
    ]);
  });

  it('treats an end known to the year as possible within it, and as certain only for the entire year', async () => {
    const during = { from: '2021-06', until: '2021-06' };
    expect(await entries({ during, types: ['ENDS'] })).toEqual(['ENDS post:vague']);
    expect(await entries({ during, types: ['ENDS'], certainty: 'CERTAIN' })).toEqual([]);
    expect(
      await entries({ during: { from: '2021', until: '2021' }, types: ['ENDS'], certainty: 'CERTAIN' }),
    ).toEqual(['ENDS post:vague']);
  });

  it('includes undated entries only for a POSSIBLE period', async () => {
    const during = { from: '2030' };
    expect(await entries({ during })).toEqual(['TOOK_PART event:undated']);
    expect(await entries({ during, certainty: 'CERTAIN' })).toEqual([]);
  });

  it('continues from cursors of BCE dates and of undated entries', async () => {
    const whole = await timeline(context, ['person:ann'], { first: 50 });
    const [first, last] = [whole.edges[0]?.cursor, whole.edges.at(-1)?.cursor];
    expect((await timeline(context, ['person:ann'], { first: 50, after: first })).edges).toHaveLength(9);
    expect((await timeline(context, ['person:ann'], { last: 50, before: last })).edges).toHaveLength(9);
  });
});
