import {
  type EncounterForSentence,
  encounterSentence,
} from '../../../src/domain/sentence/encounter-sentence';
import { ASSOCIATION, CENTER, COMMITTEE, HONG, named, PRESIDENT, QUAN, SHANGHAI, WUXI, ZONE } from './named';

/** The languages of the columns below. Other languages have separate test files. */
const COLUMNS = ['en', 'zh-Hant', 'zh-Hans'] as const;

const DIRECTOR = named('post:director', 'Post', 'deputy director', '副主任');
const SECRETARY = named('post:secretary', 'Post', 'deputy secretary', '副書記', '副书记');
const PARTY = named('organization:party', 'Organization', 'Party Working Committee', '黨工委', '党工委');

const full: EncounterForSentence = {
  event: { properties: { date: '2021-11-24', dayPart: 'morning' } },
  subject: { entity: QUAN, posts: [{ post: PRESIDENT, organization: ASSOCIATION }] },
  counterpart: { entity: HONG, posts: [{ post: DIRECTOR, organization: COMMITTEE }] },
  venue: { place: ZONE, city: WUXI, fact: { confidence: 'stated' } },
  citations: ['source:article#P7'],
  confidence: 'stated',
};
const bare = { ...full, subject: { entity: QUAN, posts: [] }, counterpart: { entity: HONG, posts: [] } };
const nowhere = { place: null, city: null, fact: null };

const cases: [string, EncounterForSentence, string, string, string][] = [
  [
    'with posts, a part of the day, and a place in a city',
    full,
    'On 24 November 2021 (morning) Quan Shunji, president of the China Asia Economic Development Association, met Hong Yanwei, deputy director of the Administrative Committee of Wuxi High-tech Zone, at Wuxi High-tech Zone, Wuxi. [P7]',
    '2021年11月24日上午_權順基<亞洲經濟協會會長>在無錫高新區會見洪延煒<無錫高新區管委會副主任>。[P7]',
    '2021年11月24日上午_权顺基<亚洲经济协会会长>在无锡高新区会见洪延炜<无锡高新区管委会副主任>。[P7]',
  ],
  [
    'with two posts',
    {
      ...bare,
      counterpart: {
        entity: HONG,
        posts: [
          { post: SECRETARY, organization: PARTY },
          { post: DIRECTOR, organization: COMMITTEE },
        ],
      },
      venue: nowhere,
    },
    'On 24 November 2021 (morning) Quan Shunji met Hong Yanwei, deputy secretary of the Party Working Committee and deputy director of the Administrative Committee of Wuxi High-tech Zone. [P7]',
    '2021年11月24日上午_權順基會見洪延煒<黨工委副書記、無錫高新區管委會副主任>。[P7]',
    '2021年11月24日上午_权顺基会见洪延炜<党工委副书记、无锡高新区管委会副主任>。[P7]',
  ],
  [
    'with a post without a known organization',
    { ...bare, subject: { entity: QUAN, posts: [{ post: PRESIDENT, organization: null }] }, venue: nowhere },
    'On 24 November 2021 (morning) Quan Shunji, president, met Hong Yanwei. [P7]',
    '2021年11月24日上午_權順基<會長>會見洪延煒。[P7]',
    '2021年11月24日上午_权顺基<会长>会见洪延炜。[P7]',
  ],
  [
    'in a building of a city',
    { ...bare, venue: { place: CENTER, city: SHANGHAI, fact: { confidence: 'stated' } } },
    'On 24 November 2021 (morning) Quan Shunji met Hong Yanwei at the Gubei Fortune Center, Shanghai. [P7]',
    '2021年11月24日上午_權順基在上海古北財富中心會見洪延煒。[P7]',
    '2021年11月24日上午_权顺基在上海古北财富中心会见洪延炜。[P7]',
  ],
  [
    'in a city',
    { ...bare, venue: { place: WUXI, city: null, fact: { confidence: 'stated' } } },
    'On 24 November 2021 (morning) Quan Shunji met Hong Yanwei in Wuxi. [P7]',
    '2021年11月24日上午_權順基在無錫會見洪延煒。[P7]',
    '2021年11月24日上午_权顺基在无锡会见洪延炜。[P7]',
  ],
  [
    'in a place that is uncertain',
    { ...bare, venue: { place: CENTER, city: SHANGHAI, fact: { confidence: 'uncertain' } } },
    'On 24 November 2021 (morning) Quan Shunji met Hong Yanwei at the Gubei Fortune Center, Shanghai (place uncertain). [P7]',
    '2021年11月24日上午_權順基在上海古北財富中心<地點不確定>會見洪延煒。[P7]',
    '2021年11月24日上午_权顺基在上海古北财富中心<地点不确定>会见洪延炜。[P7]',
  ],
  [
    'without a date',
    { ...bare, event: { properties: {} }, venue: nowhere },
    'On an unknown date Quan Shunji met Hong Yanwei. [P7]',
    '日期不詳_權順基會見洪延煒。[P7]',
    '日期不详_权顺基会见洪延炜。[P7]',
  ],
  [
    'on one of some days',
    { ...bare, event: { properties: { date: '[2021-11-23..2021-11-26]' } }, venue: nowhere },
    'Some time during 23–26 November 2021 Quan Shunji met Hong Yanwei. [P7]',
    '2021年11月23日至26日期間_權順基會見洪延煒。[P7]',
    '2021年11月23日至26日期间_权顺基会见洪延炜。[P7]',
  ],
  [
    'on an uncertain day',
    { ...bare, event: { properties: { date: '2021-11-24?' } }, venue: nowhere },
    'On 24 November 2021 (uncertain) Quan Shunji met Hong Yanwei. [P7]',
    '2021年11月24日<不確定>_權順基會見洪延煒。[P7]',
    '2021年11月24日<不确定>_权顺基会见洪延炜。[P7]',
  ],
  [
    'with an organization whose people are not named, inferred from two lines',
    {
      ...bare,
      event: { properties: { date: '2021-11-24' } },
      counterpart: { entity: COMMITTEE, posts: [] },
      citations: ['source:article#P7', 'source:article#P8', 'source:article#P7'],
      confidence: 'inferred',
    },
    'On 24 November 2021 Quan Shunji met people of the Administrative Committee of Wuxi High-tech Zone (not named) at Wuxi High-tech Zone, Wuxi. [P7, P8, inferred]',
    '2021年11月24日_權順基在無錫高新區會見無錫高新區管委會的人員<未具名>。[P7、P8_推斷]',
    '2021年11月24日_权顺基在无锡高新区会见无锡高新区管委会的人员<未具名>。[P7、P8_推断]',
  ],
];

/** Full-width marks are written `<`, `>` and `_` here. */
const wide = (text: string) =>
  text.replaceAll('<', '\uFF08').replaceAll('>', '\uFF09').replaceAll('_', '\uFF0C');

test.each(cases)('an encounter %s', (_, encounter, en, hant, hans) => {
  expect(COLUMNS.map((locale) => encounterSentence(encounter, locale))).toEqual([en, wide(hant), wide(hans)]);
});
