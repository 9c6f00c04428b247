import { CypherFileError } from '../../scripts/cypher-file';
import { expandFragments, parseFragment } from '../../scripts/cypher-fragments';

const fragments = new Map(
  Object.entries({
    sure: "// Whether a fact is sure.\n// @fragment fact\nfact.confidence = 'stated'",
    older: '// Whether one began before another.\n// @fragment one two\none.from < two.from AND $one IS NULL',
    both: '// Whether both are sure.\n// @fragment one two\nguanxi.sure(one) AND guanxi.sure(two)',
  }).map(([name, content]) => [name, parseFragment(name, content)]),
);
const expand = (text: string) => expandFragments(text, fragments, 'person/one');

test('a fragment is put in the place of its call, with its arguments', () => {
  expect(expand('WHERE guanxi.sure(edge) RETURN edge')).toBe("WHERE edge.confidence = 'stated' RETURN edge");
});

test('only names are replaced: no property and no parameter of the same name', () => {
  expect(expand('guanxi.older(two, a)')).toBe('two.from < a.from AND $one IS NULL');
});

test('an argument may hold commas and brackets of its own', () => {
  expect(expand("guanxi.sure(coalesce(a, [b, {c: ')'}][0]))")).toBe(
    "coalesce(a, [b, {c: ')'}][0]).confidence = 'stated'",
  );
});

test('a fragment may use another', () => {
  expect(expand('guanxi.both(a, b)')).toBe("a.confidence = 'stated' AND b.confidence = 'stated'");
});

test.each([
  ['guanxi.unknown(a)', 'there is no fragment unknown'],
  ['guanxi.sure()', 'sure takes (fact)'],
  ['guanxi.sure(a, b)', 'sure takes (fact)'],
  ['guanxi.older(a)', 'older takes (one, two)'],
  ['guanxi.sure(a', 'guanxi.sure( is not closed'],
])('%s is refused', (text, message) => {
  expect(() => expand(text)).toThrow(new CypherFileError(`cypher/person/one.cypher: ${message}`));
});

test('a fragment that calls itself is refused', () => {
  const endless = new Map([
    ['again', parseFragment('again', '// Endless.\n// @fragment a\nguanxi.again(a)')],
  ]);
  expect(() => expandFragments('guanxi.again(b)', endless, 'person/one')).toThrow(
    new CypherFileError('cypher/person/one.cypher: again calls itself'),
  );
});

test('a fragment without its parameters is refused', () => {
  expect(() => parseFragment('sure', '// Whether a fact is sure.\nfact.confidence')).toThrow(
    new CypherFileError('cypher/fragment/sure.cypher: no @fragment line'),
  );
});
