import { withArticle } from '../../../src/domain/language/english-article';

test.each([
  ['China Asia Economic Development Association', 'the China Asia Economic Development Association'],
  ["Wuxi Entrepreneurs' Association", "the Wuxi Entrepreneurs' Association"],
  ['Administrative Committee of Wuxi High-tech Zone', 'the Administrative Committee of Wuxi High-tech Zone'],
  [
    'Consulate General of the Republic of Korea in Shanghai',
    'the Consulate General of the Republic of Korea in Shanghai',
  ],
  ['Ministry of Foreign Affairs', 'the Ministry of Foreign Affairs'],
  ['Gubei Fortune Center', 'the Gubei Fortune Center'],
  ['Yangtze Delta', 'the Yangtze Delta'],
  ['University of Tokyo', 'the University of Tokyo'],
  ['Tsinghua University', 'Tsinghua University'],
  ['Zhonggong Group', 'Zhonggong Group'],
  ['Wuxi High-tech Zone', 'Wuxi High-tech Zone'],
  ['Wuxi', 'Wuxi'],
  ['The Hague', 'The Hague'],
  ['中國亞洲經濟發展協會', '中國亞洲經濟發展協會'],
])('%s', (name, text) => {
  expect(withArticle(name)).toBe(text);
});
