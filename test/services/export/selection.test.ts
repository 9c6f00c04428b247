import { parseSelection, type Selection } from '../../../src/services/export/selection';
import { queryToSelection, selectionToQuery } from '../../../src/services/export/selection-url';

const refused = (given: unknown) => {
  try {
    parseSelection(given);
  } catch (error) {
    return error;
  }
  throw new Error('not refused');
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
  { select: 'named', entities: ['person:a'], relationships: ['took-part:a/b'], atDate: true },
  { select: 'paths', from: 'person:a', to: 'person:b', maxLength: 4, filter: { avoiding: ['event:c'] } },
];

test.each(selections)('%j is read back from its address', (selection) => {
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
  [{ select: 'named', entities: [] }, 'entities'],
  [{ select: 'named', entities: Array(10_001).fill('person:a') }, 'entities'],
  [{ select: 'named', entities: ['person:a'], relationships: ['person:a'] }, 'relationships.0'],
  [{ select: 'encounters' }, 'of'],
  [{ select: 'encounters', of: 'person:a', filter: { maxGroupSize: 1 } }, 'filter.maxGroupSize'],
])('%j is refused, and the fault is named: %s', (given, fault) => {
  expect(refused(given)).toMatchObject({
    code: 'BAD_SELECTION',
    details: { problems: [expect.stringContaining(fault)], selections: expect.arrayContaining(['paths']) },
  });
});

test.each([
  [undefined, 'selection is missing'],
  [{ select: 'encounters' }, 'of is missing'],
  [{ select: 'everything', during: {} }, 'during has no place in it'],
  [{ select: 'neighborhood', of: 'person:a', depth: 'far' }, 'depth is not a number'],
  [{ select: 'named', entities: [] }, 'entities has fewer than 1'],
  [
    { select: 'contacts', of: 'person:a', filter: { counterpartKinds: ['Event'] } },
    'is none of Person, Organization',
  ],
  [{ select: 'contacts', of: 'person:a', filter: { maxGroupSize: 1 } }, 'filter.maxGroupSize is less than 2'],
])('%j: the fault is told in plain words: %s', (given, words) => {
  const { message } = refused(given) as Error;
  expect(message).toContain(words);
  expect(message).not.toMatch(/expected|received|NaN/);
});

test('a type that no kind has is no filter', () => {
  expect(refused({ select: 'filter', types: ['nonsense'] })).toMatchObject({ code: 'BAD_SELECTION' });
});

test('an address cannot reach the prototype of anything', () => {
  queryToSelection(new URLSearchParams('__proto__.polluted=1&constructor.prototype.polluted=1&a=1&a.b=2'));
  expect({}).not.toHaveProperty('polluted');
});
