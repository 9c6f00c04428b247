import { afterEach, expect, test, vi } from 'vitest';
import { forgetPages, load, tiesOf } from '../../../../src/explorer/graph/load';
import { event, person } from '../scene';

interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A service that gives these surroundings in turn, and these ties. */
function service(surroundings: readonly object[], ties: readonly object[] = []): Asked[] {
  const asked: Asked[] = [];
  const left = [...surroundings];
  vi.stubGlobal('fetch', async (_address: string, { body }: { body: string }) => {
    const request: Asked = JSON.parse(body);
    asked.push(request);
    const relationships = {
      totalCount: ties.length,
      pageInfo: { hasNextPage: false, endCursor: null },
      nodes: ties,
    };
    const data = request.query.includes('query Ties')
      ? { node: { id: 'x', relationships } }
      : { neighborhood: left.shift() };
    return new Response(JSON.stringify({ data }));
  });
  return asked;
}
const near = (...ids: readonly string[]) => ({
  nodes: ids.map((id, place) => ({ depth: Math.min(place, 1), entity: person(id) })),
  edges: [],
});
const who = { do: 'open', id: 'person:a' } as const;

afterEach(() => {
  vi.unstubAllGlobals();
  forgetPages();
});

test('who has no meetings is seen with whatever else is known', async () => {
  const asked = service([near('person:a'), near('person:a', 'post:p')]);
  const { brought } = await load(who, 'en', new Set());
  expect(brought.entities).toEqual(['person:a', 'post:p']);
  expect(asked.map(({ variables }) => variables.types)).toEqual([['TOOK_PART'], null]);
});

test('of who has too many meetings those that weigh most are seen, with all who were there', async () => {
  const events = Array.from({ length: 329 }, (_one, place) => `event:${place}`);
  const meeting = {
    id: 'took-part:1',
    from: person('person:a'),
    to: event('event:small', '2021-11-23'),
    properties: [],
  };
  const asked = service(
    [near('person:a', ...events), near('person:a', 'event:small', 'person:b')],
    [meeting],
  );
  const { brought } = await load(who, 'en', new Set());
  expect(brought.entities).toContain('person:b');
  expect(asked.at(-1)?.variables).toMatchObject({ of: ['person:a', 'event:small'], depth: 1 });
});

test('what was sent is what can be copied', async () => {
  const asked = service([near('person:a', 'post:p')]);
  const { brought } = await load({ do: 'open', id: 'post:p' }, 'zh-Hant', new Set());
  expect(brought.sent).toEqual(asked);
});

test('of facts of one type so many are read as are wanted, and it is known how many there are', async () => {
  const rows = Array.from({ length: 3 }, (_one, place) => ({
    id: `holds:${place}`,
    from: person('person:a'),
    to: person(`post:${place}`),
    properties: [{ name: 'during', value: '2019/..' }],
  }));
  service([], rows);
  const { facts, entities, all } = await tiesOf('person:a', 'HOLDS', 2, 'en');
  expect(all).toBe(3);
  expect(facts.map(({ id, to, during }) => [id, to, during])).toEqual([
    ['holds:0', 'post:0', '2019/..'],
    ['holds:1', 'post:1', '2019/..'],
  ]);
  expect(entities.map(({ id }) => id)).toEqual(['person:a', 'post:0', 'person:a', 'post:1']);
});

test('the events of encounters are known and not on the desk', async () => {
  const side = (id: string) => ({ factId: `took-part:${id}`, entity: person(id) });
  const encounter = {
    event: event('event:e', '2021-11-23'),
    subject: side('person:a'),
    counterpart: side('person:b'),
  };
  const whoMet = { totalCount: 1, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [encounter] };
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ data: { whoMet } })));
  const { entities, brought } = await load({ do: 'met', of: 'person:a' }, 'en', new Set());
  expect(entities.map(({ id }) => id)).toContain('event:e');
  expect(brought.entities).toEqual(['person:a', 'person:b']);
});
