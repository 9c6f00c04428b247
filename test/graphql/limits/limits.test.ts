import { getIntrospectionQuery } from 'graphql';
import { type Answer, startTestService, type TestService } from '../../support/service';

/** Limits that are small enough to be passed with little text. */
const SETTINGS = {
  GUANXI_MAX_PAGE: '50',
  GUANXI_MAX_IDS: '5',
  GUANXI_MAX_DEPTH: '6',
  GUANXI_MAX_COST: '3000',
  GUANXI_MAX_ALIASES: '10',
  GUANXI_MAX_TOKENS: '500',
  GUANXI_MAX_BODY_KB: '20',
};

const refusal = ({ status, data, errors, statements }: Answer) => ({
  status,
  data,
  statements,
  code: errors[0]?.extensions.code,
  details: errors[0]?.extensions.details,
  message: errors[0]?.message,
});
/** What is refused before anything of it is carried out. */
const refusedAtOnce = (code: string, details: object, status = 400) =>
  expect.objectContaining({ status, data: undefined, statements: 0, code, details });

describe('the limits of a question', () => {
  let api: TestService;
  beforeAll(async () => {
    api = await startTestService(SETTINGS);
  });
  afterAll(() => api?.stop());

  it('bound a page, and say the limit and what was asked', async () => {
    expect((await api.ask('{ people(first: 50) { totalCount } }')).errors).toEqual([]);
    const answer = refusal(await api.ask('{ people(first: 51) { totalCount } }'));
    expect(answer).toMatchObject({
      code: 'PAGE_TOO_LARGE',
      details: { limit: 50, value: 51 },
      statements: 0,
    });
    expect(answer.message).toMatch(/50.*51/);
  });

  it.each(['first', 'last'])('bound the page of every list by %s, the nested ones too', async (argument) => {
    const asked = await api.ask(
      `{ whoMet(of: "person:quan-shunji", ${argument}: 51) { totalCount }
         contacts(of: "person:quan-shunji", ${argument}: 51) { totalCount }
         meetings(between: ["person:quan-shunji", "person:gong-peixing"], ${argument}: 51) { totalCount }
         commonContacts(of: ["person:quan-shunji", "person:gong-peixing"], ${argument}: 51) { totalCount }
         search(text: "quan", ${argument}: 51) { totalCount } }`,
    );
    expect([asked.data, refusal(asked).code, asked.statements]).toEqual([null, 'PAGE_TOO_LARGE', 0]);
    const nested = await api.ask(
      `{ node(id: "person:quan-shunji") { ... on Person { participations(${argument}: 51) { totalCount } } } }`,
    );
    expect([nested.data, refusal(nested).code]).toEqual([{ node: null }, 'PAGE_TOO_LARGE']);
  });

  it.each([
    ['first: -1', 'BAD_INPUT'],
    ['first: 2, last: 2', 'BAD_INPUT'],
    ['first: 2147483647', 'PAGE_TOO_LARGE'],
  ])('refuse %s', async (page, code) => {
    expect(refusal(await api.ask(`{ people(${page}) { totalCount } }`))).toMatchObject({
      code,
      statements: 0,
    });
  });

  it('bound the ids that a question starts from', async () => {
    const ids = Array.from({ length: 6 }, (_, index) => `person:p${index}`);
    const details = { limit: 5, value: 6 };
    for (const query of [
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      'query ($ids: [ID!]!) { meetings(between: $ids) { totalCount } }',
      'query ($ids: [ID!]!) { commonContacts(of: $ids) { totalCount } }',
      'query ($ids: [ID!]!) { whoMet(of: "person:quan-shunji", with: $ids) { totalCount } }',
    ]) {
      expect(refusal(await api.ask(query, { ids }))).toMatchObject({
        code: 'TOO_MANY_IDS',
        details,
        statements: 0,
      });
    }
  });

  it('bound the depth, through fragments too', async () => {
    const deep = 'event { place { within { nodes { name } } } }';
    const details = { limit: 6, value: 7 };
    expect(refusal(await api.ask(`{ whoMet(of: "person:a") { nodes { ${deep} } } }`))).toEqual(
      refusedAtOnce('QUERY_TOO_DEEP', details),
    );
    const fragments = `{ whoMet(of: "person:a") { ...Page } } fragment Page on EncounterConnection { nodes { ...One } }
      fragment One on Encounter { ${deep} }`;
    expect(refusal(await api.ask(fragments))).toEqual(refusedAtOnce('QUERY_TOO_DEEP', details));
  });

  it('bound the cost, counting variables', async () => {
    const query = `query ($n: Int) { people(first: $n) { nodes { participations(first: $n) { nodes { id } } } } }`;
    expect((await api.ask(query, { n: 10 })).errors).toEqual([]);
    const answer = refusal(await api.ask(query, { n: 50 }));
    expect(answer).toEqual(
      refusedAtOnce('QUERY_TOO_COSTLY', { limit: 3000, value: 1 + 50 * (1 + 1 + 50 * 2) }),
    );
    expect(answer.message).toMatch(/3000.*5101/);
  });

  it('bound the aliases, in fragments too', async () => {
    const aliases = (field: string) => Array.from({ length: 11 }, (_, at) => `a${at}: ${field}`).join(' ');
    const details = { limit: 10, value: 11 };
    for (const query of [
      `{ ${aliases('__typename')} }`,
      `{ ${aliases('node(id: "person:quan-shunji") { id }')} }`,
      `{ node(id: "person:quan-shunji") { ...Many } } fragment Many on Entity { ${aliases('name')} }`,
    ]) {
      expect(refusal(await api.ask(query))).toEqual(refusedAtOnce('TOO_MANY_ALIASES', details));
    }
  });

  it('bound what is asked of the schema under several names', async () => {
    for (const query of [
      '{ a: __schema { types { name } } b: __schema { types { name } } }',
      '{ __schema { a: types { name } b: types { name } } }',
      '{ __schema { ...Twice } } fragment Twice on __Schema { types { a: fields { name } b: fields { name } } }',
    ]) {
      expect(refusal(await api.ask(query))).toEqual(
        refusedAtOnce('TOO_MANY_ALIASES', { limit: 10, value: 20 }),
      );
    }
  });

  it('bound the tokens', async () => {
    const flood = `{ ${'__typename '.repeat(600)} }`;
    expect(refusal(await api.ask(flood))).toEqual(refusedAtOnce('QUERY_TOO_LONG', { limit: 500 }));
  });

  it('bound the body', async () => {
    const body = JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(21 * 1024) } });
    const headers = { 'content-type': 'application/json' };
    expect(refusal(await api.send({ method: 'POST', headers, body }))).toEqual(
      refusedAtOnce('BODY_TOO_LARGE', { limit: 20, value: 22 }, 413),
    );
  });

  it('bound a body that does not say how long it is', async () => {
    const chunk = new TextEncoder().encode(' '.repeat(1024));
    let left = 10 * 1024;
    const body = new ReadableStream({
      pull: (stream) => (left-- > 0 ? stream.enqueue(chunk) : stream.close()),
    });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' };
    // The server may close the connection while the client still sends.
    const answer = await api.send(init as RequestInit).catch((error: unknown) => error);
    if (!(answer instanceof Error))
      expect(refusal(answer as Answer)).toMatchObject({ code: 'BODY_TOO_LARGE' });
  });

  it('are not passed by fragments that double at each step', async () => {
    const steps = Array.from(
      { length: 25 },
      (_, step) => `fragment F${step} on Person { ...F${step + 1} ...F${step + 1} }`,
    );
    const query = `{ people { nodes { ...F0 } } } ${steps.join(' ')} fragment F25 on Person { id }`;
    expect(refusal(await api.ask(query))).toMatchObject({
      status: 400,
      code: 'QUERY_TOO_COSTLY',
      statements: 0,
    });
  });

  it('are not passed by fragments in a circle', async () => {
    const query = '{ people { nodes { ...A } } } fragment A on Person { ...B } fragment B on Person { ...A }';
    expect(refusal(await api.ask(query))).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  it('are not passed by introspection that goes round', async () => {
    const round =
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }';
    expect(refusal(await api.ask(round))).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  it('are not passed by variables that are nested deeply', async () => {
    const nested = `${'['.repeat(4000)}"a"${']'.repeat(4000)}`;
    const body = `{"query": "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", "variables": {"ids": ${nested}}}`;
    const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
    const answer = await api.send({ method: 'POST', headers, body });
    expect(refusal(answer)).toMatchObject({ status: 400, code: 'BAD_INPUT', statements: 0 });
    expect(answer.text.length).toBeLessThan(1000);
  });

  it('let tools learn the schema', async () => {
    const answer = await api.ask(getIntrospectionQuery());
    expect(answer.errors).toEqual([]);
    expect(answer.data.__schema.queryType.name).toBe('Query');
  });
});
