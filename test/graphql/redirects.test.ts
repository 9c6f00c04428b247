import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startTestService, type TestService } from '../support/service';

const SEEDS = `
source: source:note
sources:
  - { id: source:note, names: { english: A note }, type: document, cites: P1 }
people:
  - { id: person:ann, formerly: [person:an, person:anne], names: { latin: Ann Li }, cites: P1 }
  - { id: person:bob, formerly: person:robert, names: { latin: Bob Wu }, cites: P1 }
  - { id: person:carl, names: { latin: Carl Xu }, cites: P1 }
events:
  - id: event:dinner
    names: { english: A dinner }
    type: meeting
    status: held
    date: 2021-11-24
    cites: P1
    about: { what: person:bob, cites: P1 }
    participants:
      - { who: person:ann, role: host, attendance: attended, cites: P2 }
      - { who: person:bob, role: guest, attendance: attended, cites: P2 }
      - { who: person:carl, role: guest, attendance: attended, cites: P2 }
`;

/** Queries that start from Ann and Bob, by the given ids. */
const QUERIES: Readonly<Record<string, (ann: string, bob: string) => string>> = {
  node: (ann) => `node(id: "${ann}") { id name formerIds degree }`,
  nodes: (ann, bob) => `nodes(ids: ["${ann}", "${bob}", "person:carl"]) { id formerIds }`,
  whoMet: (ann, bob) =>
    `whoMet(of: "${ann}", with: ["${bob}"]) { totalCount nodes { subject { entity { id } } counterpart { entity { id } } } }`,
  contacts: (ann) => `contacts(of: "${ann}") { totalCount nodes { meetings entity { id } } }`,
  meetings: (ann, bob) =>
    `meetings(between: ["${ann}", "${bob}"]) { totalCount nodes { event { id } sides { entity { id } } } }`,
  commonContacts: (ann, bob) =>
    `commonContacts(of: ["${ann}", "${bob}"]) { totalCount nodes { entity { id } with { id meetings } } }`,
  paths: (ann, bob) => `paths(from: "${ann}", to: "${bob}") { paths { entities { id } } }`,
  neighborhood: (ann, bob) =>
    `neighborhood(of: ["${ann}", "${bob}"]) { nodes { depth hidden entity { id } } edges { id } }`,
  timeline: (ann, bob) => `timeline(of: ["${ann}", "${bob}"]) { totalCount nodes { of type entity { id } } }`,
};

let service: TestService;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'guanxi-merged-'));
  await writeFile(path.join(folder, 'merged.yaml'), SEEDS);
  service = await startTestService({ GUANXI_SEEDS: folder });
});
afterAll(async () => {
  await service.stop();
  await rm(folder, { recursive: true });
});

/** The answer and its statements. Selections avoid the second level, which batches further statements. */
async function request(query: string) {
  service.statements();
  const { data, errors } = await service.ask<Record<string, unknown>>(`{ ${query} }`);
  return { data, errors, statements: service.statements() };
}

test.each(Object.entries(QUERIES))(
  '%s returns the same answer for former ids as for current ids',
  async (name, query) => {
    const plain = await request(query('person:ann', 'person:bob').replace(' degree', ''));
    expect(plain.errors).toEqual([]);
    expect(plain.statements).toHaveLength(1);
    const former = await request(query('person:anne', 'person:robert').replace(' degree', ''));
    expect(former.errors).toEqual([]);
    expect(former.data).toEqual(plain.data);
    expect(former.statements).toEqual([...plain.statements, 'entity/current-ids', ...plain.statements]);
    expect(JSON.stringify(plain.data[name])).toMatch(/person:ann|person:bob/);
  },
);

test('node returns the current id and the former ids', async () => {
  const { data } = await request(QUERIES.node?.('person:an', '') ?? '');
  expect(data).toEqual({
    node: { id: 'person:ann', name: 'Ann Li', formerIds: ['person:an', 'person:anne'], degree: 1 },
  });
});

