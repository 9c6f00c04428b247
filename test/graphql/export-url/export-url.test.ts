import { startTestService, type TestService } from '../../support/service';

let api: TestService;
beforeAll(async () => {
  api = await startTestService();
}, 120_000);
afterAll(() => api.stop());

/** The ids of the records in the file that an export URL returns. */
async function exportedIds(url: string): Promise<string[]> {
  const { status, text } = await api.send({}, url);
  expect(status).toBe(200);
  const lines = text.trimEnd().split('\n').slice(1, -1);
  return lines.map((line) => JSON.parse(line).id);
}

test('whoMet links to a file with the events, all counterparts and the sources', async () => {
  const filter = 'filter: {during: {from: "2021-11-24", until: "2021-11-24"}}';
  const { data } = await api.ask(
    `{ whoMet(of: "person:quan-shunji", first: 1, ${filter}) { exportUrl totalCount } 
       all: whoMet(of: "person:quan-shunji", first: 100, ${filter}) { nodes { event { id } counterpart { entity { id } } citations { id } } } }`,
  );
  const ids = await exportedIds(data.whoMet.exportUrl);
  const met = data.all.nodes.flatMap(
    (one: { event: { id: string }; counterpart: { entity: { id: string } } }) => [
      one.event.id,
      one.counterpart.entity.id,
    ],
  );
  expect(data.all.nodes).toHaveLength(data.whoMet.totalCount);
  expect(ids).toEqual(
    expect.arrayContaining([...new Set(met), 'person:quan-shunji', 'source:yangtze-delta-trip']),
  );
  expect(ids.filter((id) => id.startsWith('event:')).sort()).toEqual(
    [...new Set<string>(met.filter((id: string) => id.startsWith('event:')))].sort(),
  );
});

test('neighborhood links to a file with the same nodes and edges, and their sources', async () => {
  const { data } = await api.ask(
    '{ neighborhood(of: ["person:quan-shunji"], depth: 1, limit: 12) { exportUrl nodes { entity { id } } edges { id } } }',
  );
  const ids = await exportedIds(data.neighborhood.exportUrl);
  const shown = [
    ...data.neighborhood.nodes.map((one: { entity: { id: string } }) => one.entity.id),
    ...data.neighborhood.edges.map((one: { id: string }) => one.id),
  ];
  expect(ids).toEqual(expect.arrayContaining(shown));
  // The file also contains the posts of participations, and cited sources.
  const additional = ids.filter((id) => !shown.includes(id));
  expect(additional.every((id) => id.startsWith('source:') || id.startsWith('post:'))).toBe(true);
});

test('paths links to a file with the hops', async () => {
  const { data } = await api.ask(
    '{ paths(from: "person:quan-shunji", to: "person:cui-rongguo", limit: 2) { exportUrl paths { hops { id } } } }',
  );
  const hops = data.paths.paths.flatMap((one: { hops: { id: string }[] }) => one.hops.map((hop) => hop.id));
  expect(await exportedIds(data.paths.exportUrl)).toEqual(expect.arrayContaining(hops));
});

test('the file of a truncated answer reports the truncation in its header and in its losses', async () => {
  const { data } = await api.ask(
    '{ neighborhood(of: ["person:quan-shunji"], depth: 3, limit: 5) { exportUrl truncatedBy } }',
  );
  expect(data.neighborhood.truncatedBy).toContain('ENTITIES');
  const { text, headers } = await api.send({}, data.neighborhood.exportUrl);
  expect(JSON.parse(text.split('\n', 1)[0] ?? '').truncatedBy).toEqual(
    data.neighborhood.truncatedBy.map((cut: string) => expect.stringMatching(`^${cut}: `)),
  );
  expect(JSON.parse(headers.get('x-guanxi-losses') ?? '').losses).toEqual([
    expect.objectContaining({ code: 'truncated', count: data.neighborhood.truncatedBy.length }),
  ]);
});

test('exportUrl accepts a shape, and rejects an unknown format or an unsupported shape', async () => {
  const url = (args: string) => api.ask(`{ contacts(of: "person:quan-shunji") { exportUrl(${args}) } }`);
  const { data } = await url('format: "graphml", shape: CO_PRESENCE');
  const { text, headers } = await api.send({}, data.contacts.exportUrl);
  expect(text).toContain('co-presence');
  const { entities, relationships, losses } = JSON.parse(headers.get('x-guanxi-losses') ?? '');
  expect([entities, relationships]).toEqual([text.match(/<node /g)?.length, text.match(/<edge /g)?.length]);
  // The export of the same query in the default shape contains what this shape omits.
  const events = JSON.parse(
    (await api.send({}, data.contacts.exportUrl.replace(/graphml\?(.*)&shape=[^&]*/, 'jsonl?$1'))).text.split(
      '\n',
      1,
    )[0] ?? '',
  ).counts;
  const { Person, Organization } = events.byKind;
  const lost = new Map(losses.map((one: { code: string; count: number }) => [one.code, one.count]));
  expect(lost.get('shape-entities')).toBe(events.entities - Person - Organization);
  expect(lost.get('shape-relationships')).toBe(events.relationships);

  expect((await url('format: "nonsense"')).errors[0]?.extensions.code).toBe('UNKNOWN_FORMAT');
  expect((await url('format: "jsonl", shape: CO_PRESENCE')).errors[0]?.extensions.code).toBe(
    'SHAPE_UNSUPPORTED',
  );
});

test('exportUrl contains every argument of a filter', async () => {
  const { data, errors } = await api.ask(
    `{ contacts(of: "person:quan-shunji", filter: {
         during: {from: "2021", until: "2022"}, certainty: CERTAIN, notDuring: {from: "2030"}, place: "place:wuxi",
         organization: "organization:caeda", topic: "topic:regional-cooperation", types: [MEETING, TALK], otherSideOnly: true,
         maxGroupSize: 9, minConfidence: INFERRED, counterpartKinds: [PERSON]}) { exportUrl(format: "graphml") } }`,
  );
  expect(errors).toEqual([]);
  const { status, text } = await api.send({}, data.contacts.exportUrl);
  expect(status).toBe(200);
  expect(text).toContain('&quot;notDuring&quot;:{&quot;from&quot;:&quot;2030&quot;}');
});
