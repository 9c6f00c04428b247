import { finalSound, withParticles } from '../../../src/domain/language/korean-particles';
import { hangulReading } from '../../../src/domain/name/korean';

const particles = (text: string) => withParticles(text, hangulReading);

test.each([
  ['권순기은(는) 훙옌웨이을(를)', '권순기는 훙옌웨이를'],
  ['회장은(는) 부주임을(를)', '회장은 부주임을'],
  ['협회이(가) 위원장이(가)', '협회가 위원장이'],
  ['협회와(과) 위원장와(과)', '협회와 위원장과'],
  ['우시(으)로 서울(으)로 부산(으)로', '우시로 서울로 부산으로'],
])('after Hangul, %s becomes %s', (text, expected) => {
  expect(particles(text)).toBe(expected);
});

test.each([
  ['洪延煒은(는)', '洪延煒는'],
  ['洪延炜을(를)', '洪延炜를'],
  ['會長은(는)', '會長은'],
  ['无锡高新区管委会와(과)', '无锡高新区管委会와'],
  ['金日(으)로', '金日로'],
])('after Han characters, %s becomes %s by their Korean reading', (text, expected) => {
  expect(particles(text)).toBe(expected);
});

test.each([
  ['2021을(를)', '2021을'],
  ['2022을(를)', '2022를'],
  ['100은(는)', '100은'],
  ['8(으)로', '8로'],
  ['3(으)로', '3으로'],
])('after a number, %s becomes %s', (text, expected) => {
  expect(particles(text)).toBe(expected);
});

test.each([
  ['Hong Yanwei을(를)', 'Hong Yanwei를'],
  ['Zhang Min은(는)', 'Zhang Min은'],
  ['Wang Dong은(는)', 'Wang Dong은'],
  ['Michel(으)로', 'Michel로'],
  ['Google은(는)', 'Google은'],
  ['Jane은(는)', 'Jane은'],
  ['Bank은(는)', 'Bank는'],
  ['CAEDA은(는)', 'CAEDA는'],
  ['IBM은(는)', 'IBM은'],
  ['FIFA와(과)', 'FIFA와'],
  ['Quán Shùnjī은(는)', 'Quán Shùnjī는'],
])('after Latin letters, %s becomes %s as Korean transcribes them', (text, expected) => {
  expect(particles(text)).toBe(expected);
});

test.each(['Cat은(는)', 'Kyle을(를)', 'Иванов은(는)', '은(는)'])('%s keeps both forms', (text) => {
  expect(particles(text)).toBe(text);
});

test.each([
  ['‘고신구 방문’은(는)', '‘고신구 방문’은'],
  ['관계자들(이름 미상)을(를)', '관계자들(이름 미상)을'],
  ['‘양해각서(MOU)’은(는)', '‘양해각서(MOU)’는'],
  ['(서울)은(는)', '(서울)은'],
])('brackets and quotation marks before a particle are not read: %s', (text, expected) => {
  expect(particles(text)).toBe(expected);
});

test('a Han character without a known reading has no final sound', () => {
  expect(finalSound('㐀', () => undefined)).toBeUndefined();
});
