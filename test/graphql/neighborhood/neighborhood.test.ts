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

async function ask(variables: Record<string, unknown>) {
  const { data, errors } = await service.ask<Answer>(QUERY, variables);
  expect(errors).toEqual([]);
  return data.neighborhood;
}
const idsOf = (answer: Answer['neighborhood']) => answer.nodes.map(({ entity }) => entity.id);
const refusal = async (variables: Record<string, unknown>) => {
  const { errors } = await service.ask(QUERY, variables);
  return errors[0]?.extensions;
};

/** How many of the relationships shown touch an entity. */
const touching = (answer: Answer['neighborhood'], id: string) =>
  answer.edges.filter(({ from, to }) => from.id === id || to.id === id).length;

it('shows all around a person, with nothing of the person hidden', async () => {
  const answer = await ask({ of: [QUAN] });
  expect(answer).toMatchObject({ truncated: false, truncatedBy: [] });
  expect(answer.nodes[0]).toMatchObject({ depth: 0, hidden: 0, entity: { id: QUAN } });
  expect(answer.nodes.slice(1).every(({ depth }) => depth === 1)).toBe(true);
  expect(touching(answer, QUAN)).toBe(answer.nodes[0]?.degree);
  // Relationships among the neighbours are there too.
  expect(answer.edges.map(({ id }) => id)).toContain('sub-event-of:wuxi-talk/yangtze-delta-trip');
});

it.each([1, 2, 3])('at depth %i each entity hides what it has more than is shown', async (depth) => {
  const answer = await ask({ of: [QUAN], depth, limit: 20 });
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

it('reaches the whole article in three steps from the trip, and hides nothing then', async () => {
  const answer = await ask({ of: ['event:yangtze-delta-trip'], depth: 3, limit: 500 });
  expect(answer.truncated).toBe(false);
  const inner = answer.nodes.filter(({ depth }) => depth < 3);
  expect(inner.filter(({ hidden }) => hidden > 0)).toEqual([]);
  expect(answer.nodes.some(({ depth }) => depth === 3)).toBe(true);
});

it('keeps the same ones each time: those with most ties, then with most relationships', async () => {
  const small = idsOf(await ask({ of: [QUAN], limit: 4 }));
  expect(small).toEqual(idsOf(await ask({ of: [QUAN], limit: 10 })).slice(0, 4));
  // The department is tied to him twice, by praise and by an instruction.
  expect(small.slice(0, 2)).toEqual([QUAN, 'organization:caeda-delta-department']);
});

it('starts from several, and joins what they share', async () => {
  const answer = await ask({ of: [QUAN, 'person:sun-haidong'], filter: { kinds: ['EVENT'] } });
  expect(answer.nodes.filter(({ depth }) => depth === 0)).toHaveLength(2);
  expect(touching(answer, 'event:binhu-visit')).toBeGreaterThanOrEqual(2);
  expect(answer.nodes.slice(2).every(({ entity }) => entity.kind === 'EVENT')).toBe(true);
});

it('keeps to the filter', async () => {
  const sure = await ask({ of: ['person:gong-peixing'], filter: { minConfidence: 'INFERRED' } });
  expect(idsOf(sure)).not.toContain('post:chairman-body-not-printed');
  const day = await ask({
    of: [QUAN],
    filter: {
      relationshipTypes: ['TOOK_PART'],
      during: { from: '2021-11-25', until: '2021-11-25' },
      certainty: 'CERTAIN',
    },
  });
  expect(idsOf(day)).toEqual([QUAN, 'event:zhangjiagang-visit']);
  expect(day.edges.map(({ type }) => type)).toEqual(['TOOK_PART']);
  const maybe = await ask({
    of: [QUAN],
    filter: { relationshipTypes: ['TOOK_PART'], during: { from: '2021-11-25', until: '2021-11-25' } },
  });
  expect(idsOf(maybe).sort()).toEqual([
    'event:delta-department-briefing',
    'event:gubei-fortune-center-inspection',
    'event:shanghai-office-discussion',
    'event:yangtze-delta-trip',
    'event:zhangjiagang-visit',
    QUAN,
  ]);
});

it('is one statement, whatever is selected', async () => {
  service.statements();
  await ask({ of: [QUAN], depth: 3 });
  expect(service.statements()).toEqual(['graph/neighborhood']);
});

it('refuses what cannot be asked', async () => {
  expect(await refusal({ of: [] })).toMatchObject({ code: 'BAD_INPUT' });
  expect(await refusal({ of: ['person:nobody'] })).toEqual({
    code: 'NOT_FOUND',
    details: { id: 'person:nobody' },
  });
  expect(await refusal({ of: [QUAN], depth: 4 })).toEqual({
    code: 'BAD_INPUT',
    details: { argument: 'neighborhood.depth', limit: 3, value: 4 },
  });
  expect(await refusal({ of: [QUAN], limit: 501 })).toEqual({
    code: 'BAD_INPUT',
    details: { argument: 'neighborhood.limit', limit: 500, value: 501 },
  });
  expect(await refusal({ of: [QUAN, 'person:sun-haidong'], limit: 1 })).toMatchObject({ code: 'BAD_INPUT' });
});
