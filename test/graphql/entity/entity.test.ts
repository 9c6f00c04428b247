import { KIND_NAMES, kindDefinition } from '../../../src/domain/vocabulary/kinds';
import { startTestService, type TestService } from '../../support/service';

describe('entity lookup', () => {
  let api: TestService;
  beforeAll(async () => {
    api = await startTestService();
  });
  afterAll(() => api?.stop());

  const found = async (text: string, given = '') => {
    const { data, errors } = await api.ask(
      `query ($text: String!) { search(text: $text, first: 5 ${given}) { nodes { score entity { id } matched { text } } } }`,
      { text },
    );
    expect(errors).toEqual([]);
    return data.search.nodes;
  };

  it('returns citations and confidence for each name', async () => {
    const { data, errors } = await api.ask(
      '{ node(id: "person:quan-shunji") { names { text confidence reason citations { locator source { id } } } } }',
    );
    expect(errors).toEqual([]);
    const { names } = data.node;
    expect(names.length).toBeGreaterThan(1);
    for (const { confidence, citations } of names) {
      expect(['STATED', 'INFERRED', 'UNCERTAIN']).toContain(confidence);
      expect(citations[0].locator).toMatch(/./);
      expect(citations[0].source.id).toMatch(/^source:/);
    }
  });

  it.each([
    '權順基',
    '权顺基',
    '顺基',
    'quan shunji',
    'Quán Shùnjī',
    'shunji quan',
    'quanshunji',
    'qsj',
    '권순기',
    'Kwon Soon-ki',
    'QUAN SHUNJI',
    'quan shunj',
    'quan shunjo',
    'qian shunji',
    'quann shunji',
    'shunij quan',
  ])('finds Quan Shunji for %s', async (text) => {
    expect((await found(text))[0]?.entity.id).toBe('person:quan-shunji');
  });

  it.each(['亞經協', '亚经协', '亞洲經濟發展', 'Asia Economic Development', 'asia economic developmant'])(
    'finds the association for %s',
    async (text) => {
      expect((await found(text))[0]?.entity.id).toBe('organization:caeda');
    },
  );

  it('finds nothing for an unknown name, and only the requested kinds', async () => {
    expect(await found('zzzzzz')).toEqual([]);
    const kinds = await api.ask(
      '{ search(text: "wuxi", kinds: [PLACE], first: 50) { nodes { entity { kind } } } }',
    );
    expect(kinds.data.search.nodes.length).toBeGreaterThan(0);
    for (const { entity } of kinds.data.search.nodes) expect(entity.kind).toBe('PLACE');
  });

  it('returns an entity of every kind by id, as its own GraphQL type', async () => {
    for (const kind of KIND_NAMES) {
      const list = await api.ask(`{ list: ${kindDefinition(kind).plural}(first: 1) { nodes { id } } }`);
      const [{ id }] = list.data.list.nodes;
      const { data } = await api.ask(`{ node(id: "${id}") { __typename id kind name citations { id } } }`);
      expect(data.node).toMatchObject({ __typename: kind, id });
      expect(data.node.name).not.toBe('');
      expect(data.node.citations.length).toBeGreaterThan(0);
    }
  });

  it('returns many entities in the requested order, with null for an unknown id', async () => {
    const ids = ['place:wuxi', 'person:nobody', 'person:quan-shunji', 'place:wuxi', ''];
    const { data, statements } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(data.nodes).toEqual([
      { id: 'place:wuxi' },
      null,
      { id: 'person:quan-shunji' },
      { id: 'place:wuxi' },
      null,
    ]);
    // The second statement looks up unknown ids among the former ids.
    expect(statements).toBe(2);
    expect((await api.ask('{ node(id: "nothing") { id } nodes(ids: []) { id } }')).data).toEqual({
      node: null,
      nodes: [],
    });
  });

  it('returns all facts that a line supports', async () => {
    const { data } = await api.ask(
      `{ node(id: "source:yangtze-delta-trip") { ... on Source {
        line: facts(locator: "P10", first: 100) { totalCount nodes { citations { locator } sentence } }
        all: facts(first: 0) { totalCount }
        none: facts(locator: "P99") { totalCount } } } }`,
    );
    const { line, all, none } = data.node;
    expect(line.totalCount).toBeGreaterThan(10);
    expect(line.nodes).toHaveLength(Math.min(100, line.totalCount));
    for (const { citations } of line.nodes) expect(citations).toContainEqual({ locator: 'P10' });
    expect(all.totalCount).toBeGreaterThan(line.totalCount);
    expect(none.totalCount).toBe(0);
  });
});
