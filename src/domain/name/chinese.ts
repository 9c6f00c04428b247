import { pinyin } from 'pinyin-pro';

/** Surnames of two characters, in simplified characters. */
const COMPOUND = new Set(
  [
    '欧阳 司马 上官 诸葛 尉迟 东方 皇甫 公孙 慕容 令狐 长孙 宇文 司徒 夏侯 轩辕 端木 独孤 南宫 西门 呼延 公羊 澹台 闻人',
    '申屠 太史 濮阳 淳于 单于 拓跋 赫连 万俟 百里 钟离 东郭 鲜于 闾丘 司空 司寇 颛孙 公西 漆雕 乐正 梁丘 左丘 纳兰 完颜',
  ].flatMap((line) => line.split(' ')),
);
/** Characters that have two readings anywhere in a name. */
const AMBIGUOUS = new Set('乐行重朝长盛传单曾解柏茜晟');
const MAX_READINGS = 4;
/** The words of a longer name determine its reading. */
const MAX_AMBIGUOUS_LENGTH = 4;

/** The number of characters in the surname of a simplified Han name. */
export const surnameLength = (name: string): number =>
  name.length > 2 && COMPOUND.has(name.slice(0, 2)) ? 2 : 1;

/** The pinyin readings of a simplified Han name, likeliest first. Each is a list of syllables without tones. */
export function readings(name: string, of: 'person' | 'other'): string[][] {
  const likeliest = syllablesOf(name, of);
  const found = [likeliest, ...otherReadings(name, of, likeliest)];
  const distinct = new Map(found.map((syllables) => [syllables.join(' '), syllables]));
  return [...distinct.values()].slice(0, MAX_READINGS).flatMap(withU);
}

const syllablesOf = (name: string, of: 'person' | 'other') =>
  pinyin(name, { toneType: 'none', type: 'array', v: true, ...(of === 'person' ? { surname: 'head' } : {}) });

/** People also search for a surname by the reading of the ordinary word: 乐 is Le or Yue. */
function otherReadings(name: string, of: 'person' | 'other', likeliest: readonly string[]): string[][] {
  if (name.length > MAX_AMBIGUOUS_LENGTH) return [];
  const cut = of === 'person' ? surnameLength(name) : 0;
  return likeliest.flatMap((_, place) => {
    const char = name.charAt(place);
    const open = place < cut ? cut === 1 : AMBIGUOUS.has(char);
    if (!open) return [];
    const all = pinyin(char, { toneType: 'none', type: 'array', multiple: true, v: true });
    return all.map((reading) => likeliest.with(place, reading));
  });
}

/** ü is typed as v, often written as u, and printed as yu in passports. */
function withU(syllables: string[]): string[][] {
  if (!syllables.some((one) => one.includes('v'))) return [syllables];
  return ['v', 'u', 'yu'].map((letters) => syllables.map((one) => one.replace('v', letters)));
}
