import { parseEdtf } from '../../../src/domain/date/edtf';
import { formatDate, formatOn } from '../../../src/domain/date/format-date';
import { displayName } from '../../../src/domain/sentence/display-name';
import {
  type EncounterForSentence,
  encounterSentence,
} from '../../../src/domain/sentence/encounter-sentence';
import { factSentence } from '../../../src/domain/sentence/fact-sentence';
import type { NamedEntity, NameForDisplay } from '../../../src/domain/sentence/named-entity';
import { timelineSentence } from '../../../src/domain/sentence/timeline-sentence';
import { LINKS } from '../../../src/domain/vocabulary/links';
import { RELATIONSHIP_TYPES } from '../../../src/domain/vocabulary/relationships';

const entity = (kind: string, name: string, more: object = {}): NamedEntity => ({
  id: `${kind.toLowerCase()}:${name}`,
  kind,
  names: [{ text: name, type: 'official', language: 'ko', preferred: true, attested: true }],
  properties: {},
  ...more,
});

const KWON = entity('Person', '권순기');
const HONG = entity('Person', '훙옌웨이');
const CAEDA = entity('Organization', '중국아세아경제발전협회');
const COMMITTEE = entity('Organization', '우시고신구 관리위원회');
const PRESIDENT = entity('Post', '회장', { organization: CAEDA });
const DIRECTOR = entity('Post', '부주임', { organization: COMMITTEE });
const ZONE = entity('Place', '우시고신구', { properties: { type: 'zone' } });
const WUXI = entity('Place', '우시', { properties: { type: 'city' } });
const VISIT = entity('Event', '고신구 방문');
const TRIP = entity('Event', '장강삼각주 방문 일정');
const PACT = entity('Agreement', '전략 합의');
const PARK = entity('Project', '산업단지');
const TRADE = entity('Topic', '경제 무역');

describe('dates in Korean', () => {
  test.each([
    ['2021-11-24', '2021년 11월 24일'],
    ['2021-11', '2021년 11월'],
    ['2021', '2021년'],
    ['0085', '서기 85년'],
    ['-0043', '기원전 44년'],
    ['202X', '2020년대'],
    ['-201X', '기원전 2020~2011년'],
    ['20XX', '21세기'],
    ['-01XX', '기원전 2세기'],
    ['2004-XX', '2004년 어느 달'],
    ['1985-04-XX', '1985년 4월 어느 날'],
    ['1985-XX-XX', '1985년 어느 날'],
    ['2001-21', '2001년 봄'],
    ['1985-04-12T23:20:30Z', '1985년 4월 12일 23:20:30(UTC)'],
    ['1984?', '1984년(추정)'],
    ['2004-06~', '2004년 6월경'],
    ['2004-06-11%', '2004년 6월 11일경(추정)'],
    ['2021-11-23/2021-11-26', '2021년 11월 23~26일'],
    ['2021-11-23/2021-12-02', '2021년 11월 23일~12월 2일'],
    ['2021-12-23/2022-01-02', '2021년 12월 23일~2022년 1월 2일'],
    ['2004-06/2004-08', '2004년 6~8월'],
    ['1964/2008', '1964~2008년'],
    ['-0043/-0029', '기원전 44년~기원전 30년'],
    ['1984~/2004-06', '1984년경~2004년 6월'],
    ['2019/..', '2019년부터'],
    ['../1985', '1985년까지'],
    ['2019/', '2019년부터, 종료 시기 미상'],
    ['/1985', '시작 시기 미상, 1985년까지'],
    ['[2021-11-23..2021-11-26]', '2021년 11월 23~26일 중'],
    ['[1667,1668,1670..1672]', '1667년, 1668년 또는 1670~1672년 중'],
    ['[..1760-12-03]', '1760년 12월 3일 또는 그 이전'],
    ['[1760-12..]', '1760년 12월 또는 그 이후'],
  ])('%s is %s', (text, expected) => {
    expect(formatDate(parseEdtf(text), 'ko')).toBe(expected);
  });

  test.each([
    ['morning', '오전'],
    ['noon', '정오'],
    ['afternoon', '오후'],
    ['evening', '저녁'],
    ['night', '밤'],
  ] as const)('the part of the day %s follows the date as %s', (part, word) => {
    expect(formatDate(parseEdtf('2021-11-24'), 'ko', part)).toBe(`2021년 11월 24일 ${word}`);
    expect(formatOn(parseEdtf('2021-11-24'), 'ko', part)).toBe(`2021년 11월 24일 ${word}`);
  });
});

