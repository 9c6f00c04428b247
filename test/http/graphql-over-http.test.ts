import { serverAudits } from 'graphql-http';
import { startTestService, type TestService } from '../support/service';

describe('GraphQL over HTTP', () => {
  let api: TestService;
  beforeAll(async () => {
    api = await startTestService();
  });
  afterAll(() => api?.stop());

  const audits = serverAudits({ url: () => `${api.url}/graphql`, fetchFn: fetch });

  it.each(
    audits.filter(({ name }) => /^(MUST|SHOULD)/.test(name)).map((audit) => [audit.name, audit] as const),
  )('%s', async (_name, audit) => {
    const result = await audit.fn();
    expect({ status: result.status, reason: 'reason' in result ? result.reason : '' }).toEqual({
      status: 'ok',
      reason: '',
    });
  });
});
