import { startTestService, type TestService } from '../../support/service';

const QUAN = 'person:quan-shunji';

/** Who was at each event with Quan Shunji, read from the article by hand: entity, lines, post. */
const ROOMS: Readonly<Record<string, { readonly day: string; readonly met: readonly string[] }>> = {
  'event:wuxi-talk': {
    day: '2021-11-23',
    met: [
      'organization:wuxi-entrepreneurs-association P5 ',
      'person:cui-rongguo P5 post:wuxi-hitech-zone-committee-director',
      'person:gong-peixing P5 post:caeda-adviser',
      'person:lin-guozhong P5 post:caeda-delta-department-adviser',
      'person:sun-haidong P5 post:binhu-district-head',
      'person:wang-zhongsu P5 post:caeda-delta-department-adviser',
      'person:zhu-minyang P5 post:caeda-delta-department-adviser',
    ],
  },
  'event:wuxi-hitech-zone-visit': {
    day: '2021-11-24',
    met: [
      'organization:caeda P7 ',
      'organization:wuxi-hitech-zone-commerce-bureau P7 ',
      'person:gong-peixing P7 post:caeda-adviser',
      'person:hong-yanwei P7 post:wuxi-hitech-zone-committee-deputy-director',
      'person:hua-yanhong P7 post:xinwu-deputy-district-head',
    ],
  },
  'event:binhu-visit': {
    day: '2021-11-24',
    met: [
      'organization:caeda P10 ',
      'person:gong-peixing P7,P10 post:caeda-adviser',
      'person:qin-wenrong P10 post:binhu-commerce-bureau-head',
      'person:sun-haidong P10 post:binhu-district-head',
    ],
  },
  'event:quan-binhu-appointment': {
    day: '2021-11-24',
    met: ['person:sun-haidong P8 post:binhu-district-head'],
  },
  'event:zhangjiagang-visit': {
    day: '2021-11-25',
    met: [
      'organization:caeda-delta-department P13 ',
      'person:shao-junmin P13 post:zhangjiagang-edz-party-committee-secretary',
      'person:yuan-guozheng P13 post:zhangjiagang-edz-committee-deputy-director',
    ],
  },
  'event:korean-consul-general-meeting': {
    day: '2021-11-26',
    met: [
      'organization:caeda P14,P15,P17 ',
      'organization:korean-consulate-general-shanghai P14,P15,P16,P17 ',
      'person:kim-seung-ho P14,P15,P16,P17 post:korean-consul-general-shanghai',
    ],
  },
  // A day of the trip that the article does not specify.
  'event:delta-department-briefing': {
    day: '[2021-11-23..2021-11-26]',
    met: ['organization:caeda-delta-department P18,P19 '],
  },
  'event:shanghai-office-discussion': {
    day: '[2021-11-23..2021-11-26]',
    met: [
      'person:leng-yue P21 post:caeda-vice-president',
      'person:xu-guowei P21 post:caeda-executive-vice-president',
    ],
  },
};

const ENCOUNTERS = `nodes {
  event { id date { edtf earliest latest } } groupSize weight sentence confidence citations { locator source { id } }
  subject { entity { id } posts { post { id } } }
  counterpart { entity { id } role side posts { post { id } organization { id } title } citations { locator } }
}`;

interface Encounter {
  readonly event: { id: string; date: { edtf: string; earliest: string; latest: string } };
  readonly groupSize: number;
  readonly weight: number;
  readonly sentence: string;
  readonly citations: { locator: string; source: { id: string } }[];
  readonly counterpart: {
    entity: { id: string };
    posts: { post: { id: string } }[];
    citations: { locator: string }[];
  };
}

