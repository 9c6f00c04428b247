import type { NameRecord } from '../../src/domain/record/record';
import type { Random } from './random';

const pairs = (text: string) => text.split(' ').map((pair) => pair.split('/') as [string, string]);

const SURNAMES = pairs(
  '王/Wang 李/Li 張/Zhang 劉/Liu 陳/Chen 楊/Yang 黃/Huang 趙/Zhao 吳/Wu 周/Zhou 徐/Xu 孫/Sun 馬/Ma 朱/Zhu 胡/Hu 林/Lin 郭/Guo 何/He 高/Gao 羅/Luo 歐陽/Ouyang 司馬/Sima',
);
const SYLLABLES = pairs(
  '明/ming 華/hua 國/guo 偉/wei 芳/fang 建/jian 文/wen 麗/li 志/zhi 強/qiang 春/chun 平/ping 東/dong 海/hai 雪/xue 龍/long 玉/yu 德/de 永/yong 思/si 嘉/jia 俊/jun 慧/hui 寧/ning',
);
const GIVEN =
  'Anna Björn Chloé David Eszter François Grace Håkon Inés Jürgen Katarzyna Liam María Noël Olga Paul'.split(
    ' ',
  );
const FAMILY =
  'Smith Müller Dubois García Novák Kowalska Jensen O’Brien Rossi Silva Nagy Petrov Virtanen Yılmaz van_Dijk Łukasik'.split(
    ' ',
  );

/** A name without citations and confidence. */
export type Written = Pick<NameRecord, 'text' | 'language' | 'type' | 'attested' | 'preferred'>;

/** Valid names that break careless parsers: quotes, markup, formulas, paths, combining marks, rare characters. */
const HOSTILE = [
  `O'Neill "The Boss" \\\\ Co.`,
  '<script>alert(1)</script> & Söhne ]]>',
  `Robert'); DROP TABLE people;--`,
  '=1+1',
  '@SUM(A1:A9)',
  '-5.2',
  '__proto__',
  'null',
  '\u0024{jndi:ldap://x} {{7*7}} %s %n',
  '../../etc/passwd',
  'a,b;c|d\u2028e\u00a0f',
  'مُنظَّمة ١٢٣',
  'Z̷a̴l̵g̶o̷',
  '👩‍👩‍👧‍👦 Family Trust 🇨🇳',
  '𠮷野家',
  'ＦＵＬＬ　ＷＩＤＴＨ',
  'İstanbul ΣΊΣΥΦΟΣ ß',
  'long '.repeat(60).trim(),
];

const isHostile = (random: Random) => random.percent(2);

/** The names of a generated person. Two of three are Chinese, with generated pinyin. */
export function personNames(random: Random): Written[] {
  if (isHostile(random)) return [printed(random.pick(HOSTILE), 'und')];
  if (random.percent(35)) {
    return [printed(`${random.pick(GIVEN)} ${family(random)}`, 'en')];
  }
  const [surname, reading] = random.pick(SURNAMES);
  const given = random.percent(80)
    ? [random.pick(SYLLABLES), random.pick(SYLLABLES)]
    : [random.pick(SYLLABLES)];
  const syllables = given.map(([, syllable]) => syllable).join('');
  return [
    printed(`${surname}${given.map(([character]) => character).join('')}`, 'zh-Hant'),
    {
      text: `${reading} ${capital(syllables)}`,
      language: 'zh-Latn',
      type: 'romanisation',
      attested: false,
      preferred: true,
    },
  ];
}

const BODIES = pairs('集團/Group 協會/Association 銀行/Bank 大學/University 基金會/Foundation 公司/Company');

/** The names of a generated organization. Half are Chinese, with a translation. */
export function organizationNames(random: Random): Written[] {
  if (isHostile(random)) return [printed(random.pick(HOSTILE), 'und')];
  const [kind, english] = random.pick(BODIES);
  if (random.percent(50)) return [printed(`${family(random)} & ${family(random)} ${english}`, 'en')];
  const word = [random.pick(SYLLABLES), random.pick(SYLLABLES), random.pick(SYLLABLES)];
  return bothNames(
    `${word.map(([character]) => character).join('')}${kind}`,
    `${capital(word.map(([, syllable]) => syllable).join(''))} ${english}`,
  );
}

const family = (random: Random) => random.pick(FAMILY).replace('_', ' ');
const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** A Chinese and an English name of a generated entity. */
export const bothNames = (chinese: string, english: string): Written[] => [
  printed(chinese, 'zh-Hant'),
  { ...printed(english, 'en'), type: 'translation' },
];

const printed = (text: string, language: string): Written => ({
  text,
  language,
  type: 'official',
  attested: true,
  preferred: true,
});
