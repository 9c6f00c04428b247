import { startTestService, type TestService } from '../support/service';

const QUAN = '"person:quan-shunji"';
const SIDE = `entity { id name kind names { text } description citations { id locator source { name } } }
  role side asPrinted contribution confidence citations { source { id name } }
  posts { title post { name organization { name } } organization { name } }`;
const EVENT = 'id name date { edtf text } citations { source { name } } place { name }';

/** The widest selections of the relationship queries: all that one statement brings along. */
const WHOLE: Readonly<Record<string, string>> = {
  whoMet: `whoMet(of: ${QUAN}, first: 100) { totalCount pageInfo { endCursor hasNextPage } edges { cursor }
    nodes { id sentence groupSize weight confidence citations { source { name } } place { name }
      event { ${EVENT} } subject { ${SIDE} } counterpart { ${SIDE} } } }`,
  contacts: `contacts(of: ${QUAN}, first: 100) { totalCount nodes { meetings weight firstMet { text } lastMet { text }
    confidence citations { source { name } } entity { id name } events { id name date { text } } } }`,
  meetings: `meetings(between: [${QUAN}, "person:gong-peixing"]) { totalCount nodes { groupSize confidence
    event { ${EVENT} } place { name } citations { source { name } } sides { ${SIDE} } } }`,
  commonContacts: `commonContacts(of: [${QUAN}, "person:gong-peixing"]) { totalCount nodes { confidence
    citations { source { name } } entity { name } with { id meetings events { name } } } }`,
  search: `search(text: "wuxi", first: 50) { totalCount nodes { score matched { text }
    entity { id name names { text } citations { source { name } } } posts { title post { name organization { name } } } } }`,
};

describe('the statements sent to the database', () => {
  let api: TestService;
  beforeAll(async () => {
    api = await startTestService();
  });
  afterAll(() => api?.stop());

  const counted = async (query: string) => {
    const { errors, statements } = await api.ask(query);
    expect(errors).toEqual([]);
    return statements;
  };

  it.each(Object.entries(WHOLE))('are one for %s, whatever is selected', async (_name, query) => {
    expect(await counted(`{ ${query} }`)).toBe(1);
    expect(await counted(`{ ${query.slice(0, query.indexOf('{'))} { __typename } }`)).toBe(1);
  });

  it('are one for each root list, and one more where all are to be counted', async () => {
    expect(await counted('{ people(first: 100) { nodes { id name names { text } } } }')).toBe(1);
    expect(await counted('{ people(first: 100) { totalCount nodes { id } } }')).toBe(2);
  });

  it('are one a level for lists in lists in lists, not one a row', async () => {
    const query = `{ people(first: 20) { nodes {
      participations(first: 20) { nodes {
        participants(first: 20) { edges { role node { name } } } } } } } }`;
    expect(await counted(query)).toBe(3);
  });

  it('are one a level for the fields of the table, single ones too', async () => {
    const query = `{ posts(first: 100) { nodes { name
      organization { name partOf(first: 5) { nodes { name } } }
      holders { nodes { name } } } } }`;
    expect(await counted(query)).toBe(4);
  });

  it('are one for each list of a level that is asked for with other arguments', async () => {
    const query = `{ people(first: 50) { nodes {
      all: participations { nodes { id } }
      same: participations { totalCount }
      hosted: participations(filter: {roles: ["host"]}) { nodes { id } } } } }`;
    expect(await counted(query)).toBe(3);
  });

  it.each([
    ['contacts', '{ people(first: 50) { nodes { contacts(first: 3) { nodes { entity { name } } } } } }'],
    ['relationships', '{ people(first: 50) { nodes { relationships(first: 3) { nodes { sentence } } } } }'],
    ['degree', '{ places(first: 50) { nodes { degree } } }'],
    ['people', '{ organizations(first: 50) { nodes { people(includeParts: true) { nodes { name } } } } }'],
    ['facts', '{ sources(first: 50) { nodes { facts(first: 3) { nodes { sentence } } } } }'],
    ['sources of citations', '{ topics(first: 50) { nodes { citations { source { name } } } } }'],
  ])('are one for %s of all rows of a list', async (_what, query) => {
    expect(await counted(query)).toBe(2);
  });

  it('are one for many nodes by id', async () => {
    expect(
      await counted(
        `{ a: node(id: ${QUAN}) { name } b: node(id: "place:wuxi") { name } c: node(id: ${QUAN}) { id } }`,
      ),
    ).toBe(1);
  });

  it('are none where nothing is asked of the graph', async () => {
    expect(
      await counted('{ __typename __schema { queryType { name } } vocabulary { kinds { label } } }'),
    ).toBe(0);
  });
});
