import { simplify } from './fold';

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Hani', /\p{Script=Han}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Kana', /[\p{Script=Katakana}\p{Script=Hiragana}]/u],
  ['Latn', /\p{Script=Latin}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Grek', /\p{Script=Greek}/u],
];

/** The script of a name (ISO 15924). Han text is Hant if simplifying changes it, and Hani if it may be either. */
export function scriptOf(text: string, language?: string): string {
  const found = SCRIPTS.find(([, letters]) => letters.test(text))?.[0] ?? 'Zyyy';
  if (found !== 'Hani') return found;
  if (simplify(text) !== text) return 'Hant';
  return language?.includes('Hans') ? 'Hans' : 'Hani';
}
