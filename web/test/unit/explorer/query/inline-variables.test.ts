import { expect, test } from 'vitest';
import { inlineVariables } from '../../../../src/explorer/query/inline-variables';

test('writes variables as defaults: bare enums, quoted strings, lists; omits null', () => {
  const head =
    'query A($of: ID!, $types: [RelationshipType!], $first: Int!, $after: String, $locale: Locale!)';
  const variables = {
    of: 'person:"a"',
    types: ['HOLDS', 'PART_OF'],
    first: 5,
    after: null,
    locale: 'ZH_HANT',
  };
  expect(inlineVariables(`${head} {\n  node(id: $of)\n}\n`, variables)).toBe(
    'query A($of: ID! = "person:\\"a\\"", $types: [RelationshipType!] = [HOLDS, PART_OF], $first: Int! = 5, ' +
      '$after: String, $locale: Locale! = ZH_HANT) {\n  node(id: $of)\n}',
  );
});
