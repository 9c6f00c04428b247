import { parse } from 'graphql';
import { querySize } from '../../../src/graphql/limits/size';

const size = (document: string) => querySize(parse(document));

describe('query size', () => {
  it('counts levels, aliases and selections', () => {
    expect(size('{ a: people { nodes { b: id name } } }')).toEqual({ depth: 3, aliases: 2, selections: 4 });
  });

  it('ignores introspection in the depth, and counts its aliases ten times', () => {
    expect(size('{ __schema { types { a: name } } __typename }')).toMatchObject({ depth: 0, aliases: 10 });
  });

  it('counts a fragment once per spread', () => {
    const document = `{ p: people { nodes { ...Named } } q: people { nodes { ...Named ... { id } } } }
      fragment Named on Person { n: name names { text } }`;
    expect(size(document)).toMatchObject({ depth: 4, aliases: 4 });
  });

  it('uses the largest of several operations', () => {
    expect(size('query A { a: people { b: totalCount } } query B { people { nodes { id } } }')).toMatchObject(
      {
        depth: 3,
        aliases: 2,
      },
    );
  });

  it('measures exponentially growing fragments without expanding them', () => {
    const steps = Array.from(
      { length: 60 },
      (_, step) => `fragment F${step} on Person { ...F${step + 1} ...F${step + 1} }`,
    );
    const { selections } = size(
      `{ people { nodes { ...F0 } } } ${steps.join(' ')} fragment F60 on Person { id }`,
    );
    expect(selections).toBeGreaterThan(2 ** 60);
  });
});
