import { CypherDay, literal } from '../../../src/formats/cypher/literal';

it.each([
  [31, '31.0'],
  [-0.125, '-0.125'],
  [true, 'true'],
  [["it's", 'a\\b'], "['it\\'s','a\\\\b']"],
  [new CypherDay('2021-11-24'), "date('2021-11-24')"],
  [{ a: 1, b: undefined }, '{`a`:1.0}'],
])('writes %p as %s', (value, text) => {
  expect(literal(value)).toBe(text);
});
