import { LOCALES, type Locale } from '../graph/locale';
import { reloadInLocale } from './commands';

const KEY = 'guanxi:locale';

/** The stored locale, else the first supported language of the browser, else English. */
export function initialLocale(): Locale {
  const stored = LOCALES.find((one) => one === localStorage.getItem(KEY));
  if (stored) return stored;
  const preferred = navigator.languages.flatMap((tag) => matchLocale(tag) ?? []);
  return preferred[0] ?? 'en';
}

/** Matches a language tag by language, or by language and script: `zh-TW` is `zh-Hant`. */
export function matchLocale(tag: string): Locale | undefined {
  const { language, script } = new Intl.Locale(tag).maximize();
  return LOCALES.find((one) => one === language || one === `${language}-${script}`);
}

export function setLocale(locale: Locale): void {
  localStorage.setItem(KEY, locale);
  void reloadInLocale(locale);
}
