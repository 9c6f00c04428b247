import { describe, expect, test } from 'vitest';
import { deriveGraph } from '../../../../src/explorer/graph/derive-graph';
import { parseUncertainDate } from '../../../../src/explorer/graph/uncertain-date';
import { EMPTY_VIEW, NO_FILTERS, type View } from '../../../../src/explorer/graph/view';
import { event, fact, person, toRecords } from '../graph-fixtures';

const read = (edtf: string) => parseUncertainDate(edtf, 'en');
const everything = toRecords(
  [person('a', 5), person('b'), event('day', '2021-11-24'), event('span', '2021-11-23', '2021-11-26')],
  [fact('a', 'day'), fact('a', 'span', { confidence: 'INFERRED' }), fact('b', 'day'), fact('b', 'span')],
);
const view = (filters: Partial<View['filters']> = {}): View => ({
  ...EMPTY_VIEW,
  focus: 'a',
  entities: new Set(everything.entities.keys()),
  facts: new Set(everything.facts.keys()),
  filters: { ...NO_FILTERS, ...filters },
});
const shown = (filters: Partial<View['filters']>) => {
  const graph = deriveGraph(view(filters), everything, read);
  return {
    nodes: graph.nodes.map(({ entity }) => entity.id),
    facts: graph.facts.length,
    filteredCount: graph.filteredCount,
  };
};

describe('the graph of a view', () => {
  test('counts the relationships of a node that are not shown', () => {
    const notShown = deriveGraph(view(), everything, read).nodes.map(({ entity, notShown }) => [
      entity.id,
      notShown,
    ]);
    expect(notShown).toEqual([
      ['a', 3],
      ['b', 0],
      ['day', 0],
      ['span', 0],
    ]);
  });

  test('includes possible or only certain dates of a period', () => {
    const day = { from: '2021-11-24', until: '2021-11-24' };
    expect(shown({ period: { ...day, certainty: 'POSSIBLE' } }).nodes).toEqual(['a', 'b', 'day', 'span']);
    expect(shown({ period: { ...day, certainty: 'CERTAIN' } })).toEqual({
      nodes: ['a', 'b', 'day'],
      facts: 2,
      filteredCount: 1,
    });
  });

  test('hides nodes without edges, except the focus', () => {
    expect(shown({ kinds: ['EVENT'] }).nodes).toEqual(['a', 'day', 'span']);
    expect(shown({ types: ['HOLDS'] })).toEqual({ nodes: ['a'], facts: 0, filteredCount: 3 });
  });

  test('filters by confidence and group size', () => {
    expect(shown({ confidence: 'STATED' }).facts).toBe(3);
    expect(shown({ maxGroup: 1 }).nodes).toEqual(['a']);
    expect(shown({ maxGroup: 2 }).nodes).toEqual(['a', 'b', 'day', 'span']);
  });

  test('counts all participants of an event, shown or not', () => {
    const all = toRecords(
      [person('a'), event('forum', '2021-11-24', '2021-11-24', 126)],
      [fact('a', 'forum')],
    );
    const workspace = {
      ...EMPTY_VIEW,
      focus: 'a',
      entities: new Set(['a', 'forum']),
      facts: new Set(all.facts.keys()),
    };
    const within = (maxGroup: number) =>
      deriveGraph({ ...workspace, filters: { ...NO_FILTERS, maxGroup } }, all, read).nodes.map(
        ({ entity }) => entity.id,
      );
    expect([within(125), within(126)]).toEqual([['a'], ['a', 'forum']]);
  });

  test('bundles many facts of one type with a count', () => {
    const many = Array.from({ length: 5 }, (_one, index) =>
      fact('a', 'b', { type: 'MET', id: `met:${index}` }),
    );
    const all = toRecords([person('a'), person('b')], many);
    const workspace = { ...EMPTY_VIEW, entities: new Set(['a', 'b']), facts: new Set(all.facts.keys()) };
    expect(deriveGraph(workspace, all, read).edges.map(({ facts }) => facts.length)).toEqual([5]);
    const few = { ...workspace, facts: new Set(['met:0', 'met:1']) };
    expect(deriveGraph(few, all, read).edges.map(({ facts }) => facts.length)).toEqual([1, 1]);
  });

  test('dates a tenure by its own interval', () => {
    const tenure = fact('a', 'post', { type: 'HOLDS', during: '2019/2021-06' });
    const all = toRecords([person('a'), person('post')], [tenure]);
    const workspace = { ...EMPTY_VIEW, entities: new Set(['a', 'post']), facts: new Set([tenure.id]) };
    const [dated] = deriveGraph(workspace, all, read).facts;
    expect([dated?.date?.from, dated?.date?.until]).toEqual(['2019-01-01', '2021-06-30']);
  });
});
