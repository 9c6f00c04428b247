import { LOCALES, type Locale } from '../../../../src/domain/vocabulary/locales';
import type { Locale as ApiLocale } from '../api/operations.gen';

export type { ApiLocale, Locale };
export { LOCALES };

/** A locale as the API writes it. */
export const toApiLocale = (locale: Locale): ApiLocale => locale.toUpperCase().replace('-', '_') as ApiLocale;

/** The language of a name by its letters, for `lang`; a reader's locale decides between the forms of Han. */
export function detectLanguage(text: string, locale: Locale): string {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (/\p{Script=Han}/u.test(text)) return locale === 'en' ? 'zh' : locale;
  return 'en';
}
