import { startTestService, type TestService } from '../../support/service';

interface Answer {
  readonly neighborhood: {
    readonly truncated: boolean;
    readonly truncatedBy: readonly string[];
    readonly nodes: readonly {
      readonly depth: number;
      readonly degree: number;
      readonly hidden: number;
      readonly entity: { readonly id: string; readonly kind: string; readonly degree: number };
    }[];
    readonly edges: readonly {
      readonly id: string;
      readonly type: string;
      readonly from: { readonly id: string };
      readonly to: { readonly id: string };
    }[];
  };
}

const QUAN = 'person:quan-shunji';
const QUERY = `query ($of: [ID!]!, $depth: Int, $limit: Int, $filter: NeighborhoodFilter) {
  neighborhood(of: $of, depth: $depth, limit: $limit, filter: $filter) {
    truncated truncatedBy
    nodes { depth degree hidden entity { id kind name names { text } degree citations { source { title } } } }
    edges { id type sentence from { id name } to { id name } citations { source { title } } }
  }
}`;

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());

async function request(variables: Record<string, unknown>) {
  const { data, errors } = await service.ask<Answer>(QUERY, variables);
  expect(errors).toEqual([]);
  return data.neighborhood;
}
const idsOf = (answer: Answer['neighborhood']) => answer.nodes.map(({ entity }) => entity.id);
const rejection = async (variables: Record<string, unknown>) => {
  const { errors } = await service.ask(QUERY, variables);
  return errors[0]?.extensions;
};

/** The number of returned relationships that touch an entity. */
const touching = (answer: Answer['neighborhood'], id: string) =>
  answer.edges.filter(({ from, to }) => from.id === id || to.id === id).length;

it('returns all neighbors of a person, and hides no relationship of that person', async () => {
  const answer = await request({ of: [QUAN] });
  expect(answer).toMatchObject({ truncated: false, truncatedBy: [] });
  expect(answer.nodes[0]).toMatchObject({ depth: 0, hidden: 0, entity: { id: QUAN } });
  expect(answer.nodes.slice(1).every(({ depth }) => depth === 1)).toBe(true);
  expect(touching(answer, QUAN)).toBe(answer.nodes[0]?.degree);
  // Relationships between neighbors are included.
  expect(answer.edges.map(({ id }) => id)).toContain('sub-event-of:wuxi-talk/yangtze-delta-trip');
});

it.each([1, 2, 3])('at depth %i, hidden is the degree minus the returned relationships', async (depth) => {
  const answer = await request({ of: [QUAN], depth, limit: 20 });
  const shown = new Set(idsOf(answer));
  expect(answer.nodes).toHaveLength(20);
  expect(answer.truncatedBy).toEqual(['ENTITIES']);
  for (const { entity, degree, hidden } of answer.nodes) {
    expect(entity.degree).toBe(degree);
    expect({ id: entity.id, hidden }).toEqual({
      id: entity.id,
      hidden: degree - touching(answer, entity.id),
    });
  }
  expect(answer.edges.every(({ from, to }) => shown.has(from.id) && shown.has(to.id))).toBe(true);
});

it('reaches the entire article at depth 3 from the trip, with nothing hidden', async () => {
  const answer = await request({ of: ['event:yangtze-delta-trip'], depth: 3, limit: 500 });
  expect(answer.truncated).toBe(false);
  const inner = answer.nodes.filter(({ depth }) => depth < 3);
  expect(inner.filter(({ hidden }) => hidden > 0)).toEqual([]);
  expect(answer.nodes.some(({ depth }) => depth === 3)).toBe(true);
});

it('truncates deterministically: keeps entities with most ties, then most relationships', async () => {
  const small = idsOf(await request({ of: [QUAN], limit: 4 }));
  expect(small).toEqual(idsOf(await request({ of: [QUAN], limit: 10 })).slice(0, 4));
  // Two relationships link the department to him: praise and an instruction.
  expect(small.slice(0, 2)).toEqual([QUAN, 'organization:caeda-delta-department']);
});

it('starts from several entities, and connects them through shared neighbors', async () => {
  const answer = await request({ of: [QUAN, 'person:sun-haidong'], filter: { kinds: ['EVENT'] } });
  expect(answer.nodes.filter(({ depth }) => depth === 0)).toHaveLength(2);
  expect(touching(answer, 'event:binhu-visit')).toBeGreaterThanOrEqual(2);
  expect(answer.nodes.slice(2).every(({ entity }) => entity.kind === 'EVENT')).toBe(true);
});

it('applies the filter', async () => {
  const confident = await request({ of: ['person:gong-peixing'], filter: { minConfidence: 'INFERRED' } });
  expect(idsOf(confident)).not.toContain('post:chairman-body-not-printed');
  const day = await request({
    of: [QUAN],
    filter: {
      relationshipTypes: ['TOOK_PART'],
      during: { from: '2021-11-25', until: '2021-11-25' },
      certainty: 'CERTAIN',
    },
  });
  expect(idsOf(day)).toEqual([QUAN, 'event:zhangjiagang-visit']);
  expect(day.edges.map(({ type }) => type)).toEqual(['TOOK_PART']);
  const possible = await request({
    of: [QUAN],
    filter: { relationshipTypes: ['TOOK_PART'], during: { from: '2021-11-25', until: '2021-11-25' } },
  });
  expect(idsOf(possible).sort()).toEqual([
    'event:delta-department-briefing',
    'event:gubei-fortune-center-inspection',
    'event:shanghai-office-discussion',
    'event:yangtze-delta-trip',
    'event:zhangjiagang-visit',
    QUAN,
  ]);
});

it('takes one statement for any selection of fields', async () => {
  service.statements();
  await request({ of: [QUAN], depth: 3 });
  expect(service.statements()).toEqual(['graph/neighborhood']);
});

it('rejects invalid arguments', async () => {
  expect(await rejection({ of: [] })).toMatchObject({ code: 'BAD_INPUT' });
  expect(await rejection({ of: ['person:nobody'] })).toEqual({
    code: 'NOT_FOUND',
    details: { id: 'person:nobody' },
  });
  expect(await rejection({ of: [QUAN], depth: 4 })).toEqual({
    code: 'BAD_INPUT',
    details: { argument: 'neighborhood.depth', limit: 3, value: 4 },
  });
  expect(await rejection({ of: [QUAN], limit: 501 })).toEqual({
    code: 'BAD_INPUT',
    details: { argument: 'neighborhood.limit', limit: 500, value: 501 },
  });
  expect(await rejection({ of: [QUAN, 'person:sun-haidong'], limit: 1 })).toMatchObject({
    code: 'BAD_INPUT',
  });
});
