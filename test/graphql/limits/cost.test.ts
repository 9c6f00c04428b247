import fc from 'fast-check';
import { getIntrospectionQuery, parse } from 'graphql';
import { queryCost } from '../../../src/graphql/limits/cost';
import { createSchema } from '../../../src/graphql/schema';

const schema = createSchema();
const cost = (query: string, variables = {}, operationName: string | null = null) =>
  queryCost(schema, parse(query), variables, { operationName, maxPage: 100 });

describe('the cost of a query', () => {
  it('is a point a field', () => {
    expect(cost('{ node(id: "a") { id name } }')).toBe(3);
  });

  it('takes the rows asked for times the fields of a row', () => {
    expect(cost('{ people(first: 10) { nodes { id } } }')).toBe(1 + 10 * 2);
    expect(cost('{ people(last: 10) { nodes { id } } }')).toBe(1 + 10 * 2);
  });

  it('reckons twenty rows where nothing is asked', () => {
    expect(cost('{ people { nodes { id } } }')).toBe(1 + 20 * 2);
  });

  it('counts variables, and their defaults', () => {
    const query = 'query ($n: Int = 30) { people(first: $n) { nodes { id } } }';
    expect(cost(query, { n: 7 })).toBe(1 + 7 * 2);
    expect(cost(query)).toBe(1 + 30 * 2);
  });

  it('counts nested lists by their product', () => {
    const query = '{ people(first: 10) { nodes { tenures(first: 10) { nodes { id } } } } }';
    expect(cost(query)).toBe(1 + 10 * (1 + (1 + 10 * 2)));
  });

  it('counts each of the ids', () => {
    expect(cost('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] })).toBe(1 + 3);
  });

  it('reckons some rows for a list that no argument bounds', () => {
    expect(cost('{ node(id: "a") { names { text } } }')).toBe(1 + 1 + 5);
  });

  it('leaves a page that is too large to the page limit', () => {
    expect(cost('{ people(first: 2147483647) { nodes { id } } }')).toBe(1 + 100 * 2);
  });

  it('never shrinks when more is asked for', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((first) =>
          cost('query ($n: Int) { people(first: $n) { nodes { id } } }', { n: first | 0 }),
        ) as [number, number];
        expect(less).toBeLessThanOrEqual(more);
      }),
    );
  });

  it('allows what tools ask to learn the schema', () => {
    expect(cost(getIntrospectionQuery())).toBeLessThan(1000);
  });
});
