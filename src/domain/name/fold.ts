import { Converter } from 'opencc-js/t2cn';

/** Latin letters that Unicode does not decompose into a plain letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
  ĸ: 'k',
  ŧ: 't',
  ə: 'a',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ŀ: 'l',
  ſ: 's',
};
const LATIN = /\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu;
/** Vowel points of Hebrew and Arabic, which are optional in writing. */
const POINTS = /[\u0591-\u05BD\u05BF-\u05C7\u064B-\u0655\u0670]/g;
/** Characters that Unicode classes as letters but that replace an apostrophe: \u02BB in O\u02BBzbekiston. */
const APOSTROPHES = /[\u02B9-\u02DF]/g;
/** Japanese forms of common characters that the Chinese table lacks. */
const JAPANESE: Readonly<Record<string, string>> = {
  権: '权',
  経: '经',
  済: '济',
  発: '发',
  対: '对',
  広: '广',
  沢: '泽',
  竜: '龙',
  斎: '斋',
  渋: '涩',
  関: '关',
  鉄: '铁',
  亜: '亚',
  県: '县',
  団: '团',
  応: '应',
};
const JAPANESE_FORM = new RegExp(`[${Object.keys(JAPANESE).join('')}]`, 'g');
/** Simplified characters that have a second simplified form in names: 钱锺书 is also written 钱钟书. */
const KEPT_IN_NAMES: Readonly<Record<string, string>> = { 锺: '钟', 钜: '巨', 迳: '径' };
const HAN = /\p{Script=Han}+/gu;
const NOT_A_LETTER = /[^\p{L}\p{N}\p{M}]+/gu;
/** A mark without a letter. */
const LONE_MARK = /(?<![\p{L}\p{N}\p{M}])\p{M}+/gu;
/** Half of a surrogate pair, which an index cannot store. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

let convert: ((text: string) => string) | undefined;

/** The text in simplified characters. */
export function simplify(text: string): string {
  convert ??= traditionalToSimplified();
  return convert(text.replace(JAPANESE_FORM, (char) => JAPANESE[char] ?? char));
}

/** Loads the table on first use, because it is large. */
function traditionalToSimplified(): (text: string) => string {
  if (!Converter) throw new Error('opencc-js has no converter');
  return Converter({ from: 't', to: 'cn' });
}

/**
 * One canonical form for all variants of a Han text. The table keeps some traditional characters within names: 張昇
 * becomes 张昇, but 昇 alone becomes 升. Simplifying each character until nothing changes makes the variants equal.
 */
function canonical(text: string): string {
  const simpler = Array.from(simplify(text), (char) => KEPT_IN_NAMES[char] ?? simplify(char)).join('');
  return simpler === text ? text : canonical(simpler);
}

/** A name without differences of width, case, marks, punctuation and Han variants. For comparison, not for display. */
export const fold = (text: string): string => folded(text, canonical);

/** A folded name that keeps the characters that its reading depends on: 乾隆 is Qianlong, but 干 is gan. */
export const foldedToRead = (text: string): string => folded(text, simplify);

function folded(text: string, simplified: (han: string) => string): string {
  const narrow = text
    .replace(LONE_SURROGATE, ' ')
    .replace(/[\uFF01-\uFFDC]+/g, (wide) => wide.normalize('NFKC'))
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('\u03C2', '\u03C3')
    .replace(POINTS, '');
  const plain = narrow.replace(LATIN, (run) =>
    run
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\0-\x7f]/g, (letter) => LETTERS[letter] ?? letter),
  );
  return plain
    .replace(HAN, simplified)
    .replace(APOSTROPHES, ' ')
    .replace(LONE_MARK, ' ')
    .replace(NOT_A_LETTER, ' ')
    .trim();
}
