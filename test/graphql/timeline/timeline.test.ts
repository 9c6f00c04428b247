import { startTestService, type TestService } from '../../support/service';

interface Entry {
  readonly id: string;
  readonly type: string;
  readonly of: readonly string[];
  readonly date: { readonly edtf: string; readonly text: string } | null;
  readonly entity: { readonly id: string };
  readonly datedBy: { readonly id: string } | null;
  readonly confidence: string;
  readonly sentence: string;
  readonly hant: string;
  readonly hans: string;
}
interface List {
  readonly totalCount: number;
  readonly nodes: readonly Entry[];
  readonly pageInfo: Readonly<Record<string, unknown>>;
}

const QUAN = 'person:quan-shunji';
const COMMITTEE = 'organization:wuxi-hitech-zone-committee';
const FIELDS = `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  nodes {
    id type of date { edtf text(locale: EN) } confidence entity { id name names { text } } datedBy { id name }
    relationship { type from { id name } to { id name } }
    sentence(locale: EN) hant: sentence(locale: ZH_HANT) hans: sentence(locale: ZH_HANS)
    citations { locator source { title } }
  }`;
const QUERY = `query ($of: [ID!]!, $first: Int, $after: String, $last: Int, $before: String, $during: Period,
    $certainty: Certainty, $types: [TimelineEntryType!], $direction: Direction, $minConfidence: Confidence) {
  timeline(of: $of, first: $first, after: $after, last: $last, before: $before, during: $during,
    certainty: $certainty, types: $types, direction: $direction, minConfidence: $minConfidence) { ${FIELDS} }
}`;

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());

async function request(variables: Record<string, unknown>): Promise<List> {
  const { data, errors } = await service.ask<{ timeline: List }>(QUERY, { first: 100, ...variables });
  expect(errors).toEqual([]);
  return data.timeline;
}
const summarize = ({ nodes }: List) => nodes.map((one) => `${one.date?.edtf} ${one.type} ${one.entity.id}`);
const rejection = async (variables: Record<string, unknown>) => {
  const { errors } = await service.ask(QUERY, variables);
  return errors[0]?.extensions;
};

it('lists the events of the trip in order, and its outcomes', async () => {
  expect(summarize(await request({ of: ['event:yangtze-delta-trip'], types: ['SUB_EVENT'] }))).toEqual([
    '2021-11-23 SUB_EVENT event:wuxi-talk',
    '[2021-11-23..2021-11-26] SUB_EVENT event:delta-department-briefing',
    '[2021-11-23..2021-11-26] SUB_EVENT event:gubei-fortune-center-inspection',
    '[2021-11-23..2021-11-26] SUB_EVENT event:shanghai-office-discussion',
    '2021-11-24 SUB_EVENT event:wuxi-hitech-zone-visit',
    '2021-11-24 SUB_EVENT event:binhu-visit',
    '2021-11-24 SUB_EVENT event:quan-binhu-appointment',
    '2021-11-25 SUB_EVENT event:zhangjiagang-visit',
    '2021-11-26 SUB_EVENT event:korean-consul-general-meeting',
  ]);
  const outcomes = await request({ of: ['event:yangtze-delta-trip'], types: ['OUTCOME'] });
  expect(outcomes.totalCount).toBe(12);
  expect(outcomes.nodes[0]).toMatchObject({ date: { edtf: '[2021-11-23..2021-11-26]' } });
});

it('lists the events of Quan Shunji and the post that begins on the 24th', async () => {
  const list = await request({ of: [QUAN], types: ['TOOK_PART', 'BEGINS', 'ENDS'] });
  expect(summarize(list)).toEqual([
    '[..2021-11-23] TOOK_PART event:hefei-manufacturing-conference',
    '2021-11-23 TOOK_PART event:wuxi-talk',
    '[2021-11-23..2021-11-26] TOOK_PART event:delta-department-briefing',
    '[2021-11-23..2021-11-26] TOOK_PART event:gubei-fortune-center-inspection',
    '[2021-11-23..2021-11-26] TOOK_PART event:shanghai-office-discussion',
    '2021-11-23/2021-11-26 TOOK_PART event:yangtze-delta-trip',
    '2021-11-24 TOOK_PART event:wuxi-hitech-zone-visit',
    '2021-11-24 TOOK_PART event:binhu-visit',
    '2021-11-24 BEGINS post:binhu-urban-development-adviser',
    '2021-11-24 TOOK_PART event:quan-binhu-appointment',
    '2021-11-25 TOOK_PART event:zhangjiagang-visit',
    '2021-11-26 TOOK_PART event:korean-consul-general-meeting',
  ]);
  const begins = list.nodes.find(({ type }) => type === 'BEGINS');
  expect(begins).toMatchObject({ confidence: 'INFERRED' });
  expect(begins?.sentence).toMatch(
    /^From 24 November 2021 Quan Shunji holds the post .*\[P8, P10, P17, P19, inferred\]$/,
  );
  expect(begins?.hant).toMatch(/^2021年11月24日起\uFF0C權順基擔任/);
  expect(begins?.hans).toMatch(/^2021年11月24日起\uFF0C权顺基担任/);
});

