import { parseSelection, type Selection } from '../../../src/services/export/selection';
import { queryToSelection, selectionToQuery } from '../../../src/services/export/selection-url';

const rejection = (given: unknown) => {
  try {
    parseSelection(given);
  } catch (error) {
    return error;
  }
  throw new Error('not rejected');
};

const selections: Selection[] = [
  { select: 'everything' },
  {
    select: 'filter',
    kinds: ['Event', 'Person'],
    during: { from: '2012', until: '2013-04' },
    certainty: 'CERTAIN',
  },
  {
    select: 'encounters',
    of: 'person:a',
    with: ['person:b'],
    filter: { maxGroupSize: 5, otherSideOnly: true },
  },
  { select: 'contacts', of: 'person:a', filter: { during: { from: '2012' }, counterpartKinds: ['Person'] } },
  { select: 'neighborhood', of: ['person:a', 'person:b'], depth: 2, limit: 50 },
  { select: 'entities', entities: ['person:a'], relationships: ['took-part:a/b'], atDate: true },
  { select: 'paths', from: 'person:a', to: 'person:b', maxLength: 4, filter: { avoiding: ['event:c'] } },
];

test.each(selections)('round-trips %j through a URL', (selection) => {
  const query = new URLSearchParams(selectionToQuery(selection).toString());
  expect(parseSelection(queryToSelection(query))).toEqual(selection);
});

test.each([
  [undefined, 'selection'],
  [{}, 'select'],
  [{ select: 'all' }, 'select'],
  [{ select: 'everything', kinds: ['Event'] }, 'kinds'],
  [{ select: 'filter', kinds: ['Dog'] }, 'kinds.0'],
  [{ select: 'filter', source: 'not an id' }, 'source'],
  [{ select: 'entities', entities: [] }, 'entities'],
  [{ select: 'entities', entities: Array(10_001).fill('person:a') }, 'entities'],
  [{ select: 'entities', entities: ['person:a'], relationships: ['person:a'] }, 'relationships.0'],
  [{ select: 'encounters' }, 'of'],
  [{ select: 'encounters', of: 'person:a', filter: { maxGroupSize: 1 } }, 'filter.maxGroupSize'],
])('rejects %j and names the field %s', (given, problem) => {
  expect(rejection(given)).toMatchObject({
    code: 'BAD_SELECTION',
    details: { problems: [expect.stringContaining(problem)], selections: expect.arrayContaining(['paths']) },
  });
});

test.each([
  [undefined, 'selection is missing'],
  [{ select: 'encounters' }, 'of is missing'],
  [{ select: 'everything', during: {} }, 'during is not allowed here'],
  [{ select: 'neighborhood', of: 'person:a', depth: 'far' }, 'depth is not a number'],
  [{ select: 'entities', entities: [] }, 'entities must have at least 1 values'],
  [
    { select: 'contacts', of: 'person:a', filter: { counterpartKinds: ['Event'] } },
    'is not one of Person, Organization',
  ],
  [
    { select: 'contacts', of: 'person:a', filter: { maxGroupSize: 1 } },
    'filter.maxGroupSize must be at least 2',
  ],
])('rejects %j with the message: %s', (given, words) => {
  const { message } = rejection(given) as Error;
  expect(message).toContain(words);
  expect(message).not.toMatch(/expected|received|NaN/);
});

test('rejects a type that no kind defines', () => {
  expect(rejection({ select: 'filter', types: ['nonsense'] })).toMatchObject({ code: 'BAD_SELECTION' });
});

test('does not pollute the prototype from a URL', () => {
  queryToSelection(new URLSearchParams('__proto__.polluted=1&constructor.prototype.polluted=1&a=1&a.b=2'));
  expect({}).not.toHaveProperty('polluted');
});
