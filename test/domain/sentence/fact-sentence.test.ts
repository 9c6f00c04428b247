import { factSentence } from '../../../src/domain/sentence/fact-sentence';
import type { NamedEntity } from '../../../src/domain/sentence/named-entity';
import { LINKS } from '../../../src/domain/vocabulary/links';
import { RELATIONSHIP_TYPES } from '../../../src/domain/vocabulary/relationships';
import {
  ASSOCIATION,
  CENTER,
  COMMITTEE,
  HONG,
  PACT,
  PARK,
  PRESIDENT,
  QUAN,
  SHANGHAI,
  TRADE,
  TRIP,
  VISIT,
  WUXI,
  ZONE,
} from './named';

/** The languages of the columns below. Other languages have separate test files. */
const COLUMNS = ['en', 'zh-Hant', 'zh-Hans'] as const;

const sentences = (
  relationship: string,
  from: NamedEntity,
  to: NamedEntity,
  properties: object = {},
  confidence = 'stated',
) =>
  COLUMNS.map((locale) =>
    factSentence(
      {
        fact: {
          type: relationship,
          citations: ['source:article#P7'],
          confidence,
          properties: { ...properties },
        },
        from,
        to,
      },
      locale,
    ),
  );

type Case = [string, NamedEntity, NamedEntity, object, string, string, string];

