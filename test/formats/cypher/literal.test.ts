import { dayEntry, entry, literal } from '../../../src/formats/cypher/literal';

it.each([
  [31, '31.0'],
  [-0.125, '-0.125'],
  [true, 'true'],
  [["it's", 'a\\b'], "['it\\'s','a\\\\b']"],
])('writes %p as %s', (value, text) => {
  expect(literal(value)).toBe(text);
});

it('omits undefined values, and writes a day as a date', () => {
  expect(entry('a', 1) + entry('b', undefined)).toBe(',`a`:1.0');
  expect(dayEntry('a', '2021-11-24') + dayEntry('b', undefined)).toBe(",`a`:date('2021-11-24')");
});
