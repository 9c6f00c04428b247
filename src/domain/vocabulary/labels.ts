import type { Locale } from './locales';

/** What a term is called, per locale. */
export type Labels = Readonly<Record<Locale, string>>;

/** A closed list of values, each with its labels. */
export type Terms = Readonly<Record<string, Labels>>;

/** Labels in the order of the table's columns: English, traditional Chinese, simplified Chinese. */
export const labels = (en: string, hant: string, hans: string): Labels => ({
  en,
  'zh-Hant': hant,
  'zh-Hans': hans,
});