describe('encounters', () => {
  let api: TestService;
  let encounters: Encounter[];
  beforeAll(async () => {
    api = await startTestService();
    encounters = (await api.ask(`{ whoMet(of: "${QUAN}", first: 100) { ${ENCOUNTERS} } }`)).data.whoMet.nodes;
  });
  afterAll(() => api?.stop());

  const met = async (query: string) => {
    const { data, errors } = await api.ask(query);
    expect(errors).toEqual([]);
    return data.whoMet.nodes.map((node: Encounter) => `${node.event.id} ${node.counterpart.entity.id}`);
  };

  it('list each encounter of the trip once, and nobody who was absent', () => {
    const rooms = new Map<string, string[]>();
    for (const { event, counterpart, citations } of encounters) {
      const posts = counterpart.posts.map(({ post }) => post.id).join(',');
      const lines = citations.map(({ locator }) => locator).join(',');
      rooms.set(event.id, [...(rooms.get(event.id) ?? []), `${counterpart.entity.id} ${lines} ${posts}`]);
    }
    expect(Object.fromEntries([...rooms].map(([id, met]) => [id, [...met].sort()]))).toEqual(
      Object.fromEntries(Object.entries(ROOMS).map(([id, room]) => [id, [...room.met].sort()])),
    );
  });

  it('have a date as precise as the article allows', () => {
    for (const { event } of encounters)
      expect([event.id, event.date.edtf]).toEqual([event.id, ROOMS[event.id]?.day]);
    const days = encounters.flatMap(({ event }) => [event.date.earliest, event.date.latest]).sort();
    expect([days[0], days.at(-1)]).toEqual(['2021-11-23', '2021-11-26']);
  });

  it('are in chronological order, each with its lines and their source', () => {
    const days = encounters.map(({ event }) => event.date.earliest);
    expect(days).toEqual([...days].sort());
    for (const { citations, sentence } of encounters) {
      expect(citations.map(({ source }) => source.id)).toEqual(
        citations.map(() => 'source:yangtze-delta-trip'),
      );
      for (const { locator } of citations) expect(sentence).toContain(locator);
    }
  });

  it('have a weight that depends on the group size', () => {
    for (const { event, groupSize, weight } of encounters) {
      const present = encounters.filter((other) => other.event.id === event.id).length + 1;
      expect([groupSize, weight]).toEqual([present, 1 / (present - 1)]);
    }
  });

  it('have a sentence in the requested language', async () => {
    const query = `query ($l: Locale) { whoMet(of: "${QUAN}", with: ["person:hong-yanwei"]) { nodes { sentence(locale: $l) } } }`;
    const sentenceIn = async (l: string | null, headers = {}) =>
      (await api.ask(query, { l }, headers)).data.whoMet.nodes[0].sentence;
    const english = await sentenceIn('EN');
    expect(english).toMatch(
      /^On 24 November 2021 \(morning\) Quan Shunji, president of .*, met Hong Yanwei, deputy director of .*\[P7\]$/,
    );
    expect(await sentenceIn('ZH_HANT')).toMatch(/2021年11月24日上午.*權順基.*洪延煒/);
    expect(await sentenceIn('ZH_HANS')).toMatch(/2021年11月24日上午.*权顺基.*洪延炜/);
    expect(await sentenceIn(null)).toBe(english);
    expect(await sentenceIn(null, { 'accept-language': 'zh-TW,en;q=0.5' })).toBe(await sentenceIn('ZH_HANT'));
    expect(await sentenceIn('EN', { 'accept-language': 'zh-TW' })).toBe(english);
  });

  it('are symmetric', async () => {
    for (const { event, counterpart } of encounters) {
      if (!counterpart.entity.id.startsWith('person:')) continue;
      const back = await met(
        `{ whoMet(of: "${counterpart.entity.id}", with: ["${QUAN}"], first: 100) { ${ENCOUNTERS} } }`,
      );
      expect(back).toContain(`${event.id} ${QUAN}`);
    }
  });

  it.each([
    [
      'with: ["person:sun-haidong"]',
      [
        'event:wuxi-talk person:sun-haidong',
        'event:binhu-visit person:sun-haidong',
        'event:quan-binhu-appointment person:sun-haidong',
      ],
    ],
    [
      'filter: {place: "place:gubei-fortune-center", counterpartKinds: [PERSON], certainty: CERTAIN, during: {from: "2021-11-26"}}',
      ['event:korean-consul-general-meeting person:kim-seung-ho'],
    ],
    [
      'filter: {organization: "organization:korean-consulate-general-shanghai", counterpartKinds: [PERSON]}',
      ['event:korean-consul-general-meeting person:kim-seung-ho'],
    ],
    [
      'filter: {during: {from: "2021-11-25", until: "2021-11-25"}, certainty: CERTAIN, otherSideOnly: true}',
      ['event:zhangjiagang-visit person:shao-junmin', 'event:zhangjiagang-visit person:yuan-guozheng'],
    ],
    [
      'filter: {maxGroupSize: 2, minConfidence: STATED}',
      ['event:delta-department-briefing organization:caeda-delta-department'],
    ],
    ['filter: {during: {until: "2021-11-22"}}', []],
    ['filter: {during: {from: "2022"}}', []],
  ])('apply the arguments %s', async (given, expected) => {
    expect(await met(`{ whoMet(of: "${QUAN}", ${given}) { ${ENCOUNTERS} } }`)).toEqual(expected);
  });

  it('include events on a possible day, unless certainty is CERTAIN', async () => {
    const on25 = (certainty: string) =>
      met(
        `{ whoMet(of: "${QUAN}", filter: {during: {from: "2021-11-25", until: "2021-11-25"}, certainty: ${certainty}}) { ${ENCOUNTERS} } }`,
      );
    const office = 'event:shanghai-office-discussion person:xu-guowei';
    expect(await on25('POSSIBLE')).toContain(office);
    expect(await on25('CERTAIN')).not.toContain(office);
  });

  it('add up to the contacts', async () => {
    const { data } = await api.ask(
      `{ contacts(of: "${QUAN}", first: 100) { totalCount nodes { entity { id } meetings weight firstMet { edtf } lastMet { edtf } events { id } } } }`,
    );
    const distinct = new Set(encounters.map(({ counterpart }) => counterpart.entity.id));
    expect(data.contacts.totalCount).toBe(distinct.size);
    for (const contact of data.contacts.nodes) {
      const own = encounters.filter(({ counterpart }) => counterpart.entity.id === contact.entity.id);
      expect(contact).toMatchObject({
        meetings: own.length,
        events: own.map(({ event }) => ({ id: event.id })),
      });
      expect(contact.weight).toBeCloseTo(
        own.reduce((sum, { weight }) => sum + weight, 0),
        9,
      );
    }
    const weights = data.contacts.nodes.map((contact: { weight: number }) => contact.weight);
    expect(weights).toEqual([...weights].sort((a: number, b: number) => b - a));
  });

  it('show who was with Quan on the 24th and not on the 23rd', async () => {
    const on = async (day: string) =>
      new Set(
        (
          await met(
            `{ whoMet(of: "${QUAN}", first: 100, filter: {counterpartKinds: [PERSON], certainty: CERTAIN, during: {from: "${day}", until: "${day}"}}) { ${ENCOUNTERS} } }`,
          )
        ).map((row: string) => row.split(' ')[1]),
      );
    const before = await on('2021-11-23');
    expect([...(await on('2021-11-24'))].filter((id) => !before.has(id)).sort()).toEqual([
      'person:hong-yanwei',
      'person:hua-yanhong',
      'person:qin-wenrong',
    ]);
  });

  it('yield the events that all given people attended, and their common contacts', async () => {
    const { data } = await api.ask(`{
      both: meetings(between: ["${QUAN}", "person:sun-haidong", "person:gong-peixing"]) { nodes { event { id } place { id } } }
      never: meetings(between: ["person:cui-rongguo", "person:kim-seung-ho"]) { totalCount }
      common: commonContacts(of: ["person:cui-rongguo", "person:kim-seung-ho"]) { nodes { entity { id } with { id meetings } } }
    }`);
    expect(data.both.nodes).toEqual([
      { event: { id: 'event:wuxi-talk' }, place: { id: 'place:wuxi' } },
      { event: { id: 'event:binhu-visit' }, place: { id: 'place:binhu-district' } },
    ]);
    expect(data.never.totalCount).toBe(0);
    expect(data.common.nodes[0]).toEqual({
      entity: { id: QUAN },
      with: [
        { id: 'person:cui-rongguo', meetings: 1 },
        { id: 'person:kim-seung-ho', meetings: 1 },
      ],
    });
  });
});
