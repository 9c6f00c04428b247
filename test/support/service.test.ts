import { startTestService, type TestService } from './service';

let service: TestService;

beforeAll(async () => {
  service = await startTestService();
}, 120_000);

afterAll(() => service.stop());

test('the service answers over HTTP and reports its statements', async () => {
  const { status, data } = await service.ask<{ node: { id: string } }>(
    'query ($id: ID!) { node(id: $id) { id } }',
    { id: 'person:quan-shunji' },
  );
  expect({ status, data }).toEqual({ status: 200, data: { node: { id: 'person:quan-shunji' } } });
  expect(service.statements()).toEqual(['entity/by-ids']);
  expect(service.statements()).toEqual([]);
});
