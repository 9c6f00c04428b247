import { startTestService, type TestService } from '../support/service';

const QUAN = '"person:quan-shunji"';
const SIDE = `entity { id name kind names { text } description citations { id locator source { name } } }
  role side asPrinted contribution confidence citations { source { id name } }
  posts { title post { name organization { name } } organization { name } }`;
const EVENT = 'id name date { edtf text } citations { source { name } } place { name }';

/** The largest selections of the relationship queries that one statement returns. */
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

describe('the number of database statements', () => {
  let api: TestService;
  beforeAll(async () => {
    api = await startTestService();
  });
  afterAll(() => api?.stop());

  const countStatements = async (query: string) => {
    const { errors, statements } = await api.ask(query);
    expect(errors).toEqual([]);
    return statements;
  };

  it.each(Object.entries(WHOLE))('is one for %s, for any selection of fields', async (_name, query) => {
    expect(await countStatements(`{ ${query} }`)).toBe(1);
    expect(await countStatements(`{ ${query.slice(0, query.indexOf('{'))} { __typename } }`)).toBe(1);
  });

  it('is one per root list, and one more for totalCount', async () => {
    expect(await countStatements('{ people(first: 100) { nodes { id name names { text } } } }')).toBe(1);
    expect(await countStatements('{ people(first: 100) { totalCount nodes { id } } }')).toBe(2);
  });

  it('is one per level for nested lists, not one per row', async () => {
    const query = `{ people(first: 20) { nodes {
      participations(first: 20) { nodes {
        participants(first: 20) { edges { role node { name } } } } } } } }`;
    expect(await countStatements(query)).toBe(3);
  });

  it('is one per level for single related entities too', async () => {
    const query = `{ posts(first: 100) { nodes { name
      organization { name partOf(first: 5) { nodes { name } } }
      holders { nodes { name } } } } }`;
    expect(await countStatements(query)).toBe(4);
  });

  it('is one per distinct set of arguments for a list at the same level', async () => {
    const query = `{ people(first: 50) { nodes {
      all: participations { nodes { id } }
      same: participations { totalCount }
      hosted: participations(filter: {roles: ["host"]}) { nodes { id } } } } }`;
    expect(await countStatements(query)).toBe(3);
  });

  it.each([
    ['contacts', '{ people(first: 50) { nodes { contacts(first: 3) { nodes { entity { name } } } } } }'],
    ['relationships', '{ people(first: 50) { nodes { relationships(first: 3) { nodes { sentence } } } } }'],
    ['degree', '{ places(first: 50) { nodes { degree } } }'],
    ['people', '{ organizations(first: 50) { nodes { people(includeParts: true) { nodes { name } } } } }'],
    ['facts', '{ sources(first: 50) { nodes { facts(first: 3) { nodes { sentence } } } } }'],
    ['sources of citations', '{ topics(first: 50) { nodes { citations { source { name } } } } }'],
  ])('is one for %s across all rows of a list', async (_what, query) => {
    expect(await countStatements(query)).toBe(2);
  });

  it('is one for many nodes by id', async () => {
    expect(
      await countStatements(
        `{ a: node(id: ${QUAN}) { name } b: node(id: "place:wuxi") { name } c: node(id: ${QUAN}) { id } }`,
      ),
    ).toBe(1);
  });

  it('is zero for a query that does not read the graph', async () => {
    expect(
      await countStatements('{ __typename __schema { queryType { name } } vocabulary { kinds { label } } }'),
    ).toBe(0);
  });
});
