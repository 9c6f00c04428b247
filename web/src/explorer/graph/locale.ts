import { LOCALES, type Locale } from '../../../../src/domain/vocabulary/locales';
import type { Locale as ApiLocale } from '../api/operations.gen';

export type { ApiLocale, Locale };
export { LOCALES };

/** A locale as an API enum. */
export const toApiLocale = (locale: Locale): ApiLocale => locale.toUpperCase().replace('-', '_') as ApiLocale;

/** Detects the language of a text by its script, for `lang`. For Han characters, a Chinese UI locale decides the variant. */
export function detectLanguage(text: string, locale: Locale): string {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (/\p{Script=Han}/u.test(text)) return locale.startsWith('zh') ? locale : 'zh';
  return 'en';
}
