import fc from 'fast-check';
import { getIntrospectionQuery, parse } from 'graphql';
import { queryCost } from '../../../src/graphql/limits/cost';
import { createSchema } from '../../../src/graphql/schema';

const schema = createSchema();
const cost = (query: string, variables = {}, operationName: string | null = null) =>
  queryCost(schema, parse(query), variables, { operationName, maxPage: 100 });

describe('query cost', () => {
  it('is one point per field', () => {
    expect(cost('{ node(id: "a") { id name } }')).toBe(3);
  });

  it('multiplies requested rows by the fields of a row', () => {
    expect(cost('{ people(first: 10) { nodes { id } } }')).toBe(1 + 10 * 2);
    expect(cost('{ people(last: 10) { nodes { id } } }')).toBe(1 + 10 * 2);
  });

  it('assumes twenty rows without first or last', () => {
    expect(cost('{ people { nodes { id } } }')).toBe(1 + 20 * 2);
  });

  it('uses variables and their default values', () => {
    const query = 'query ($n: Int = 30) { people(first: $n) { nodes { id } } }';
    expect(cost(query, { n: 7 })).toBe(1 + 7 * 2);
    expect(cost(query)).toBe(1 + 30 * 2);
  });

  it('multiplies nested lists', () => {
    const query = '{ people(first: 10) { nodes { tenures(first: 10) { nodes { id } } } } }';
    expect(cost(query)).toBe(1 + 10 * (1 + (1 + 10 * 2)));
  });

  it('counts each id', () => {
    expect(cost('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] })).toBe(1 + 3);
  });

  it('assumes five rows for a list without a page argument', () => {
    expect(cost('{ node(id: "a") { names { text } } }')).toBe(1 + 1 + 5);
  });

  it('caps the rows of an oversized page at the page limit', () => {
    expect(cost('{ people(first: 2147483647) { nodes { id } } }')).toBe(1 + 100 * 2);
  });

  it('never decreases when more rows are requested', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((first) =>
          cost('query ($n: Int) { people(first: $n) { nodes { id } } }', { n: first | 0 }),
        ) as [number, number];
        expect(less).toBeLessThanOrEqual(more);
      }),
    );
  });

  it('is low for the standard introspection query', () => {
    expect(cost(getIntrospectionQuery())).toBeLessThan(1000);
  });
});