describe('names for a Korean reader', () => {
  const name = (text: string, language: string, more: Partial<NameForDisplay> = {}): NameForDisplay => ({
    text,
    language,
    type: 'official',
    preferred: true,
    attested: true,
    ...more,
  });

  test.each([
    ['a Korean name before all others', [name('권순기', 'ko'), name('權順基', 'zh-Hant')], '권순기'],
    ['Hangul without a language', [name('권순기', 'und'), name('Quan Shunji', 'en')], '권순기'],
    ['English before Han characters', [name('權順基', 'zh-Hant'), name('Quan Shunji', 'en')], 'Quan Shunji'],
    [
      'a transcription before Han characters',
      [name('權順基', 'zh-Hant'), name('Quán Shùnjī', 'zh-Latn-pinyin')],
      'Quán Shùnjī',
    ],
    [
      'a romanized Korean name only without a Hangul name',
      [name('Gwon Sungi', 'ko-Latn'), name('권순기', 'ko', { preferred: false })],
      '권순기',
    ],
    ['traditional before simplified', [name('权顺基', 'zh-Hans'), name('權順基', 'zh-Hant')], '權順基'],
  ] as const)('%s', (_, names, expected) => {
    expect(displayName({ id: 'person:x', names }, 'ko')).toBe(expected);
  });
});

describe('encounters in Korean', () => {
  const encounter: EncounterForSentence = {
    event: { properties: { date: '2021-11-24', dayPart: 'morning' } },
    subject: { entity: KWON, posts: [{ post: PRESIDENT, organization: CAEDA }] },
    counterpart: { entity: HONG, posts: [{ post: DIRECTOR, organization: COMMITTEE }] },
    venue: { place: ZONE, city: null, fact: { confidence: 'stated' } },
    citations: ['source:article#P7'],
    confidence: 'stated',
  };
  const nowhere = { place: null, city: null, fact: null };
  const named = (text: string, language: string) =>
    entity('Person', text, { names: [{ text, language, type: 'official', attested: true }] });

  test.each<[string, Partial<EncounterForSentence>, string]>([
    [
      'with posts and a place',
      {},
      '2021년 11월 24일 오전, 중국아세아경제발전협회 회장 권순기는 우시고신구에서 우시고신구 관리위원회 부주임 훙옌웨이를 만났다. [P7]',
    ],
    [
      'in an uncertain place of a city',
      {
        subject: { entity: KWON, posts: [] },
        counterpart: { entity: HONG, posts: [] },
        venue: { place: entity('Place', '구베이센터'), city: WUXI, fact: { confidence: 'uncertain' } },
      },
      '2021년 11월 24일 오전, 권순기는 우시 구베이센터(장소 불확실)에서 훙옌웨이를 만났다. [P7]',
    ],
    [
      'with two posts, on an unknown date',
      {
        event: { properties: {} },
        subject: { entity: KWON, posts: [] },
        counterpart: {
          entity: HONG,
          posts: [
            { post: PRESIDENT, organization: null },
            { post: DIRECTOR, organization: COMMITTEE },
          ],
        },
        venue: nowhere,
      },
      '날짜는 알려지지 않았으나, 권순기는 회장 겸 우시고신구 관리위원회 부주임 훙옌웨이를 만났다. [P7]',
    ],
    [
      'with unnamed people of an organization, inferred',
      {
        subject: { entity: KWON, posts: [] },
        counterpart: { entity: COMMITTEE, posts: [] },
        venue: nowhere,
        citations: ['source:article#P7', 'source:article#P8'],
        confidence: 'inferred',
      },
      '2021년 11월 24일 오전, 권순기는 우시고신구 관리위원회 관계자들(이름 미상)을 만났다. [P7, P8, 추론]',
    ],
    [
      'between people without Korean names',
      {
        subject: { entity: named('Zhang Min', 'en'), posts: [] },
        counterpart: { entity: named('洪延煒', 'zh-Hant'), posts: [] },
        venue: nowhere,
      },
      '2021년 11월 24일 오전, Zhang Min은 洪延煒를 만났다. [P7]',
    ],
  ])('%s', (_, changes, expected) => {
    expect(encounterSentence({ ...encounter, ...changes }, 'ko')).toBe(expected);
  });
});

