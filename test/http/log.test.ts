import { startTestService, type TestService } from '../support/service';

describe('the request log', () => {
  let api: TestService;
  beforeAll(async () => {
    api = await startTestService();
  });
  afterAll(() => api?.stop());

  it('has one line per request, with the request id of the response', async () => {
    const answer = await api.ask('query Somebody { node(id: "person:quan-shunji") { name } }', undefined, {
      'x-request-id': 'forged',
    });
    const id = answer.headers.get('x-request-id');
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(api.log.filter((line) => line.requestId === id)).toEqual([
      expect.objectContaining({
        level: 30,
        msg: 'request',
        method: 'POST',
        path: '/graphql',
        status: 200,
        finished: true,
        statements: 1,
      }),
    ]);
    expect(api.log.some((line) => line.requestId === 'forged')).toBe(false);
  });

  it('contains the operation name that the client sends', async () => {
    const body = JSON.stringify({ query: 'query Who { __typename }', operationName: 'Who' });
    const answer = await api.send({ method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const line = api.log.find((one) => one.requestId === answer.headers.get('x-request-id'));
    expect(line?.operation).toBe('Who');
  });

  it('contains no query, variable, answer, header or secret', async () => {
    await api.ask(
      'query ($t: String!) { search(text: $t) { nodes { entity { name } } } }',
      { t: '權順基' },
      {
        authorization: 'Bearer hunter2',
      },
    );
    await api.ask('{ whoMet(of: "person:nobody-known") { totalCount } }');
    await api.send({ method: 'GET' }, '/graphql?query=hunter2');
    await api.send({ method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"hunter2": ' });
    const log = JSON.stringify(api.log);
    expect(api.log.length).toBeGreaterThan(4);
    expect(log).not.toMatch(/權順基|Quan|nobody-known|hunter2|Bearer|search\(|bolt:/);
  });
});
