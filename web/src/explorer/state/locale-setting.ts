import { LOCALES, type Locale } from '../graph/locale';
import { reloadInLocale } from './store';

const KEY = 'guanxi:locale';

/** The stored locale, else the first supported language of the browser, else English. */
export function initialLocale(): Locale {
  const selected = LOCALES.find((one) => one === localStorage.getItem(KEY));
  if (selected) return selected;
  for (const tag of navigator.languages) {
    if (/^zh-(hant|tw|hk|mo)/i.test(tag)) return 'zh-Hant';
    if (/^zh/i.test(tag)) return 'zh-Hans';
    if (/^en/i.test(tag)) return 'en';
  }
  return 'en';
}

export function setLocale(locale: Locale): void {
  localStorage.setItem(KEY, locale);
  void reloadInLocale(locale);
}