type Case = [type: string, from: NamedEntity, to: NamedEntity, properties: object, expected: string];

const LINK_CASES: [string, string][] = [
  ['cooperates-with', '권순기는 훙옌웨이와 협력한다'],
  ['guides', '권순기는 훙옌웨이를 지도한다'],
  ['leads', '권순기는 훙옌웨이를 인솔한다'],
  ['praises', '권순기는 훙옌웨이를 높이 평가한다'],
  ['promises', '권순기는 훙옌웨이 측에 서비스 제공을 약속한다'],
  ['hopes-for', '권순기는 훙옌웨이의 지원을 기대한다'],
  ['instructs', '권순기는 훙옌웨이 측에 지시한다'],
  ['has-contacts-in', '권순기는 훙옌웨이에 인맥이 있다'],
  ['represents', '권순기는 훙옌웨이를 대표한다'],
  ['party-organ-of', '권순기는 훙옌웨이의 당 조직이다'],
  ['family', '권순기는 훙옌웨이의 가족이다'],
  ['related-to', '권순기는 훙옌웨이와 관련이 있다'],
  ['succeeds', '권순기는 훙옌웨이의 뒤를 잇는다'],
];

const CASES: Case[] = [
  [
    'HOLDS',
    KWON,
    PRESIDENT,
    { during: '2019/..' },
    '권순기는 중국아세아경제발전협회 회장을 맡았다(2019년부터)',
  ],
  ['POST_IN', PRESIDENT, CAEDA, {}, '회장은 중국아세아경제발전협회의 직책이다'],
  ['MEMBER_OF', KWON, CAEDA, {}, '권순기는 중국아세아경제발전협회의 구성원이다'],
  ['MEMBER_OF', KWON, CAEDA, { role: '창립자' }, '권순기는 중국아세아경제발전협회의 구성원이다(창립자)'],
  ['PART_OF', COMMITTEE, CAEDA, {}, '우시고신구 관리위원회는 중국아세아경제발전협회 산하에 있다'],
  ['WITHIN', ZONE, WUXI, {}, '우시고신구는 우시에 속한다'],
  ['GOVERNS', COMMITTEE, ZONE, {}, '우시고신구 관리위원회는 우시고신구를 관할한다'],
  ['SEATED_IN', CAEDA, WUXI, {}, '중국아세아경제발전협회는 우시에 있다'],
  ['SEATED_IN', CAEDA, WUXI, { status: 'planned' }, '중국아세아경제발전협회는 우시에 자리 잡을 예정이다'],
  ['SEATED_IN', CAEDA, WUXI, { status: 'former' }, '중국아세아경제발전협회는 우시에 있었다'],
  [
    'TOOK_PART',
    KWON,
    VISIT,
    { role: 'guest', attendance: 'attended' },
    '권순기는 ‘고신구 방문’에 참석했다(내빈)',
  ],
  [
    'TOOK_PART',
    KWON,
    VISIT,
    { role: 'guest', attendance: 'invited' },
    '권순기는 ‘고신구 방문’에 초청받았다(내빈)',
  ],
  [
    'TOOK_PART',
    KWON,
    VISIT,
    { role: 'chair', attendance: 'expected' },
    '권순기는 ‘고신구 방문’에 참석할 예정이다(주재자)',
  ],
  [
    'TOOK_PART',
    KWON,
    VISIT,
    { role: 'chair', attendance: 'absent' },
    '권순기는 ‘고신구 방문’에 불참했다(주재자)',
  ],
  ['HELD_AT', VISIT, ZONE, {}, '‘고신구 방문’은 우시고신구에서 열렸다'],
  ['SUB_EVENT_OF', VISIT, TRIP, {}, '‘고신구 방문’은 ‘장강삼각주 방문 일정’의 일부였다'],
  ['PARTY_TO', CAEDA, PACT, { role: 'party' }, '중국아세아경제발전협회는 ‘전략 합의’의 당사자이다'],
  [
    'PARTY_TO',
    CAEDA,
    PACT,
    { role: 'intended-party' },
    '중국아세아경제발전협회는 ‘전략 합의’의 당사자가 될 예정이다',
  ],
  ['PARTY_TO', HONG, PACT, { role: 'proposer' }, '훙옌웨이는 ‘전략 합의’의 제안자이다'],
  ['REACHED_AT', PACT, VISIT, { how: 'discussed' }, '‘전략 합의’는 ‘고신구 방문’에서 논의되었다'],
  [
    'REACHED_AT',
    { ...PACT, properties: { status: 'agreed-to-sign' } },
    VISIT,
    { how: 'agreed' },
    '‘고신구 방문’에서 ‘전략 합의’에 서명하기로 합의했다',
  ],
  ['BACKS', CAEDA, PARK, { role: 'finds investors' }, '중국아세아경제발전협회는 ‘산업단지’를 지원한다'],
  [
    'BACKS',
    CAEDA,
    PARK,
    { role: 'settling-promoter' },
    '중국아세아경제발전협회는 ‘산업단지’를 지원한다(해당 구 입주 추진을 약속)',
  ],
  ['SITED_IN', PARK, WUXI, {}, '‘산업단지’의 사업지는 우시이다'],
  ['SITED_IN', PARK, WUXI, { status: 'underway' }, '‘산업단지’는 우시에 들어서고 있다'],
  ['SITED_IN', PARK, WUXI, { status: 'abandoned' }, '‘산업단지’는 우시에 들어설 예정이었으나 무산되었다'],
  ['ABOUT', VISIT, TRADE, {}, '‘고신구 방문’은 ‘경제 무역’을 다룬다'],
  ...LINK_CASES.map(([type, expected]): Case => ['LINKED_TO', KWON, HONG, { type }, expected]),
];

