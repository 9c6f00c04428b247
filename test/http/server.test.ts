import { once } from 'node:events';
import http from 'node:http';
import { type Answer, startTestService, type TestService } from '../support/service';

const JSON_TYPE = { 'content-type': 'application/json' };
const PEOPLE = JSON.stringify({ query: '{ people(first: 1) { nodes { id } } }' });

describe('the HTTP server', () => {
  let api: TestService;
  beforeAll(async () => {
    api = await startTestService();
  });
  afterAll(() => api?.stop());

  const codes = ({ errors }: Pick<Answer, 'errors'>) => errors.map((error) => error.extensions.code);

  // `fetch` does not allow a custom Host header.
  const raw = (host: string) =>
    answerOf(http.request(`${api.url}/graphql`, { method: 'POST', headers: { ...JSON_TYPE, host } }), PEOPLE);

  const get = (path: string, headers: Record<string, string>) =>
    answerOf(http.request(api.url, { path, headers }));

  async function answerOf(request: http.ClientRequest, body?: string) {
    request.end(body);
    const [response] = (await once(request, 'response')) as [http.IncomingMessage];
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk as Buffer);
    return { status: response.statusCode, body: Buffer.concat(chunks).toString('utf8') };
  }

  it('listens on the loopback address', () => {
    expect(new URL(api.url).hostname).toBe('127.0.0.1');
  });

  it.each(['127.0.0.1', 'localhost', 'LOCALHOST:4000', '[::1]:4000'])('accepts the host %s', async (host) => {
    expect(await raw(host)).toMatchObject({ status: 200 });
  });

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:4000', '10.0.0.1'])(
    'rejects the host "%s" (DNS rebinding)',
    async (host) => {
      const { status, body } = await raw(host);
      expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([421, 'WRONG_HOST']);
    },
  );

  it.each([
    ['text/plain', PEOPLE],
    ['application/x-www-form-urlencoded', 'query=%7Bpeople%7Bnodes%7Bid%7D%7D%7D'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n{a}\r\n--x--',
    ],
  ])('rejects %s, which a cross-site form can send', async (type, body) => {
    const answer = await api.send({ method: 'POST', headers: { 'content-type': type }, body });
    expect([answer.status, codes(answer), answer.data]).toEqual([400, ['BAD_REQUEST'], undefined]);
  });

  it('rejects a GET without a preflight header, which a cross-site image can send', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ people(first: 1) { nodes { id } } }')}`;
    const simple = await api.send({ method: 'GET' }, path);
    expect([simple.status, codes(simple)]).toEqual([400, ['BAD_REQUEST']]);
    const preflighted = await api.send(
      { method: 'GET', headers: { 'apollo-require-preflight': 'yes' } },
      path,
    );
    expect([preflighted.status, preflighted.data.people.nodes.length]).toEqual([200, 1]);
  });

  it.each([
    ['a cross-site image', 'cross-site', 'no-cors', 400],
    ['a cross-site script', 'cross-site', 'cors', 400],
    ['a cross-site link', 'cross-site', 'navigate', 200],
    ['the web interface', 'same-origin', 'cors', 200],
    ['the address bar', 'none', 'navigate', 200],
  ])(
    'answers an export from %s (Sec-Fetch-Site %s, Sec-Fetch-Mode %s) with %d',
    async (_, site, mode, status) => {
      const headers = { 'sec-fetch-site': site, 'sec-fetch-mode': mode };
      const path = '/export/jsonl?select=encounters&of=person:quan-shunji';
      const answer = await get(path, headers);
      expect(answer.status).toBe(status);
      if (status === 400) expect(JSON.parse(answer.body).errors[0].extensions.code).toBe('BAD_REQUEST');
    },
  );

  it('rejects mutations by GET', async () => {
    const path = `/graphql?query=${encodeURIComponent('mutation { __typename }')}`;
    const got = await api.send({ method: 'GET', headers: { 'apollo-require-preflight': 'yes' } }, path);
    expect(got.status).toBe(405);
    const posted = await api.ask('mutation { drop }');
    expect([posted.status, codes(posted)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
  });

  it.each(['PUT', 'DELETE', 'PATCH'])('rejects the method %s', async (method) => {
    const answer = await api.send({ method, headers: JSON_TYPE, body: PEOPLE });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });

  it('rejects a batch', async () => {
    const answer = await api.send({ method: 'POST', headers: JSON_TYPE, body: `[${PEOPLE},${PEOPLE}]` });
    expect([answer.status, codes(answer)]).toEqual([400, ['BAD_REQUEST']]);
  });

  it.each([
    ['invalid JSON', '{"query": '],
    ['a text instead of an object', '"{ people { nodes { id } } }"'],
    ['no query', '{}'],
    ['a query that is not a text', '{"query": 5}'],
    ['variables that are not an object', '{"query": "{ people { totalCount } }", "variables": [1]}'],
    ['an unknown operation', '{"query": "query A { __typename }", "operationName": "B"}'],
    [
      'several operations and no operation name',
      '{"query": "query A { __typename } query B { __typename }"}',
    ],
  ])('rejects a body with %s', async (_what, body) => {
    const answer = await api.send({ method: 'POST', headers: JSON_TYPE, body });
    expect([answer.status, codes(answer)]).toEqual([400, ['BAD_REQUEST']]);
  });

  it('disables caching of answers', async () => {
    const answer = await fetch(`${api.url}/graphql`, { method: 'POST', headers: JSON_TYPE, body: PEOPLE });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('does not support persisted queries', async () => {
    const body = '{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "00"}}}';
    expect(codes(await api.send({ method: 'POST', headers: JSON_TYPE, body }))).toEqual(['BAD_REQUEST']);
  });

  it('rejects an unknown Content-Encoding', async () => {
    const headers = { ...JSON_TYPE, 'content-encoding': 'zebra' };
    const answer = await api.send({ method: 'POST', headers, body: PEOPLE });
    expect([answer.status, codes(answer)]).toEqual([415, ['BAD_REQUEST']]);
  });

  it.each([
    '/../../package.json',
    '/assets/../../../package.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/%2e%2e/package.json',
    '/assets/..%5c..%5c..%5cpackage.json',
    '/assets/%252e%252e%252fpackage.json',
    '/assets//etc/passwd',
    '/assets/%00',
    '/assets/%ff',
    '/assets/',
  ])('returns 404 for %s', async (path) => {
    const { status, body } = await get(path, {});
    expect([status, JSON.parse(body).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
  });

  it('sends security headers, and no CORS headers', async () => {
    const { headers } = await api.send({
      method: 'POST',
      headers: { ...JSON_TYPE, origin: 'http://evil.example' },
      body: PEOPLE,
    });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self'/);
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('has a strict content security policy, relaxed only for the GraphQL editor', async () => {
    const policyOf = async (path: string) =>
      (await api.send({ method: 'GET' }, path)).headers.get('content-security-policy');
    expect(await policyOf('/')).not.toMatch(/unsafe|blob:/);
    expect(await policyOf('/assets/none.js')).not.toMatch(/unsafe|blob:/);
    expect(await policyOf('/ask')).toMatch(/style-src 'self' 'unsafe-inline'/);
  });

  it('reports liveness and readiness', async () => {
    for (const path of ['/health/live', '/health/ready']) {
      expect(await api.send({ method: 'GET' }, path)).toMatchObject({ status: 200 });
    }
  });

  it('serves the web page, or instructions to build it', async () => {
    const answer = await api.send({ method: 'GET' }, '/');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\//);
  });

  it('stops while a client keeps its connection open', async () => {
    const other = await startTestService();
    const agent = new http.Agent({ keepAlive: true });
    const request = http.get(`${other.url}/health/live`, { agent });
    const [response] = (await once(request, 'response')) as [http.IncomingMessage];
    response.resume();
    await once(response, 'end');
    await other.stop();
    await expect(fetch(`${other.url}/health/live`)).rejects.toThrow();
    agent.destroy();
  });

  it('reports a port that is in use', async () => {
    const { port } = new URL(api.url);
    await expect(startTestService({ PORT: port })).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      details: { port: Number(port) },
    });
  });
});
