import fc from 'fast-check';
import { KIND_NAMES, kindDefinition } from '../../src/domain/vocabulary/kinds';
import { startTestService, type TestService } from '../support/service';
import { type ListField, walk } from '../support/walk';

const QUAN = '"person:quan-shunji"';
const ENCOUNTER = 'event { id } counterpart { entity { id } }';

const LISTS: readonly ListField[] = [
  ...KIND_NAMES.flatMap((kind) => {
    const name = kindDefinition(kind).plural;
    const orders = ['Event', 'Agreement', 'Organization'].includes(kind) ? ['NAME', 'DATE'] : ['NAME'];
    return orders.flatMap((order) =>
      ['ASC', 'DESC'].map((direction) => ({ name, given: `orderBy: ${order}, direction: ${direction},` })),
    );
  }),
  { name: 'events', given: 'filter: {types: [TALK, MEETING, VISIT]},' },
  ...['ASC', 'DESC'].map((direction) => ({
    name: 'whoMet',
    given: `of: ${QUAN}, direction: ${direction},`,
    key: ENCOUNTER,
  })),
  ...['WEIGHT', 'MEETINGS', 'FIRST', 'LAST', 'NAME'].flatMap((order) =>
    ['ASC', 'DESC'].map((direction) => ({
      name: 'contacts',
      given: `of: ${QUAN}, orderBy: ${order}, direction: ${direction},`,
      key: 'entity { id }',
    })),
  ),
  { name: 'meetings', given: `between: [${QUAN}, "person:gong-peixing"],`, key: 'event { id }' },
  { name: 'commonContacts', given: `of: [${QUAN}, "person:gong-peixing"],`, key: 'entity { id }' },
  { name: 'search', given: 'text: "wuxi",', key: 'entity { id }' },
];

describe('paging', () => {
  let api: TestService;
  beforeAll(async () => {
    api = await startTestService();
  });
  afterAll(() => api?.stop());

  it.each(LISTS.map((list) => [`${list.name}(${list.given ?? ''})`, list] as const))(
    'returns each row of %s exactly once, forward and backward, for any page size',
    async (_title, list) => {
      const whole = await walk(api, list, 100, 'forward');
      expect(whole.length).toBeGreaterThan(0);
      expect(new Set(whole).size).toBe(whole.length);
      const total = await api.ask(
        `{ list: ${list.name}(${list.given} first: 0) { totalCount edges { cursor } } }`,
      );
      expect(total.data.list).toEqual({ totalCount: whole.length, edges: [] });
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 3, max: 30 }),
          fc.constantFrom('forward' as const, 'backward' as const),
          async (size, way) => {
            expect(await walk(api, list, size, way)).toEqual(whole);
          },
        ),
        { numRuns: 3, examples: [[Math.ceil(whole.length / 2), 'backward']] },
      );
    },
  );

  it('returns the rows between two cursors', async () => {
    const people = async (given: string) =>
      (await api.ask(`{ people(${given}) { edges { cursor node { id } } } }`)).data.people.edges;
    const all = await people('first: 100');
    const between = await people(`first: 100, after: "${all[2].cursor}", before: "${all[6].cursor}"`);
    expect(between).toEqual(all.slice(3, 6));
    expect(await people(`last: 2, after: "${all[2].cursor}", before: "${all[6].cursor}"`)).toEqual(
      all.slice(4, 6),
    );
  });

  it('pages through the relationships of an entity by weight, small meetings first', async () => {
    const page = async (first: number, after: string | null) => {
      const { data } = await api.ask(
        `query ($first: Int!, $after: String) {
          node(id: ${QUAN}) {
            relationships(types: [TOOK_PART], orderBy: WEIGHT, first: $first, after: $after) {
              totalCount
              pageInfo { hasNextPage endCursor }
              nodes { id to { ... on Event { participants(first: 100) { edges { attendance } } } } }
            }
          }
        }`,
        { first, after },
      );
      return data.node.relationships;
    };
    const whole = await page(100, null);
    expect(whole.nodes).toHaveLength(whole.totalCount);
    const sizes = whole.nodes.map(
      (one: { to: { participants: { edges: { attendance: string }[] } } }) =>
        one.to.participants.edges.filter(({ attendance }) => attendance === 'ATTENDED').length,
    );
    expect(new Set(sizes).size).toBeGreaterThan(3);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    const walked: object[] = [];
    for (let after = null, more = true; more; ) {
      const { nodes, pageInfo } = await page(3, after);
      walked.push(...nodes);
      ({ endCursor: after, hasNextPage: more } = pageInfo);
    }
    expect(walked).toEqual(whole.nodes);
  });

  it('rejects a cursor of another list', async () => {
    const { data } = await api.ask('{ people(first: 1) { pageInfo { endCursor } } }');
    const other = await api.ask(`{ places(after: "${data.people.pageInfo.endCursor}") { totalCount } }`);
    expect(other.errors[0]?.extensions.code).toBe('BAD_CURSOR');
  });

  it('sorts events by date', async () => {
    const { data } = await api.ask('{ events(first: 100) { nodes { id date { earliest } } } }');
    const days = data.events.nodes.map(
      (event: { date: { earliest: string } | null }) => event.date?.earliest ?? '-9999-01-01',
    );
    expect(days).toEqual([...days].sort());
    expect(days.length).toBeGreaterThan(5);
  });
});
