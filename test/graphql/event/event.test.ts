import { startTestService, type TestService } from '../../support/service';

interface Event {
  readonly groupSize: number;
  readonly participants: { readonly edges: readonly { readonly attendance: string }[] };
}

let api: TestService;
beforeAll(async () => {
  api = await startTestService();
});
afterAll(() => api?.stop());

test('groupSize counts attendees, without invited or absent participants', async () => {
  const { data, statements } = await api.ask<{ events: { nodes: readonly Event[] } }>(
    '{ events(first: 50) { nodes { groupSize participants(first: 50) { edges { attendance } } } } }',
  );
  const attended = ({ participants }: Event) =>
    participants.edges.filter(({ attendance }) => attendance === 'ATTENDED').length;
  expect(data.events.nodes.map(({ groupSize }) => groupSize)).toEqual(data.events.nodes.map(attended));
  expect(data.events.nodes.some((event) => attended(event) < event.participants.edges.length)).toBe(true);
  expect(statements).toBe(3);
});