const CASES: Case[] = [
  [
    'HOLDS',
    QUAN,
    PRESIDENT,
    {},
    'Quan Shunji holds the post of president',
    '權順基擔任會長',
    '权顺基担任会长',
  ],
  [
    'HOLDS',
    QUAN,
    PRESIDENT,
    { during: '2019/..' },
    'Quan Shunji holds the post of president (since 2019)',
    '權順基擔任會長<2019年至今>',
    '权顺基担任会长<2019年至今>',
  ],
  [
    'HOLDS',
    QUAN,
    { ...PRESIDENT, organization: ASSOCIATION },
    {},
    'Quan Shunji holds the post of president of the China Asia Economic Development Association',
    '權順基擔任亞洲經濟協會會長',
    '权顺基担任亚洲经济协会会长',
  ],
  [
    'POST_IN',
    { ...PRESIDENT, organization: ASSOCIATION },
    ASSOCIATION,
    {},
    'The post of president belongs to the China Asia Economic Development Association',
    '會長是亞洲經濟協會的職務',
    '会长是亚洲经济协会的职务',
  ],
  [
    'MEMBER_OF',
    QUAN,
    ASSOCIATION,
    {},
    'Quan Shunji is a member of the China Asia Economic Development Association',
    '權順基是亞洲經濟協會的成員',
    '权顺基是亚洲经济协会的成员',
  ],
  [
    'MEMBER_OF',
    QUAN,
    ASSOCIATION,
    { role: 'founder' },
    'Quan Shunji is a member of the China Asia Economic Development Association (founder)',
    '權順基是亞洲經濟協會的成員',
    '权顺基是亚洲经济协会的成员',
  ],
  [
    'MEMBER_OF',
    QUAN,
    ASSOCIATION,
    { role: '創辦人' },
    'Quan Shunji is a member of the China Asia Economic Development Association (創辦人)',
    '權順基是亞洲經濟協會的成員<創辦人>',
    '权顺基是亚洲经济协会的成员<創辦人>',
  ],
  [
    'PART_OF',
    COMMITTEE,
    ASSOCIATION,
    {},
    'The Administrative Committee of Wuxi High-tech Zone is part of the China Asia Economic Development Association',
    '無錫高新區管委會隸屬於亞洲經濟協會',
    '无锡高新区管委会隶属于亚洲经济协会',
  ],
  [
    'WITHIN',
    ZONE,
    WUXI,
    {},
    'Wuxi High-tech Zone lies within Wuxi',
    '無錫高新區位於無錫',
    '无锡高新区位于无锡',
  ],
  [
    'GOVERNS',
    COMMITTEE,
    ZONE,
    {},
    'The Administrative Committee of Wuxi High-tech Zone governs Wuxi High-tech Zone',
    '無錫高新區管委會管理無錫高新區',
    '无锡高新区管委会管理无锡高新区',
  ],
  [
    'SEATED_IN',
    ASSOCIATION,
    SHANGHAI,
    {},
    'The China Asia Economic Development Association has its seat in Shanghai',
    '亞洲經濟協會駐地在上海',
    '亚洲经济协会驻地在上海',
  ],
  [
    'SEATED_IN',
    ASSOCIATION,
    CENTER,
    { status: 'planned' },
    'The China Asia Economic Development Association is to have its seat at the Gubei Fortune Center',
    '亞洲經濟協會擬駐古北財富中心',
    '亚洲经济协会拟驻古北财富中心',
  ],
  [
    'SEATED_IN',
    ASSOCIATION,
    WUXI,
    { status: 'former' },
    'The China Asia Economic Development Association had its seat in Wuxi',
    '亞洲經濟協會曾駐無錫',
    '亚洲经济协会曾驻无锡',
  ],
  [
    'TOOK_PART',
    QUAN,
    VISIT,
    { role: 'guest', attendance: 'attended' },
    'Quan Shunji took part in “Visit to the zone” (guest)',
    '權順基參加「走訪高新區」<來賓>',
    '权顺基参加“走访高新区”<来宾>',
  ],
  [
    'TOOK_PART',
    QUAN,
    VISIT,
    { role: 'guest', attendance: 'invited' },
    'Quan Shunji was invited to “Visit to the zone” (guest)',
    '權順基受邀參加「走訪高新區」<來賓>',
    '权顺基受邀参加“走访高新区”<来宾>',
  ],
  [
    'TOOK_PART',
    ASSOCIATION,
    VISIT,
    { role: 'organizer', attendance: 'expected' },
    'The China Asia Economic Development Association is expected at “Visit to the zone” (organizer)',
    '亞洲經濟協會預計參加「走訪高新區」<主辦>',
    '亚洲经济协会预计参加“走访高新区”<主办>',
  ],
  [
    'TOOK_PART',
    QUAN,
    VISIT,
    { role: 'chair', attendance: 'absent' },
    'Quan Shunji was absent from “Visit to the zone” (chair)',
    '權順基缺席「走訪高新區」<主持>',
    '权顺基缺席“走访高新区”<主持>',
  ],
  [
    'HELD_AT',
    VISIT,
    ZONE,
    {},
    '“Visit to the zone” was held at Wuxi High-tech Zone',
    '「走訪高新區」在無錫高新區舉行',
    '“走访高新区”在无锡高新区举行',
  ],
  [
    'HELD_AT',
    VISIT,
    WUXI,
    {},
    '“Visit to the zone” was held in Wuxi',
    '「走訪高新區」在無錫舉行',
    '“走访高新区”在无锡举行',
  ],
  [
    'SUB_EVENT_OF',
    VISIT,
    TRIP,
    {},
    '“Visit to the zone” was part of “Trip”',
    '「走訪高新區」是「長三角之行」的一部分',
    '“走访高新区”是“长三角之行”的一部分',
  ],
  [
    'PARTY_TO',
    ASSOCIATION,
    PACT,
    { role: 'party' },
    'The China Asia Economic Development Association is a party to “Strategic agreement”',
    '亞洲經濟協會是「戰略協議」的一方',
    '亚洲经济协会是“战略协议”的一方',
  ],
  [
    'PARTY_TO',
    ASSOCIATION,
    PACT,
    { role: 'intended-party' },
    'The China Asia Economic Development Association is to be a party to “Strategic agreement”',
    '亞洲經濟協會是「戰略協議」的擬定一方',
    '亚洲经济协会是“战略协议”的拟定一方',
  ],
  [
    'PARTY_TO',
    HONG,
    PACT,
    { role: 'proposer' },
    'Hong Yanwei has the role of proposer in “Strategic agreement”',
    '洪延煒是「戰略協議」的提議方',
    '洪延炜是“战略协议”的提议方',
  ],
  [
    'REACHED_AT',
    PACT,
    VISIT,
    { how: 'discussed' },
    '“Strategic agreement” was discussed at “Visit to the zone”',
    '「走訪高新區」期間討論了「戰略協議」',
    '“走访高新区”期间讨论了“战略协议”',
  ],
  [
    'REACHED_AT',
    { ...PACT, properties: { status: 'agreed-to-sign' } },
    VISIT,
    { how: 'agreed' },
    'It was agreed at “Visit to the zone” that “Strategic agreement” be signed',
    '「走訪高新區」期間商定簽署「戰略協議」',
    '“走访高新区”期间商定签署“战略协议”',
  ],
  [
    'REACHED_AT',
    { ...PACT, properties: { status: 'agreed-to-sign' } },
    VISIT,
    { how: 'discussed' },
    '“Strategic agreement” was discussed at “Visit to the zone”',
    '「走訪高新區」期間討論了「戰略協議」',
    '“走访高新区”期间讨论了“战略协议”',
  ],
  [
    'BACKS',
    ASSOCIATION,
    PARK,
    { role: 'finds investors' },
    'The China Asia Economic Development Association backs “Industrial park” (finds investors)',
    '亞洲經濟協會支持「產業園」',
    '亚洲经济协会支持“产业园”',
  ],
  [
    'BACKS',
    ASSOCIATION,
    PARK,
    { role: 'settling-promoter' },
    'The China Asia Economic Development Association backs “Industrial park” (promises to work for its establishment in the district)',
    '亞洲經濟協會支持「產業園」<承諾推動其落戶該區>',
    '亚洲经济协会支持“产业园”<承诺推动其落户该区>',
  ],
  [
    'SITED_IN',
    PARK,
    WUXI,
    {},
    '“Industrial park” is sited in Wuxi',
    '「產業園」選址無錫',
    '“产业园”选址无锡',
  ],
  [
    'SITED_IN',
    PARK,
    WUXI,
    { status: 'planned' },
    '“Industrial park” is planned in Wuxi',
    '「產業園」擬落戶無錫',
    '“产业园”拟落户无锡',
  ],
  [
    'SITED_IN',
    PARK,
    WUXI,
    { status: 'underway' },
    '“Industrial park” is being set up in Wuxi',
    '「產業園」正落戶無錫',
    '“产业园”正落户无锡',
  ],
  [
    'SITED_IN',
    PARK,
    ZONE,
    { status: 'settled' },
    '“Industrial park” has been set up at Wuxi High-tech Zone',
    '「產業園」已落戶無錫高新區',
    '“产业园”已落户无锡高新区',
  ],
  [
    'SITED_IN',
    PARK,
    WUXI,
    { status: 'abandoned' },
    '“Industrial park” was planned in Wuxi but abandoned',
    '「產業園」原擬落戶無錫_現已放棄',
    '“产业园”原拟落户无锡_现已放弃',
  ],
  [
    'ABOUT',
    VISIT,
    TRADE,
    {},
    '“Visit to the zone” is about “Trade”',
    '「走訪高新區」涉及「經貿」',
    '“走访高新区”涉及“经贸”',
  ],
  [
    'ABOUT',
    PACT,
    PRESIDENT,
    {},
    '“Strategic agreement” is about the post of president',
    '「戰略協議」涉及會長',
    '“战略协议”涉及会长',
  ],
  ...linkCases([
    [
      'cooperates-with',
      'Quan Shunji cooperates with Hong Yanwei',
      '權順基與洪延煒合作',
      '权顺基与洪延炜合作',
    ],
    ['guides', 'Quan Shunji guides Hong Yanwei', '權順基指導洪延煒', '权顺基指导洪延炜'],
    ['leads', 'Quan Shunji leads Hong Yanwei', '權順基帶領洪延煒', '权顺基带领洪延炜'],
    ['praises', 'Quan Shunji praises Hong Yanwei', '權順基稱讚洪延煒', '权顺基称赞洪延炜'],
    [
      'promises',
      'Quan Shunji promises to serve Hong Yanwei',
      '權順基承諾為洪延煒提供服務',
      '权顺基承诺为洪延炜提供服务',
    ],
    [
      'hopes-for',
      'Quan Shunji hopes for support from Hong Yanwei',
      '權順基希望得到洪延煒的支持',
      '权顺基希望得到洪延炜的支持',
    ],
    ['instructs', 'Quan Shunji instructs Hong Yanwei', '權順基對洪延煒提出要求', '权顺基对洪延炜提出要求'],
    [
      'has-contacts-in',
      'Quan Shunji has contacts in Hong Yanwei',
      '權順基在洪延煒有人脈',
      '权顺基在洪延炜有人脉',
    ],
    ['represents', 'Quan Shunji represents Hong Yanwei', '權順基代表洪延煒', '权顺基代表洪延炜'],
    [
      'party-organ-of',
      'Quan Shunji is the Party organ of Hong Yanwei',
      '權順基是洪延煒的黨組織',
      '权顺基是洪延炜的党组织',
    ],
    ['family', 'Quan Shunji is family of Hong Yanwei', '權順基是洪延煒的親屬', '权顺基是洪延炜的亲属'],
    ['related-to', 'Quan Shunji is related to Hong Yanwei', '權順基與洪延煒有關聯', '权顺基与洪延炜有关联'],
    ['succeeds', 'Quan Shunji succeeds Hong Yanwei', '權順基接替洪延煒', '权顺基接替洪延炜'],
  ]),
];

