import { startTestService, type TestService } from '../../support/service';

interface Answer {
  readonly paths: {
    readonly truncated: boolean;
    readonly truncatedBy: string | null;
    readonly paths: readonly {
      readonly length: number;
      readonly weight: number;
      readonly confidence: string;
      readonly sentence: string;
      readonly hant: string;
      readonly citations: readonly { readonly locator: string }[];
      readonly entities: readonly { readonly id: string }[];
      readonly hops: readonly { readonly type: string; readonly from: { readonly id: string } }[];
    }[];
  };
}

const HONG = 'person:hong-yanwei';
const KIM = 'person:kim-seung-ho';
const query = (ofEntity: string, ofHop: string) => `
  query ($from: ID!, $to: ID!, $maxLength: Int, $limit: Int, $filter: PathFilter) {
    paths(from: $from, to: $to, maxLength: $maxLength, limit: $limit, filter: $filter) {
      truncated truncatedBy
      paths {
        length weight confidence sentence(locale: EN) hant: sentence(locale: ZH_HANT)
        citations { locator source { name } }
        entities { id ${ofEntity} }
        hops { id type from { id name } ${ofHop} }
      }
    }
  }`;
const PLAIN = query('', '');
const DEEP = query(
  'name names { text } citations { source { id title } }',
  'label confidence to { id name } citations { source { title } }',
);

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.stop());

async function request(variables: Record<string, unknown>) {
  const { data, errors } = await service.ask<Answer>(variables.limit === 50 ? PLAIN : DEEP, variables);
  expect(errors).toEqual([]);
  return data.paths;
}
const routes = (answer: Answer['paths']) =>
  answer.paths.map((path) => path.entities.map(({ id }) => id).join(' '));
const rejection = async (variables: Record<string, unknown>) => {
  const { errors } = await service.ask(DEEP, variables);
  return errors[0]?.extensions;
};

describe('paths between Hong Yanwei and Kim Seung-ho, who never met', () => {
  it('lead through the meetings of Quan Shunji on 24 and 26 November', async () => {
    const { paths } = await request({ from: HONG, to: KIM, limit: 1 });
    expect(paths[0]).toMatchObject({ length: 4, confidence: 'STATED' });
    expect(paths[0]?.entities.map(({ id }) => id)).toEqual([
      HONG,
      'event:wuxi-hitech-zone-visit',
      'person:quan-shunji',
      'event:korean-consul-general-meeting',
      KIM,
    ]);
    expect(paths[0]?.hops.map(({ type, from }) => [type, from.id])).toEqual([
      ['TOOK_PART', HONG],
      ['TOOK_PART', 'person:quan-shunji'],
      ['TOOK_PART', 'person:quan-shunji'],
      ['TOOK_PART', KIM],
    ]);
    expect(paths[0]?.citations.map(({ locator }) => locator)).toEqual(['P7', 'P14', 'P15', 'P16', 'P17']);
    expect(paths[0]?.sentence.match(/\[[^\]]+\]/g)).toEqual([
      '[P7]',
      '[P7]',
      '[P14, P15, P17]',
      '[P14, P15, P16, P17]',
    ]);
    expect(paths[0]?.sentence).toContain('Quan Shunji took part in');
    expect(paths[0]?.hant).toContain('權順基參加');
  });

  it('do not lead through the trip or through praise, unless the filter allows it', async () => {
    const unfiltered = await request({ from: HONG, to: KIM, limit: 50 });
    expect(unfiltered.paths.every(({ length }) => length >= 4)).toBe(true);
    expect(routes(unfiltered).join(' ')).not.toContain('event:yangtze-delta-trip');
    const trip = await request({
      from: HONG,
      to: KIM,
      maxLength: 4,
      filter: {
        relationshipTypes: ['TOOK_PART', 'SUB_EVENT_OF'],
        avoiding: ['person:quan-shunji', 'organization:caeda'],
      },
    });
    expect(routes(trip)).toEqual([
      `${HONG} event:wuxi-hitech-zone-visit event:yangtze-delta-trip event:korean-consul-general-meeting ${KIM}`,
    ]);
    const praise = await request({
      from: HONG,
      to: KIM,
      limit: 1,
      filter: { linkTypes: ['PRAISES', 'HOPES_FOR'] },
    });
    expect(praise.paths[0]?.hops.map(({ type }) => type)).toEqual(['LINKED_TO', 'LINKED_TO']);
  });

  it('are empty if the filter excludes every path', async () => {
    for (const filter of [
      { during: { until: '2021-11-25' }, relationshipTypes: ['TOOK_PART'] },
      { maxGroupSize: 2, relationshipTypes: ['TOOK_PART'] },
      { through: ['EVENT'] },
      { maxDegree: 1 },
    ]) {
      expect(await request({ from: HONG, to: KIM, filter })).toEqual({
        truncated: true,
        truncatedBy: 'LENGTH',
        paths: [],
      });
    }
    expect(await request({ from: HONG, to: KIM, maxLength: 3 })).toMatchObject({ truncatedBy: 'LENGTH' });
  });

  it('are sorted by length, then confidence, then weight', async () => {
    const { paths, truncatedBy } = await request({ from: HONG, to: KIM, limit: 50 });
    expect(truncatedBy).toBe('LIMIT');
    const ranks = ['STATED', 'INFERRED', 'UNCERTAIN'];
    const keys = paths.map((path) => [path.length, ranks.indexOf(path.confidence), -path.weight] as const);
    const sorted = [...keys].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
    expect(keys).toEqual(sorted);
    expect(new Set(keys.map(([, rank]) => rank)).size).toBeGreaterThan(1);
    expect(routes(await request({ from: HONG, to: KIM, limit: 3 }))).toEqual(
      paths.slice(0, 3).map((path) => path.entities.map(({ id }) => id).join(' ')),
    );
  });
});

