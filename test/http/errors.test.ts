import { ERRORS, type ErrorCode } from '../../src/errors';
import { startTestService, type TestService } from '../support/service';

/** Invalid queries by their error code. The tests of limits and of HTTP cover the other codes. */
const INVALID: Partial<Record<ErrorCode, readonly string[]>> = {
  GRAPHQL_PARSE_FAILED: ['{ people', 'people }'],
  GRAPHQL_VALIDATION_FAILED: [
    '{ persons { nodes { id } } }',
    '{ whoMet { totalCount } }',
    '{ people(first: "two") { totalCount } }',
    '{ events(filter: {types: [PARTY]}) { totalCount } }',
    '{ people }',
  ],
  BAD_ID: [
    '{ whoMet(of: "Quan Shunji") { totalCount } }',
    '{ contacts(of: "") { totalCount } }',
    '{ meetings(between: ["person:quan-shunji", "gong"]) { totalCount } }',
    '{ events(filter: {place: "Wuxi"}) { totalCount } }',
    '{ whoMet(of: "person:quan-shunji", filter: {topic: "trade"}) { totalCount } }',
  ],
  BAD_INPUT: [
    '{ people(first: 1, last: 1) { totalCount } }',
    '{ people(last: -1) { totalCount } }',
    '{ people(orderBy: DATE) { totalCount } }',
    '{ meetings(between: ["person:quan-shunji"]) { totalCount } }',
    '{ meetings(between: ["person:quan-shunji", "person:quan-shunji"]) { totalCount } }',
    '{ commonContacts(of: []) { totalCount } }',
    '{ search(text: "") { totalCount } }',
    '{ search(text: " -.!") { totalCount } }',
    `{ search(text: "${'a'.repeat(201)}") { totalCount } }`,
    '{ node(id: "person:quan-shunji") { ... on Person { participations(filter: {roles: ["hero"]}) { totalCount } } } }',
    '{ node(id: "source:yangtze-delta-trip") { ... on Source { facts(types: ["Rumour"]) { totalCount } } } }',
  ],
  BAD_DATE: [
    '{ whoMet(of: "person:quan-shunji", filter: {during: {from: "24 November"}}) { totalCount } }',
    '{ events(filter: {during: {until: "2021-02-30"}}) { totalCount } }',
    '{ node(id: "person:quan-shunji") { ... on Person { tenures(filter: {during: {from: ""}}) { totalCount } } } }',
  ],
  BAD_CURSOR: [
    '{ people(after: "x") { totalCount } }',
    '{ whoMet(of: "person:quan-shunji", before: "WyJwZW9wbGUiXQ") { totalCount } }',
    '{ search(text: "quan", after: "") { totalCount } }',
  ],
  NOT_FOUND: [
    '{ whoMet(of: "person:nobody") { totalCount } }',
    '{ contacts(of: "organization:nobody") { totalCount } }',
    '{ meetings(between: ["person:quan-shunji", "person:nobody"]) { totalCount } }',
    '{ commonContacts(of: ["person:nobody", "person:quan-shunji"]) { totalCount } }',
    '{ whoMet(of: "person:quan-shunji", with: ["person:nobody"]) { totalCount } }',
    '{ whoMet(of: "person:quan-shunji", filter: {topic: "topic:nothing"}) { totalCount } }',
    '{ contacts(of: "person:quan-shunji", filter: {organization: "organization:nobody"}) { totalCount } }',
    '{ meetings(between: ["person:quan-shunji", "person:sun-haidong"], filter: {place: "place:nowhere"}) { totalCount } }',
    '{ events(filter: {source: "source:none"}) { totalCount } }',
    '{ paths(from: "person:quan-shunji", to: "person:hong-yanwei", filter: {avoiding: ["event:never"]}) { truncatedBy } }',
  ],
  WRONG_KIND: [
    '{ whoMet(of: "event:wuxi-talk") { totalCount } }',
    '{ contacts(of: "place:wuxi") { totalCount } }',
    '{ meetings(between: ["person:quan-shunji", "place:wuxi"]) { totalCount } }',
    '{ whoMet(of: "person:quan-shunji", filter: {place: "person:quan-shunji"}) { totalCount } }',
    '{ people(filter: {organization: "place:wuxi"}) { totalCount } }',
  ],
};

/** Codes of requests that are rejected before execution. */
const REQUEST_ERRORS: readonly string[] = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'];

describe('errors', () => {
  let api: TestService;
  beforeAll(async () => {
    api = await startTestService();
  });
  afterAll(() => api?.stop());

  it.each(
    Object.entries(INVALID).flatMap(([code, queries]) =>
      queries.map((query) => [code as ErrorCode, query] as const),
    ),
  )('report %s for %s', async (code, query) => {
    const { status, data, errors } = await api.ask(query);
    expect(errors.map((error) => error.extensions.code)).toEqual([code]);
    if (REQUEST_ERRORS.includes(code)) expect([status, data]).toEqual([ERRORS[code].status, undefined]);
    else expect([status, data === null || Object.values(data)[0] === null]).toEqual([200, true]);
  });

  it('report the position of a date error', async () => {
    const { errors } = await api.ask('{ events(filter: {during: {from: "2021-1x"}}) { totalCount } }');
    expect(errors[0]?.extensions.details).toEqual({
      field: 'during.from',
      value: '2021-1x',
      offset: expect.any(Number),
    });
  });

  it.each([
    ['a missing variable', 'query ($of: ID!) { whoMet(of: $of) { totalCount } }', {}],
    ['a variable of the wrong type', 'query ($n: Int) { people(first: $n) { totalCount } }', { n: 'two' }],
    ['a number that is too large', 'query ($n: Int) { people(first: $n) { totalCount } }', { n: 2 ** 31 }],
    [
      'an unknown enum value',
      'query ($k: [Kind!]) { search(text: "a", kinds: $k) { totalCount } }',
      { k: ['PET'] },
    ],
    [
      'an unknown filter field',
      'query ($f: MeetingFilter) { whoMet(of: "a", filter: $f) { totalCount } }',
      { f: { x: 1 } },
    ],
  ])('reject %s before execution', async (_what, query, variables) => {
    const { status, data, errors, statements } = await api.ask(query, variables);
    expect([status, data, statements]).toEqual([400, undefined, 0]);
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
  });

  it('keep the rest of the answer', async () => {
    const { status, data, errors } = await api.ask(
      '{ good: node(id: "person:quan-shunji") { id } bad: node(id: "person:gong-peixing") { relationships(first: -1) { totalCount } } }',
    );
    expect([status, data]).toEqual([200, { good: { id: 'person:quan-shunji' }, bad: null }]);
    expect(errors).toMatchObject([{ path: ['bad', 'relationships'], extensions: { code: 'BAD_INPUT' } }]);
  });

  it('truncate a message that quotes a long value', async () => {
    const { text } = await api.ask('query ($n: Int) { people(first: $n) { totalCount } }', {
      n: 'x'.repeat(50_000),
    });
    expect(text.length).toBeLessThan(1000);
  });

  it('have status 200 for application/json, as GraphQL over HTTP requires', async () => {
    const { status, errors } = await api.ask('{ persons }', {}, { accept: 'application/json' });
    expect([status, errors[0]?.extensions.code]).toEqual([200, 'GRAPHQL_VALIDATION_FAILED']);
  });
});