it('lists what the High-tech Zone committee, its bureau and its representatives did', async () => {
  const list = await request({ of: [COMMITTEE] });
  expect(list.nodes.map((one) => `${one.type} ${one.entity.id}`).sort()).toEqual([
    'PARTY agreement:hitech-zone-joint-events-proposal',
    'PARTY agreement:hitech-zone-promotion-consensus',
    'PARTY agreement:hitech-zone-promotion-consensus',
    'PARTY agreement:hitech-zone-strategic-cooperation',
    'PARTY agreement:wuxi-innovation-forum-consensus',
    'REPRESENTED event:wuxi-hitech-zone-visit',
    'REPRESENTED event:wuxi-hitech-zone-visit',
    'REPRESENTED event:wuxi-talk',
    'TOOK_PART event:wuxi-innovation-forum',
    'TOOK_PART event:wuxi-talk',
  ]);
  expect(list.nodes[0]?.sentence).toMatch(/^On 23 November 2021 \(afternoon\) .* \[P5, inferred\]$/);
  // The unsigned agreement has no date, so it gets the date of the visit.
  expect(list.nodes.find(({ entity }) => entity.id.endsWith('strategic-cooperation'))).toMatchObject({
    date: { edtf: '2021-11-24', text: '24 November 2021, morning' },
    datedBy: { id: 'event:wuxi-hitech-zone-visit' },
    confidence: 'INFERRED',
  });
  expect(list.nodes.filter(({ datedBy }) => datedBy !== null)).toHaveLength(1);
});

it('lists events at a place and within it, and events about it', async () => {
  const held = await request({ of: ['place:wuxi'], types: ['HELD_HERE'] });
  expect(held.nodes.map(({ entity }) => entity.id)).toEqual([
    'event:wuxi-talk',
    'event:wuxi-hitech-zone-visit',
    'event:binhu-visit',
    'event:quan-binhu-appointment',
    'event:wuxi-innovation-forum',
  ]);
  const subject = await request({ of: ['place:korea'] });
  expect(subject.nodes.map((one) => `${one.type} ${one.entity.id}`)).toContain(
    'SUBJECT event:korean-consul-general-meeting',
  );
});

it('filters by period, with certain or possible dates', async () => {
  const day = { from: '2021-11-26', until: '2021-11-26' };
  const variables = { of: [QUAN], types: ['TOOK_PART'], during: day };
  expect(summarize(await request({ ...variables, certainty: 'CERTAIN' }))).toEqual([
    '2021-11-26 TOOK_PART event:korean-consul-general-meeting',
  ]);
  expect((await request(variables)).nodes.map(({ entity }) => entity.id)).toEqual([
    'event:delta-department-briefing',
    'event:gubei-fortune-center-inspection',
    'event:shanghai-office-discussion',
    'event:yangtze-delta-trip',
    'event:korean-consul-general-meeting',
  ]);
});

it('merges the timelines of several entities, and names the entities of each entry', async () => {
  const { nodes } = await request({
    of: ['event:yangtze-delta-trip', 'event:binhu-visit'],
    types: ['SUB_EVENT'],
  });
  expect(
    nodes
      .find(({ entity }) => entity.id === 'event:quan-binhu-appointment')
      ?.of.slice()
      .sort(),
  ).toEqual(['event:binhu-visit', 'event:yangtze-delta-trip']);
  expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
});

it.each(['ASC', 'DESC'])('pages in both directions, %s', async (direction) => {
  const whole = (await request({ of: [QUAN], direction })).nodes.map(({ id }) => id);
  expect(whole.length).toBeGreaterThan(12);
  const forward: string[] = [];
  let after: unknown;
  do {
    const page: List = await request({ of: [QUAN], direction, first: 5, after });
    expect(page.totalCount).toBe(whole.length);
    forward.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(forward).toEqual(whole);
  const backward: string[] = [];
  let before: unknown;
  do {
    const page: List = await request({ of: [QUAN], direction, first: null, last: 5, before });
    backward.unshift(...page.nodes.map(({ id }) => id));
    before = page.pageInfo.hasPreviousPage ? page.pageInfo.startCursor : null;
  } while (before);
  expect(backward).toEqual(whole);
});

it('takes one statement, and one for all entities of a level', async () => {
  service.statements();
  await request({ of: [COMMITTEE] });
  expect(service.statements()).toEqual(['graph/timeline']);
  const { data, errors } = await service.ask<{ nodes: { id: string; timeline: List }[] }>(
    `{ nodes(ids: ["${QUAN}", "${COMMITTEE}", "place:wuxi"]) { id timeline(first: 3) { ${FIELDS} } } }`,
  );
  expect(errors).toEqual([]);
  expect(service.statements()).toEqual(['entity/by-ids', 'graph/timeline']);
  const each = data.nodes;
  for (const { id, timeline } of each) {
    expect(timeline.nodes.map((one) => one.id)).toEqual(
      (await request({ of: [id], first: 3 })).nodes.map((one) => one.id),
    );
  }
});

it('rejects invalid arguments', async () => {
  expect(await rejection({ of: [] })).toMatchObject({ code: 'BAD_INPUT' });
  expect(await rejection({ of: [QUAN, 'person:nobody'] })).toEqual({
    code: 'NOT_FOUND',
    details: { id: 'person:nobody' },
  });
  expect(await rejection({ of: [QUAN], during: { from: 'yesterday' } })).toMatchObject({ code: 'BAD_DATE' });
  expect(await rejection({ of: [QUAN], after: 'WzFd' })).toMatchObject({ code: 'BAD_CURSOR' });
});
