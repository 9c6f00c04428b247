import { join } from 'node:path';
import { parseCitation } from '../../src/domain/record/citation';
import type { EntityRecord, GraphRecord, RelationshipRecord } from '../../src/domain/record/record';
import type { Kind } from '../../src/domain/vocabulary/kinds';
import type { RelationshipType } from '../../src/domain/vocabulary/relationships';
import { readSeeds } from '../../src/formats/seed/read-seeds';

const LINES = Array.from({ length: 21 }, (_, at) => `P${at + 1}`);

let records: GraphRecord[];
let entities: EntityRecord[];
let relationships: RelationshipRecord[];

beforeAll(async () => {
  records = await readSeeds(join(__dirname, '../../seeds'));
  entities = records.filter((record) => record.record === 'entity');
  relationships = records.filter((record) => record.record === 'relationship');
});

const ofKind = (kind: Kind) => entities.filter((entity) => entity.kind === kind);
const ofType = (type: RelationshipType) => relationships.filter((relationship) => relationship.type === type);
const entity = (id: string) => entities.find((one) => one.id === id);
const at = (event: string) =>
  ofType('TOOK_PART').filter(({ to, properties }) => to === event && properties.attendance === 'attended');
const peopleAt = (event: string) =>
  at(event)
    .map(({ from }) => from)
    .filter((id) => id.startsWith('person:'))
    .sort();

describe('the evidence', () => {
  it('cites only lines P1 to P21 of the article', () => {
    const cited = records.flatMap((record) => [
      ...record.citations,
      ...(record.record === 'entity' ? record.names.flatMap(({ citations }) => citations) : []),
    ]);
    const parsed = cited.map(parseCitation);
    expect(new Set(parsed.map((citation) => citation?.source))).toEqual(
      new Set(['source:yangtze-delta-trip']),
    );
    expect(parsed.filter((citation) => !LINES.includes(citation?.locator ?? ''))).toEqual([]);
  });

  test.each(LINES)('uses line %s for a fact', (line) => {
    const citing = records.filter(({ citations }) => citations.includes(`source:yangtze-delta-trip#${line}`));
    expect(citing.length).toBeGreaterThan(0);
  });

  it('gives the reason for the inferred year of every dated event and agreement', () => {
    const dated = entities.filter(
      ({ kind, properties }) => (kind === 'Event' || kind === 'Agreement') && properties.date !== undefined,
    );
    expect(dated.length).toBeGreaterThan(20);
    for (const { id, citations, reason } of dated) {
      expect({ id, citations }).toMatchObject({
        citations: expect.arrayContaining(['source:yangtze-delta-trip#P17', 'source:yangtze-delta-trip#P19']),
      });
      expect(`${id} ${reason}`).toMatch(/year/);
    }
  });

  it('marks names that the article does not print as inferred', () => {
    const names = entities.flatMap((one) => one.names);
    expect(names.filter(({ attested, confidence }) => !attested && confidence !== 'inferred')).toEqual([]);
  });
});

describe('the seed data', () => {
  it('links every entity', () => {
    const linked = new Set(relationships.flatMap(({ from, to }) => [from, to]));
    const alone = entities.filter(({ id, kind }) => kind !== 'Source' && !linked.has(id));
    expect(alone.map(({ id }) => id)).toEqual([]);
  });

  it('gives every entity a description and preferred names in English and both Chinese scripts', () => {
    for (const { id, names, description } of entities) {
      const preferred = names.filter((name) => name.preferred).map(({ language }) => language);
      expect({ id, preferred }).toEqual({
        id,
        preferred: expect.arrayContaining(['en', 'zh-Hant', 'zh-Hans']),
      });
      expect({ id, description }).toEqual({ id, description: expect.any(String) });
    }
  });

  it('gives every person a post and pinyin', () => {
    const holders = new Set(ofType('HOLDS').map(({ from }) => from));
    expect(ofKind('Person')).toHaveLength(15);
    for (const { id, names } of ofKind('Person')) {
      expect([...holders]).toContain(id);
      expect(names.some(({ language }) => language === 'zh-Latn-pinyin')).toBe(true);
    }
  });

  it('links every post but one to its organization', () => {
    const placed = new Set(ofType('POST_IN').map(({ from }) => from));
    const loose = ofKind('Post').filter(({ id }) => !placed.has(id));
    expect(loose.map(({ id }) => id)).toEqual(['post:chairman-body-not-printed']);
  });

  it('uses only posts that the participants hold as capacities', () => {
    const held = new Set(ofType('HOLDS').map(({ from, to }) => `${from} ${to}`));
    const acted = [...ofType('TOOK_PART'), ...ofType('PARTY_TO')].filter(
      ({ properties }) => properties.capacity !== undefined,
    );
    expect(acted.filter(({ from, properties }) => !held.has(`${from} ${properties.capacity}`))).toEqual([]);
  });

  it('gives the side of every participant', () => {
    expect(ofType('TOOK_PART').filter(({ properties }) => properties.side === undefined)).toEqual([]);
  });
});