describe('relationships in Korean', () => {
  test.each(CASES)('%s from %j to %j with %j', (relationship, from, to, properties, expected) => {
    const fact = {
      type: relationship,
      citations: ['source:article#P7'],
      confidence: 'stated',
      properties: { ...properties },
    };
    expect(factSentence({ fact, from, to }, 'ko')).toBe(`${expected}. [P7]`);
  });

  test('the cases cover every type of relationship and every type of link', () => {
    expect(new Set(CASES.map(([type]) => type))).toEqual(new Set(RELATIONSHIP_TYPES));
    expect(LINK_CASES.map(([type]) => type)).toEqual(Object.keys(LINKS));
  });
});

test.each([
  ['BEGINS', '2019년부터 권순기는 중국아세아경제발전협회 회장을 맡았다. [P7]'],
  ['ENDS', '2019년까지 권순기는 중국아세아경제발전협회 회장을 맡았다. [P7]'],
  ['HAPPENED', '2019년, 권순기는 중국아세아경제발전협회 회장을 맡았다. [P7]'],
])('a timeline entry of type %s', (what, expected) => {
  const fact = { type: 'HOLDS', properties: {}, citations: [], confidence: 'stated' };
  const entry = {
    type: what,
    date: '2019',
    dayPart: null,
    fact: { fact, from: KWON, to: PRESIDENT },
    citations: ['source:article#P7'],
    confidence: 'stated',
  };
  expect(timelineSentence(entry, 'ko')).toBe(expected);
});
