import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { createSchema } from '../../src/graphql/schema';
import { startTestService, type TestService } from '../support/service';

const fields = Object.values(createSchema().getQueryType()?.getFields() ?? {});

/** Texts that break naive code: Cypher, Lucene, GraphQL, JSON, dates, ids and cursors. */
const HOSTILE = [
  '',
  ' ',
  '*',
  '?',
  '~',
  'a~',
  'AND',
  'OR NOT',
  '(',
  '[a TO b]',
  '"',
  '\\',
  "'",
  '`',
  '$of',
  '{',
  '//',
  '/a/',
  '\u0000',
  '\uD800',
  '\u202E',
  '👩‍👩‍👧',
  'ﷺ',
  '權',
  '"}) DETACH DELETE n //',
  "' OR 1=1",
  'person:',
  ':x',
  'person:quan-shunji',
  'organization:caeda',
  'place:wuxi',
  'event:wuxi-talk',
  'post:caeda-president',
  'source:yangtze-delta-trip',
  'topic:regional-cooperation',
  '2021',
  '2021-11-24',
  '2021/..',
  '/',
  '-9999',
  '99999-01-01',
  '[..2021]',
  'NaN',
  '__proto__',
  'constructor',
  'W10',
  'WyJQZXJzb24gTkFNRSIsImEiLCJiIl0',
  'WyJQZXJzb24gTkFNRSIseyJkYXkiOjF9LCJiIl0',
];

const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(...HOSTILE).chain((one) => fc.constantFrom(...HOSTILE).map((other) => one + other)),
);

/** Values of an input type, mostly well-typed so that they reach the resolvers. */
function inputOf(type: GraphQLInputType, depth = 0): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return inputOf(type.ofType, depth);
  if (isListType(type)) return fc.array(inputOf(type.ofType, depth), { maxLength: 4 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    const entries = Object.entries(type.getFields()).map(([name, field]) => [
      name,
      inputOf(field.type, depth + 1),
    ]);
    return fc.record(Object.fromEntries(entries), { requiredKeys: [] });
  }
  switch (getNamedType(type).name) {
    case 'Int':
      return fc.oneof(fc.integer({ min: -2, max: 101 }), fc.integer());
    case 'Float':
      return fc.double();
    case 'Boolean':
      return fc.boolean();
    default:
      return text;
  }
}

const argumentOf = (argument: GraphQLArgument): fc.Arbitrary<unknown> => {
  const sound = inputOf(argument.type);
  return fc.oneof({ weight: 12, arbitrary: sound }, { weight: 1, arbitrary: fc.jsonValue() });
};

const required = (field: GraphQLField<unknown, unknown>) =>
  field.args.filter(({ type }) => isNonNullType(type)).map(({ name }) => name);

const LEAK =
  /MATCH \(|CYPHER|Neo4jError|neo4j|bolt:|node_modules|\bat .*\.(ts|js):\d|127\.0\.0\.1|localhost/i;

describe('a query with random arguments', () => {
  let api: TestService;
  beforeAll(async () => {
    api = await startTestService();
  });
  afterAll(() => api?.stop());

  it.each(fields.map((field) => [field.name, field] as const))(
    'for %s returns data or a documented error',
    async (name, field) => {
      const signature = field.args.map((one) => `$${one.name}: ${one.type}`).join(', ');
      const call = field.args.map((one) => `${one.name}: $${one.name}`).join(', ');
      const selection = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
      const query = `query ${signature && `(${signature})`} { ${name}${call && `(${call})`} ${selection} }`;
      const variables = fc.record(
        Object.fromEntries(field.args.map((argument) => [argument.name, argumentOf(argument)])),
        { requiredKeys: required(field) },
      );
      await fc.assert(
        fc.asyncProperty(variables, async (given) => {
          const { status, text: answer, errors } = await api.ask(query, given);
          expect([200, 400]).toContain(status);
          expect(errors.map((error) => error.extensions.code)).not.toContain('INTERNAL');
          for (const { message } of errors) expect(message).not.toMatch(LEAK);
          expect(JSON.parse(answer)).toBeTruthy();
        }),
        { numRuns: field.args.length === 0 ? 1 : 60 },
      );
      expect(api.log.filter((line) => line.msg === 'internal error')).toEqual([]);
    },
  );
});
