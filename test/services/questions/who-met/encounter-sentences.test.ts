import { lowestConfidenceOf } from '../../../../src/domain/record/confidence';
import { encounterSentence } from '../../../../src/domain/sentence/encounter-sentence';
import type { Locale } from '../../../../src/domain/vocabulary/locales';
import { whoMet } from '../../../../src/services/questions/who-met/who-met';
import { type LoadedStore, startLoadedStore } from '../../../support/loaded-store';

const QUAN = 'person:quan-shunji';

let seeded: LoadedStore;

beforeAll(async () => {
  seeded = await startLoadedStore();
}, 120_000);

afterAll(() => seeded.close());

async function sentencesAbout(counterpart: string, locale: Locale): Promise<string[]> {
  const { edges } = await whoMet(seeded.ask, { of: QUAN, with: [counterpart], first: 100 });
  return edges.map(({ node }) => {
    const { event, subject, counterpart: other } = node;
    const facts = [event, subject.fact, other.fact];
    const citations = [...subject.fact.citations, ...other.fact.citations];
    return encounterSentence({ ...node, citations, confidence: lowestConfidenceOf(facts) }, locale);
  });
}

test.each([
  [
    'person:hong-yanwei',
    'en',
    [
      'On 24 November 2021 (morning) Quan Shunji, president of the China Asia Economic Development Association, met Hong Yanwei, deputy director of the Administrative Committee of Wuxi High-tech Zone, at Wuxi High-tech Zone, Wuxi. [P7]',
    ],
  ],
  [
    'person:hong-yanwei',
    'zh-Hant',
    [
      '2021年11月24日上午\uFF0C權順基\uFF08中國亞洲經濟發展協會會長\uFF09在無錫高新區會見洪延煒\uFF08無錫高新區管委會副主任\uFF09。[P7]',
    ],
  ],
  [
    'person:sun-haidong',
    'en',
    [
      'On 23 November 2021 (afternoon) Quan Shunji, president of the China Asia Economic Development Association, met Sun Haidong, head of the Binhu District Government, in Wuxi. [P5]',
      'On 24 November 2021 (afternoon) Quan Shunji, president of the China Asia Economic Development Association, met Sun Haidong, head of the Binhu District Government, in Binhu District, Wuxi. [P10]',
      'On 24 November 2021 Quan Shunji, president of the China Asia Economic Development Association, met Sun Haidong, head of the Binhu District Government, in Binhu District, Wuxi (place inferred). [P8, inferred]',
    ],
  ],
  [
    'person:kim-seung-ho',
    'zh-Hans',
    [
      '2021年11月26日\uFF0C权顺基\uFF08中国亚洲经济发展协会会长\uFF09在上海古北财富中心会见金胜镐\uFF08韩国驻沪总领事馆总领事\uFF09。[P14、P15、P17、P16]',
    ],
  ],
  [
    'person:leng-yue',
    'en',
    [
      'Some time during 23–26 November 2021 Quan Shunji, president of the China Asia Economic Development Association, met Leng Yue, vice president of the China Asia Economic Development Association, at the Gubei Fortune Center, Shanghai (place uncertain). [P21, inferred]',
    ],
  ],
] as const)('describes how Quan Shunji met %s, in %s', async (counterpart, locale, sentences) => {
  expect(await sentencesAbout(counterpart, locale)).toEqual(sentences);
});