test('a former id of a counterpart is redirected', async () => {
  const { data, statements } = await request(
    'whoMet(of: "person:carl", with: ["person:robert"]) { nodes { counterpart { entity { id } } } }',
  );
  expect(data).toEqual({ whoMet: { nodes: [{ counterpart: { entity: { id: 'person:bob' } } }] } });
  expect(statements).toEqual(['encounter/who-met', 'entity/current-ids', 'encounter/who-met']);
});

test.each([
  ['contacts(of: "person:ann", filter: { topic: "person:robert" }) { totalCount }', 2],
  ['meetings(between: ["person:ann", "person:carl"], filter: { topic: "person:robert" }) { totalCount }', 1],
  ['events(filter: { participant: "person:an", topic: "person:robert" }) { totalCount }', 1],
  ['events(filter: { topic: "person:anne" }) { totalCount }', 0],
])('a former id in a filter is redirected: %s', async (query, totalCount) => {
  const { data, errors } = await request(query);
  expect(errors).toEqual([]);
  expect(Object.values(data)).toEqual([{ totalCount }]);
});

test.each([
  ['whoMet(of: "person:ann", with: ["person:bob", "person:x"]) { totalCount }', 'with', 'person:x'],
  ['whoMet(of: "person:ann", filter: { place: "place:x" }) { totalCount }', 'place', 'place:x'],
  ['contacts(of: "person:ann", filter: { topic: "topic:x" }) { totalCount }', 'topic', 'topic:x'],
  [
    'commonContacts(of: ["person:ann", "person:bob"], filter: { organization: "organization:x" }) { totalCount }',
    'organization',
    'organization:x',
  ],
  [
    'people(filter: { source: "source:note", organization: "organization:x" }) { totalCount }',
    'organization',
    'organization:x',
  ],
  ['events(filter: { participant: "person:x" }) { totalCount }', 'participant', 'person:x'],
  [
    'paths(from: "person:ann", to: "person:bob", filter: { avoiding: ["person:x"] }) { truncatedBy }',
    'avoiding',
    'person:x',
  ],
])('an unknown id is reported with its argument: %s', async (query, argument, id) => {
  const { errors, statements } = await request(query);
  expect(errors[0]?.extensions).toEqual({ code: 'NOT_FOUND', details: { argument, id } });
  expect(statements).toHaveLength(2);
});

test('fields of one level can mix former and current ids', async () => {
  const { data } = await request(
    ['anne', 'ann', 'robert'].map((id) => `${id}: contacts(of: "person:${id}") { totalCount }`).join(' '),
  );
  expect(data).toEqual({ anne: { totalCount: 2 }, ann: { totalCount: 2 }, robert: { totalCount: 2 } });
});

test('two ids of one entity count as one entity', async () => {
  const { errors } = await request('paths(from: "person:an", to: "person:anne") { paths { weight } }');
  expect(errors[0]?.extensions.code).toBe('BAD_INPUT');
  const { data } = await request('neighborhood(of: ["person:an", "person:ann"]) { nodes { entity { id } } }');
  expect(data).toEqual({
    neighborhood: { nodes: [{ entity: { id: 'person:ann' } }, { entity: { id: 'event:dinner' } }] },
  });
});

test('an id that never existed is not found', async () => {
  const { errors, statements } = await request('contacts(of: "person:nobody") { totalCount }');
  expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', details: { id: 'person:nobody' } });
  expect(statements).toEqual(['encounter/contacts', 'entity/current-ids']);
  expect((await request('node(id: "person:nobody") { id }')).data).toEqual({ node: null });
});

test('an export starts from the current id', async () => {
  const exported = async (id: string) => {
    const { data } = await service.ask(`{ contacts(of: "person:${id}") { exportUrl } }`);
    const response = await fetch(new URL(data.contacts.exportUrl, service.url));
    expect(response.status).toBe(200);
    const lines = (await response.text()).split('\n').slice(1, -2);
    return lines.map((line) => JSON.parse(line).id);
  };
  const expected = await exported('ann');
  expect(expected).toContain('person:ann');
  expect(await exported('anne')).toEqual(expected);
});
