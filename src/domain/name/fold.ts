import { Converter } from 'opencc-js/t2cn';

/** Latin letters that do not come apart into a plain letter and a mark. */
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
/** Vowel points of Hebrew and Arabic, which texts leave out at will. */
const POINTS = /[\u0591-\u05BD\u05BF-\u05C7\u064B-\u0655\u0670]/g;
/** Letters by their class, but written where others write an apostrophe: \u02BB in O\u02BBzbekiston. */
const APOSTROPHES = /[\u02B9-\u02DF]/g;
/** Japanese forms of common characters that the Chinese table does not know. */
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
const NOT_A_LETTER = /[^\p{L}\p{N}\p{M}]+/gu;
/** A mark that stands on no letter. */
const LONE_MARK = /(?<![\p{L}\p{N}\p{M}])\p{M}+/gu;
/** Half of a surrogate pair, which no index can hold. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

let convert: ((text: string) => string) | undefined;

/** Traditional characters to simplified ones. */
export function simplify(text: string): string {
  convert ??= traditionalToSimplified();
  return convert(text.replace(JAPANESE_FORM, (char) => JAPANESE[char] ?? char));
}

/** The table is read once, and only where a name needs it. */
function traditionalToSimplified(): (text: string) => string {
  if (!Converter) throw new Error('opencc-js has no converter');
  return Converter({ from: 't', to: 'cn' });
}

/** The plain form of a name for comparison, never for display: width, case, marks, punctuation and Han variants are gone. */
export function fold(text: string): string {
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
  return simplify(plain.replace(APOSTROPHES, ' ')).replace(LONE_MARK, ' ').replace(NOT_A_LETTER, ' ').trim();
}