function linkCases(rows: readonly [string, string, string, string][]): Case[] {
  return rows.map(([type, ...texts]) => ['LINKED_TO', QUAN, HONG, { type }, ...texts]);
}

/** Full-width marks are written `<`, `>` and `_` here. */
const wide = (text: string) =>
  text.replaceAll('<', '\uFF08').replaceAll('>', '\uFF09').replaceAll('_', '\uFF0C');

test.each(CASES)('%s from %j to %j with %j', (relationship, from, to, properties, en, hant, hans) => {
  expect(sentences(relationship, from, to, properties)).toEqual([
    `${en}. [P7]`,
    `${wide(hant)}。[P7]`,
    `${wide(hans)}。[P7]`,
  ]);
});

test('the cases cover every type of relationship and of link', () => {
  expect(new Set(CASES.map(([type]) => type))).toEqual(new Set(RELATIONSHIP_TYPES));
  const links = CASES.map(([, , , properties]) => ('type' in properties ? properties.type : null));
  expect(links.filter((type) => type !== null)).toEqual(Object.keys(LINKS));
});

test.each([
  ['stated', '[P7]', '[P7]', '[P7]'],
  ['inferred', '[P7, inferred]', '[P7_推斷]', '[P7_推断]'],
  ['uncertain', '[P7, uncertain]', '[P7_不確定]', '[P7_不确定]'],
])('the confidence of a fact that is %s is marked', (confidence, ...marks) => {
  const ends = sentences('GOVERNS', COMMITTEE, ZONE, {}, confidence).map((text) =>
    text.slice(text.indexOf('[')),
  );
  expect(ends).toEqual(marks.map(wide));
});
