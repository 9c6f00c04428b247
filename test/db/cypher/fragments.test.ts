import { CypherFileError } from '../../../src/db/cypher/cypher-file';
import { expandFragments, fragmentParameters, parseFragment } from '../../../src/db/cypher/fragments';

const fragments = new Map(
  Object.entries({
    sure: "// Whether a fact is sure.\n// @fragment fact\nfact.confidence = 'stated'",
    older:
      '// Whether one began before another.\n// @fragment one two\n// @param one: string?\none.from < two.from AND $one IS NULL',
    both: '// Whether both are sure.\n// @fragment one two\n<<sure(one)>> AND <<sure(two)>>',
  }).map(([name, content]) => [name, parseFragment(name, content)]),
);
const expand = (text: string) => expandFragments(text, fragments, 'person/one');

test('a fragment replaces its call and takes its arguments', () => {
  expect(expand('WHERE <<sure(edge)>> RETURN edge')).toBe("WHERE edge.confidence = 'stated' RETURN edge");
});

test('an argument replaces a name, and neither a property nor a query parameter of that name', () => {
  expect(expand('<<older(two, a)>>')).toBe('two.from < a.from AND $one IS NULL');
});

test('an argument can contain commas and brackets', () => {
  expect(expand("<<sure(coalesce(a, [b, {c: ')>>'}][0]))>>")).toBe(
    "coalesce(a, [b, {c: ')>>'}][0]).confidence = 'stated'",
  );
});

test('a fragment can include another', () => {
  expect(expand('<<both(a, b)>>')).toBe("a.confidence = 'stated' AND b.confidence = 'stated'");
});

test.each([
  ['<<unknown(a)>>', 'unknown fragment unknown'],
  ['<<sure()>>', 'fragment sure takes (fact)'],
  ['<<sure(a, b)>>', 'fragment sure takes (fact)'],
  ['<<older(a)>>', 'fragment older takes (one, two)'],
  ['<<sure(a', '<<sure( is not closed'],
  ['<<sure(a)', '<<sure( is not closed'],
])('rejects %s', (text, message) => {
  expect(() => expand(text)).toThrow(new CypherFileError('person/one', message));
});

test('rejects a fragment that includes itself', () => {
  const endless = new Map([['again', parseFragment('again', '// Endless.\n// @fragment a\n<<again(a)>>')]]);
  expect(() => expandFragments('<<again(b)>>', endless, 'person/one')).toThrow(
    new CypherFileError('person/one', 'fragment again includes itself'),
  );
});

test('rejects a fragment without an @fragment line', () => {
  expect(() => parseFragment('fragments/sure', '// Whether a fact is sure.\nfact.confidence')).toThrow(
    new CypherFileError('fragments/sure', 'no @fragment line'),
  );
});

test('a statement has the parameters of its fragments, nested ones too, each once', () => {
  const nested = new Map(fragments);
  nested.set(
    'nested',
    parseFragment('nested', '// Nested.\n// @fragment a\n<<older(a, a)>> AND <<older(a, a)>>'),
  );
  expect(fragmentParameters('<<nested(x)>> AND <<older(x, y)>>', nested)).toEqual([
    { name: 'one', type: 'string', list: false, nullable: true },
  ]);
});

test.each([
  ['// Undeclared.\n// @fragment a\na.from < $day', '$day is used but not declared'],
  ['// Unused.\n// @fragment a\n// @param day: date\na.from', '@param day is declared but not used'],
])('a fragment must declare exactly the parameters that it uses: %j', (content, message) => {
  expect(() => parseFragment('wrong', content)).toThrow(message);
});
