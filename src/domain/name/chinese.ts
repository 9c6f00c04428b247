import { pinyin } from 'pinyin-pro';

/** Surnames of two characters, simplified. */
const COMPOUND = new Set(
  '欧阳 司马 上官 诸葛 尉迟 东方 皇甫 公孙 慕容 令狐 长孙 宇文 司徒 夏侯 轩辕 端木 独孤 南宫 西门 呼延 公羊 澹台 闻人 申屠 太史 濮阳 淳于 单于 拓跋 赫连'.split(
    ' ',
  ),
);
const MOST_READINGS = 4;

/** How many characters of a simplified Han name are the surname. */
export const surnameLength = (name: string): number =>
  name.length > 2 && COMPOUND.has(name.slice(0, 2)) ? 2 : 1;

/** The pinyin readings of a simplified Han name, syllable by syllable without tones; the likeliest first. */
export function readings(name: string, of: 'person' | 'other'): string[][] {
  const likeliest = pinyin(name, {
    toneType: 'none',
    type: 'array',
    v: true,
    ...(of === 'person' ? { surname: 'head' } : {}),
  });
  const first = name.charAt(0);
  const found = [likeliest];
  // A surname may be read as the ordinary word too (乐 Le or Yue), and searchers do.
  if (of === 'person' && surnameLength(name) === 1) {
    const all = pinyin(first, { toneType: 'none', type: 'array', multiple: true, v: true });
    for (const other of all) found.push([other, ...likeliest.slice(1)]);
  }
  const distinct = new Map(found.map((syllables) => [syllables.join(' '), syllables]));
  return [...distinct.values()].slice(0, MOST_READINGS).flatMap(withU);
}

/** ü is typed as v, and written as u. */
function withU(syllables: string[]): string[][] {
  const plain = syllables.map((one) => one.replace(/v/g, 'u'));
  return plain.join() === syllables.join() ? [syllables] : [syllables, plain];
}
