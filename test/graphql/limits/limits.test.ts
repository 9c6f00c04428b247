import { getIntrospectionQuery } from 'graphql';
import { type Answer, startTestService, type TestService } from '../../support/service';

/** Limits small enough to exceed with short queries. */
const SETTINGS = {
  GUANXI_MAX_PAGE: '50',
  GUANXI_MAX_IDS: '5',
  GUANXI_MAX_DEPTH: '6',
  GUANXI_MAX_COST: '3000',
  GUANXI_MAX_ALIASES: '10',
  GUANXI_MAX_TOKENS: '500',
  GUANXI_MAX_BODY_KB: '20',
};

const rejection = ({ status, data, errors, statements }: Answer) => ({
  status,
  data,
  statements,
  code: errors[0]?.extensions.code,
  details: errors[0]?.extensions.details,
  message: errors[0]?.message,
});
/** A request that is rejected before any statement runs. */
const rejectedBeforeExecution = (code: string, details: object, status = 400) =>
  expect.objectContaining({ status, data: undefined, statements: 0, code, details });

describe('query limits', () => {
  let api: TestService;
  beforeAll(async () => {
    api = await startTestService(SETTINGS);
  });
  afterAll(() => api?.stop());

  it('cap the page size, and report the limit and the value', async () => {
    expect((await api.ask('{ people(first: 50) { totalCount } }')).errors).toEqual([]);
    const answer = rejection(await api.ask('{ people(first: 51) { totalCount } }'));
    expect(answer).toMatchObject({
      code: 'PAGE_TOO_LARGE',
      details: { limit: 50, value: 51 },
      statements: 0,
    });
    expect(answer.message).toMatch(/50.*51/);
  });

  it.each(['first', 'last'])('cap %s on every list, including nested lists', async (argument) => {
    const root = await api.ask(
      `{ whoMet(of: "person:quan-shunji", ${argument}: 51) { totalCount }
         contacts(of: "person:quan-shunji", ${argument}: 51) { totalCount }
         meetings(between: ["person:quan-shunji", "person:gong-peixing"], ${argument}: 51) { totalCount }
         commonContacts(of: ["person:quan-shunji", "person:gong-peixing"], ${argument}: 51) { totalCount }
         search(text: "quan", ${argument}: 51) { totalCount } }`,
    );
    expect([root.data, rejection(root).code, root.statements]).toEqual([null, 'PAGE_TOO_LARGE', 0]);
    const nested = await api.ask(
      `{ node(id: "person:quan-shunji") { ... on Person { participations(${argument}: 51) { totalCount } } } }`,
    );
    expect([nested.data, rejection(nested).code]).toEqual([{ node: null }, 'PAGE_TOO_LARGE']);
  });

  it.each([
    ['first: -1', 'BAD_INPUT'],
    ['first: 2, last: 2', 'BAD_INPUT'],
    ['first: 2147483647', 'PAGE_TOO_LARGE'],
  ])('reject %s', async (page, code) => {
    expect(rejection(await api.ask(`{ people(${page}) { totalCount } }`))).toMatchObject({
      code,
      statements: 0,
    });
  });

  it('cap the number of start ids', async () => {
    const ids = Array.from({ length: 6 }, (_, index) => `person:p${index}`);
    const details = { limit: 5, value: 6 };
    for (const query of [
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      'query ($ids: [ID!]!) { meetings(between: $ids) { totalCount } }',
      'query ($ids: [ID!]!) { commonContacts(of: $ids) { totalCount } }',
      'query ($ids: [ID!]!) { whoMet(of: "person:quan-shunji", with: $ids) { totalCount } }',
    ]) {
      expect(rejection(await api.ask(query, { ids }))).toMatchObject({
        code: 'TOO_MANY_IDS',
        details,
        statements: 0,
      });
    }
  });

  it('cap the depth, including fragments', async () => {
    const deep = 'event { place { within { nodes { name } } } }';
    const details = { limit: 6, value: 7 };
    expect(rejection(await api.ask(`{ whoMet(of: "person:a") { nodes { ${deep} } } }`))).toEqual(
      rejectedBeforeExecution('QUERY_TOO_DEEP', details),
    );
    const fragments = `{ whoMet(of: "person:a") { ...Page } } fragment Page on EncounterConnection { nodes { ...One } }
      fragment One on Encounter { ${deep} }`;
    expect(rejection(await api.ask(fragments))).toEqual(rejectedBeforeExecution('QUERY_TOO_DEEP', details));
  });

  it('cap the cost, including variables', async () => {
    const query = `query ($n: Int) { people(first: $n) { nodes { participations(first: $n) { nodes { id } } } } }`;
    expect((await api.ask(query, { n: 10 })).errors).toEqual([]);
    const answer = rejection(await api.ask(query, { n: 50 }));
    expect(answer).toEqual(
      rejectedBeforeExecution('QUERY_TOO_COSTLY', { limit: 3000, value: 1 + 50 * (1 + 1 + 50 * 2) }),
    );
    expect(answer.message).toMatch(/3000.*5101/);
  });

  it('cap the aliases, including fragments', async () => {
    const aliases = (field: string) => Array.from({ length: 11 }, (_, at) => `a${at}: ${field}`).join(' ');
    const details = { limit: 10, value: 11 };
    for (const query of [
      `{ ${aliases('__typename')} }`,
      `{ ${aliases('node(id: "person:quan-shunji") { id }')} }`,
      `{ node(id: "person:quan-shunji") { ...Many } } fragment Many on Entity { ${aliases('name')} }`,
    ]) {
      expect(rejection(await api.ask(query))).toEqual(rejectedBeforeExecution('TOO_MANY_ALIASES', details));
    }
  });

  it('cap aliases in introspection', async () => {
    for (const query of [
      '{ a: __schema { types { name } } b: __schema { types { name } } }',
      '{ __schema { a: types { name } b: types { name } } }',
      '{ __schema { ...Twice } } fragment Twice on __Schema { types { a: fields { name } b: fields { name } } }',
    ]) {
      expect(rejection(await api.ask(query))).toEqual(
        rejectedBeforeExecution('TOO_MANY_ALIASES', { limit: 10, value: 20 }),
      );
    }
  });

  it('cap the tokens', async () => {
    const flood = `{ ${'__typename '.repeat(600)} }`;
    expect(rejection(await api.ask(flood))).toEqual(
      rejectedBeforeExecution('QUERY_TOO_LONG', { limit: 500 }),
    );
  });

  it('cap the body size', async () => {
    const body = JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(21 * 1024) } });
    const headers = { 'content-type': 'application/json' };
    expect(rejection(await api.send({ method: 'POST', headers, body }))).toEqual(
      rejectedBeforeExecution('BODY_TOO_LARGE', { limit: 20, value: 22 }, 413),
    );
  });

  it('cap a chunked body without a Content-Length', async () => {
    const chunk = new TextEncoder().encode(' '.repeat(1024));
    let left = 10 * 1024;
    const body = new ReadableStream({
      pull: (stream) => (left-- > 0 ? stream.enqueue(chunk) : stream.close()),
    });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' };
    // The server may close the connection while the client still sends.
    const answer = await api.send(init as RequestInit).catch((error: unknown) => error);
    if (!(answer instanceof Error))
      expect(rejection(answer as Answer)).toMatchObject({ code: 'BODY_TOO_LARGE' });
  });

  it('reject fragments that grow exponentially', async () => {
    const steps = Array.from(
      { length: 25 },
      (_, step) => `fragment F${step} on Person { ...F${step + 1} ...F${step + 1} }`,
    );
    const query = `{ people { nodes { ...F0 } } } ${steps.join(' ')} fragment F25 on Person { id }`;
    expect(rejection(await api.ask(query))).toMatchObject({
      status: 400,
      code: 'QUERY_TOO_COSTLY',
      statements: 0,
    });
  });

  it('reject fragment cycles', async () => {
    const query = '{ people { nodes { ...A } } } fragment A on Person { ...B } fragment B on Person { ...A }';
    expect(rejection(await api.ask(query))).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  it('reject circular introspection', async () => {
    const round =
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }';
    expect(rejection(await api.ask(round))).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  it('reject deeply nested variables', async () => {
    const nested = `${'['.repeat(4000)}"a"${']'.repeat(4000)}`;
    const body = `{"query": "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", "variables": {"ids": ${nested}}}`;
    const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
    const answer = await api.send({ method: 'POST', headers, body });
    expect(rejection(answer)).toMatchObject({ status: 400, code: 'BAD_INPUT', statements: 0 });
    expect(answer.text.length).toBeLessThan(1000);
  });

  it('allow the standard introspection query', async () => {
    const answer = await api.ask(getIntrospectionQuery());
    expect(answer.errors).toEqual([]);
    expect(answer.data.__schema.queryType.name).toBe('Query');
  });
});
