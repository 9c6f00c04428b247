import { afterEach, expect, test, vi } from 'vitest';
import { clearPageCaches } from '../../../../src/explorer/graph/graph-requests';
import { load } from '../../../../src/explorer/graph/load';
import { loadRelationships } from '../../../../src/explorer/graph/load-relationships';
import { event, person } from '../graph-fixtures';

interface SentQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Stubs the service with these neighborhoods, in turn, and these relationships. */
function service(neighborhoods: readonly object[], relationshipRows: readonly object[] = []): SentQuery[] {
  const sent: SentQuery[] = [];
  const left = [...neighborhoods];
  vi.stubGlobal('fetch', async (_address: string, { body }: { body: string }) => {
    const request: SentQuery = JSON.parse(body);
    sent.push(request);
    const relationships = {
      totalCount: relationshipRows.length,
      pageInfo: { hasNextPage: false, endCursor: null },
      nodes: relationshipRows,
    };
    const data = request.query.includes('query Relationships')
      ? { node: { id: 'x', relationships } }
      : { neighborhood: left.shift() };
    return new Response(JSON.stringify({ data }));
  });
  return sent;
}
const neighborhood = (...ids: readonly string[]) => ({
  nodes: ids.map((id, place) => ({ depth: Math.min(place, 1), entity: person(id) })),
  edges: [],
});
const who = { do: 'open', id: 'person:a' } as const;

afterEach(() => {
  vi.unstubAllGlobals();
  clearPageCaches();
});

test('falls back to all neighbors for a person without meetings', async () => {
  const sent = service([neighborhood('person:a'), neighborhood('person:a', 'post:p')]);
  const { result } = await load(who, 'en', new Set());
  expect(result.entities).toEqual(['person:a', 'post:p']);
  expect(sent.map(({ variables }) => variables.types)).toEqual([['TOOK_PART'], null]);
});

test('loads the highest-weighted meetings of a person with too many', async () => {
  const events = Array.from({ length: 329 }, (_one, place) => `event:${place}`);
  const meeting = {
    id: 'took-part:1',
    from: person('person:a'),
    to: event('event:small', '2021-11-23'),
    properties: [],
  };
  const sent = service(
    [neighborhood('person:a', ...events), neighborhood('person:a', 'event:small', 'person:b')],
    [meeting],
  );
  const { result } = await load(who, 'en', new Set());
  expect(result.entities).toContain('person:b');
  expect(sent.at(-1)?.variables).toMatchObject({ of: ['person:a', 'event:small'], depth: 1 });
});

test('records the requests that it sends', async () => {
  const sent = service([neighborhood('person:a', 'post:p')]);
  const { result } = await load({ do: 'open', id: 'post:p' }, 'zh-Hant', new Set());
  expect(result.requests).toEqual(sent);
});

test('reads the requested number of facts and the total', async () => {
  const rows = Array.from({ length: 3 }, (_one, place) => ({
    id: `holds:${place}`,
    from: person('person:a'),
    to: person(`post:${place}`),
    properties: [{ name: 'during', value: '2019/..' }],
  }));
  service([], rows);
  const { facts, entities, total } = await loadRelationships('person:a', 'HOLDS', 2, 'en');
  expect(total).toBe(3);
  expect(facts.map(({ id, to, during }) => [id, to, during])).toEqual([
    ['holds:0', 'post:0', '2019/..'],
    ['holds:1', 'post:1', '2019/..'],
  ]);
  expect(entities.map(({ id }) => id)).toEqual(['person:a', 'post:0', 'person:a', 'post:1']);
});

test('loads the events of encounters without adding them to the view', async () => {
  const side = (id: string) => ({ factId: `took-part:${id}`, entity: person(id) });
  const encounter = {
    event: event('event:e', '2021-11-23'),
    subject: side('person:a'),
    counterpart: side('person:b'),
  };
  const whoMet = { totalCount: 1, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [encounter] };
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ data: { whoMet } })));
  const { entities, result } = await load({ do: 'met', of: 'person:a' }, 'en', new Set());
  expect(entities.map(({ id }) => id)).toContain('event:e');
  expect(result.entities).toEqual(['person:a', 'person:b']);
});