it('finds the only meeting of two people, and is not truncated', async () => {
  const answer = await request({
    from: 'person:quan-shunji',
    to: HONG,
    maxLength: 2,
    filter: { relationshipTypes: ['TOOK_PART'] },
  });
  expect(answer).toMatchObject({ truncated: false, truncatedBy: null });
  expect(routes(answer)).toEqual([`person:quan-shunji event:wuxi-hitech-zone-visit ${HONG}`]);
  // Six participants, so the weight is 1 / (6 - 1).
  expect(answer.paths[0]?.weight).toBeCloseTo(1 / 5);
});

it('reaches a place through its events and the places within it', async () => {
  const { paths } = await request({ from: KIM, to: 'place:shanghai', limit: 1 });
  expect(paths[0]?.entities.map(({ id }) => id).slice(1)).toContain('place:shanghai');
  const held = await request({
    from: KIM,
    to: 'place:shanghai',
    filter: { relationshipTypes: ['TOOK_PART', 'HELD_AT', 'WITHIN'] },
    limit: 1,
  });
  expect(routes(held)[0]).toMatch(
    /^person:kim-seung-ho event:korean-consul-general-meeting place:gubei-fortune-center .*place:shanghai$/,
  );
});

it('includes a planned event only if anyAttendance is set', async () => {
  const between = { from: 'organization:caeda', to: 'organization:wuxi-hitech-zone-committee', maxLength: 2 };
  const types = { relationshipTypes: ['TOOK_PART'] };
  expect((await request({ ...between, filter: types })).paths).toEqual([]);
  expect(routes(await request({ ...between, filter: { ...types, anyAttendance: true } }))).toEqual([
    `${between.from} event:wuxi-innovation-forum ${between.to}`,
  ]);
});

it('takes one statement for any selection of fields', async () => {
  service.statements();
  await request({ from: HONG, to: KIM, limit: 20 });
  expect(service.statements()).toEqual(['graph/paths']);
});

it('rejects invalid arguments', async () => {
  expect(await rejection({ from: HONG, to: HONG })).toMatchObject({ code: 'BAD_INPUT' });
  expect(await rejection({ from: HONG, to: KIM, maxLength: 7 })).toEqual({
    code: 'BAD_INPUT',
    details: { argument: 'paths.maxLength', limit: 6, value: 7 },
  });
  expect(await rejection({ from: HONG, to: KIM, limit: 0 })).toEqual({
    code: 'BAD_INPUT',
    details: { argument: 'paths.limit', limit: 1, value: 0 },
  });
  expect(await rejection({ from: HONG, to: KIM, filter: { during: { from: '2021-13' } } })).toMatchObject({
    code: 'BAD_DATE',
  });
  expect(await rejection({ from: 'person:nobody', to: KIM })).toEqual({
    code: 'NOT_FOUND',
    details: { id: 'person:nobody' },
  });
  expect(await rejection({ from: HONG, to: 'person:nobody' })).toMatchObject({
    details: { id: 'person:nobody' },
  });
});