describe('the participants', () => {
  const QUAN = 'person:quan-shunji';
  const GONG = 'person:gong-peixing';

  test.each([
    ['event:hefei-manufacturing-conference', [QUAN]],
    ['event:yangtze-delta-trip', [QUAN]],
    [
      'event:wuxi-talk',
      [
        'person:cui-rongguo',
        GONG,
        'person:lin-guozhong',
        QUAN,
        'person:sun-haidong',
        'person:wang-zhongsu',
        'person:zhu-minyang',
      ],
    ],
    ['event:wuxi-hitech-zone-visit', [GONG, 'person:hong-yanwei', 'person:hua-yanhong', QUAN]],
    ['event:binhu-visit', [GONG, 'person:qin-wenrong', QUAN, 'person:sun-haidong']],
    ['event:quan-binhu-appointment', [QUAN, 'person:sun-haidong']],
    ['event:zhangjiagang-visit', [QUAN, 'person:shao-junmin', 'person:yuan-guozheng']],
    ['event:korean-consul-general-meeting', ['person:kim-seung-ho', QUAN]],
    ['event:delta-department-briefing', [QUAN]],
    ['event:gubei-fortune-center-inspection', [QUAN]],
    ['event:shanghai-office-discussion', ['person:leng-yue', QUAN, 'person:xu-guowei']],
    ['event:wuxi-innovation-forum', []],
  ])('of %s are complete', (event, people) => {
    expect(entity(event)?.kind).toBe('Event');
    expect(peopleAt(event)).toEqual(people);
  });

  it('include Gong Peixing only on 23 and 24 November', () => {
    const days = ofType('TOOK_PART')
      .filter(({ from }) => from === GONG)
      .map(({ to }) => entity(to)?.properties.date);
    expect(days).toEqual(['2021-11-23', '2021-11-24', '2021-11-24']);
  });

  it('share exactly the events that the article describes', () => {
    const times = new Map<string, number>();
    for (const { id } of ofKind('Event')) {
      const there = at(id)
        .map(({ from }) => from)
        .sort();
      for (const [place, one] of there.entries()) {
        for (const other of there.slice(place + 1))
          times.set(`${one} ${other}`, (times.get(`${one} ${other}`) ?? 0) + 1);
      }
    }
    expect(Object.fromEntries([...times].filter(([, count]) => count > 1))).toEqual({
      'person:gong-peixing person:quan-shunji': 3,
      'person:quan-shunji person:sun-haidong': 3,
      'person:gong-peixing person:sun-haidong': 2,
      'organization:caeda person:quan-shunji': 3,
      'organization:caeda person:gong-peixing': 2,
      'organization:caeda-delta-department person:quan-shunji': 2,
    });
  });
});

describe('the events', () => {
  const SOME_DAY = '[2021-11-23..2021-11-26]';
  test.each([
    ['event:hefei-manufacturing-conference', '[..2021-11-23]', undefined, 'place:hefei', 'stated'],
    ['event:yangtze-delta-trip', '2021-11-23/2021-11-26', undefined, 'place:yangtze-delta', 'stated'],
    ['event:wuxi-talk', '2021-11-23', 'afternoon', 'place:wuxi', 'stated'],
    ['event:wuxi-hitech-zone-visit', '2021-11-24', 'morning', 'place:wuxi-hitech-zone', 'stated'],
    ['event:binhu-visit', '2021-11-24', 'afternoon', 'place:binhu-district', 'stated'],
    ['event:quan-binhu-appointment', '2021-11-24', undefined, 'place:binhu-district', 'inferred'],
    ['event:zhangjiagang-visit', '2021-11-25', undefined, 'place:zhangjiagang-edz', 'stated'],
    ['event:korean-consul-general-meeting', '2021-11-26', undefined, 'place:gubei-fortune-center', 'stated'],
    ['event:delta-department-briefing', SOME_DAY, undefined, undefined, undefined],
    ['event:gubei-fortune-center-inspection', SOME_DAY, undefined, 'place:gubei-fortune-center', 'stated'],
    ['event:shanghai-office-discussion', SOME_DAY, undefined, 'place:gubei-fortune-center', 'uncertain'],
    ['event:wuxi-innovation-forum', '2022', undefined, 'place:wuxi', 'inferred'],
  ])('have the date and place of %s', (event, date, dayPart, place, confidence) => {
    expect(entity(event)?.properties.date).toBe(date);
    expect(entity(event)?.properties.dayPart).toBe(dayPart);
    const held = ofType('HELD_AT').filter(({ from }) => from === event);
    expect(held.map((one) => one.to)).toEqual(place === undefined ? [] : [place]);
    expect(held[0]?.confidence).toBe(confidence);
  });

  it('are complete', () => {
    expect(ofKind('Event')).toHaveLength(12);
  });
});

