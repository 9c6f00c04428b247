import { LOCALES, type Locale } from '../../domain/vocabulary/locales';

/** Locales of Chinese by script, or by region when the tag has no script. */
const CHINESE: Readonly<Record<string, Locale>> = {
  tw: 'zh-Hant',
  hk: 'zh-Hant',
  mo: 'zh-Hant',
  hant: 'zh-Hant',
  hans: 'zh-Hans',
};

/** The first supported language of an Accept-Language header; English without one. */
export function localeFrom(header: string | undefined): Locale {
  for (const tag of byPreference(header ?? '')) {
    const exact = LOCALES.find((locale) => locale.toLowerCase() === tag);
    if (exact) return exact;
    const [language, ...rest] = tag.split('-');
    if (language === 'zh') return rest.map((part) => CHINESE[part]).find((found) => found) ?? 'zh-Hans';
    const same = LOCALES.find((locale) => locale === language);
    if (same) return same;
  }
  return 'en';
}

function byPreference(header: string): string[] {
  return header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((one) => one.trim()).find((one) => one.startsWith('q='));
      return { tag: tag.trim(), quality: quality ? Number(quality.slice(2)) : 1 };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}