describe('the posts', () => {
  test.each([
    ['quan-shunji', ['caeda-president', 'binhu-urban-development-adviser']],
    ['gong-peixing', ['caeda-adviser', 'chairman-body-not-printed']],
    ['zhu-minyang', ['caeda-delta-department-adviser']],
    ['lin-guozhong', ['caeda-delta-department-adviser']],
    ['wang-zhongsu', ['caeda-delta-department-adviser']],
    ['cui-rongguo', ['wuxi-hitech-zone-committee-director']],
    ['sun-haidong', ['binhu-district-head']],
    [
      'hong-yanwei',
      ['wuxi-hitech-zone-party-committee-deputy-secretary', 'wuxi-hitech-zone-committee-deputy-director'],
    ],
    ['hua-yanhong', ['xinwu-deputy-district-head']],
    ['qin-wenrong', ['binhu-commerce-bureau-head']],
    [
      'shao-junmin',
      ['zhangjiagang-party-standing-committee-member', 'zhangjiagang-edz-party-committee-secretary'],
    ],
    ['yuan-guozheng', ['zhangjiagang-edz-committee-deputy-director']],
    ['kim-seung-ho', ['korean-consul-general-shanghai']],
    ['xu-guowei', ['caeda-executive-vice-president', 'caeda-delta-department-director']],
    ['leng-yue', ['caeda-vice-president']],
  ])('of %s are complete', (person, posts) => {
    const held = ofType('HOLDS').filter(({ from }) => from === `person:${person}`);
    expect(held.map(({ to }) => to)).toEqual(posts.map((post) => `post:${post}`));
  });

  it('have an inferred organization if the line does not print it', () => {
    const inferred = ofType('POST_IN').filter(({ confidence }) => confidence === 'inferred');
    expect(inferred.map(({ from }) => from.slice('post:'.length)).sort()).toEqual([
      'binhu-commerce-bureau-head',
      'binhu-district-head',
      'binhu-urban-development-adviser',
      'caeda-delta-department-director',
      'caeda-executive-vice-president',
      'caeda-vice-president',
      'korean-consul-general-shanghai',
      'xinwu-deputy-district-head',
      'zhangjiagang-edz-committee-deputy-director',
      'zhangjiagang-edz-party-committee-secretary',
    ]);
  });

  it('and all other facts have a reason unless they are stated', () => {
    const silent = records.filter(({ confidence, reason }) => confidence !== 'stated' && !reason);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe('the agreements', () => {
  it('are not signed', () => {
    const statuses = Object.fromEntries(
      ofKind('Agreement').map(({ id, properties }) => [id.slice('agreement:'.length), properties.status]),
    );
    expect(statuses).toEqual({
      'hitech-zone-promotion-consensus': 'agreed',
      'wuxi-innovation-forum-consensus': 'agreed',
      'hitech-zone-strategic-cooperation': 'agreed-to-sign',
      'hitech-zone-joint-events-proposal': 'proposed',
      'binhu-adviser-letter': 'in-force',
      'binhu-undertaking': 'proposed',
      'zhangjiagang-undertaking': 'proposed',
      'korea-trade-consensus': 'agreed',
      'korea-anniversary-activities': 'discussed',
      'consul-general-service-promise': 'proposed',
      'delta-department-office-plan': 'discussed',
      'regional-branches-proposal': 'discussed',
    });
    expect(ofType('REACHED_AT').filter(({ properties }) => properties.how === 'signed')).toEqual([]);
    expect(ofType('PARTY_TO').filter(({ properties }) => properties.role === 'signatory')).toEqual([]);
  });

  it('have parties and exactly one event each', () => {
    for (const { id } of ofKind('Agreement')) {
      expect(ofType('PARTY_TO').some(({ to }) => to === id)).toBe(true);
      expect(ofType('REACHED_AT').filter(({ from }) => from === id)).toHaveLength(1);
    }
  });

  it('lead only to planned events, offices and projects', () => {
    expect(entity('event:wuxi-innovation-forum')?.properties.status).toBe('planned');
    expect(
      ofType('SEATED_IN').find(({ from }) => from === 'organization:caeda-delta-department')?.properties
        .status,
    ).toBe('planned');
    expect(ofKind('Project').map(({ properties }) => properties.status)).toEqual(['planned', 'planned']);
    expect(ofType('SITED_IN').map(({ properties }) => properties.status)).toEqual(['planned', 'planned']);
  });
});
