import type { LabelCatalog } from '../language/label-catalog';
import { LANGUAGES } from '../language/languages';
import { LOCALES, type Locale } from './locales';

/** One label in every language. */
export type Labels = Readonly<Record<Locale, string>>;

/** A closed list of values with their labels. */
export type Terms = Readonly<Record<string, Labels>>;

/** One label in every language: English from the vocabulary's table, the others from their catalogs. */
export function labelsOf(english: string, labelIn: (catalog: LabelCatalog) => string): Labels {
  const label = (locale: Locale) => {
    const { labels } = LANGUAGES[locale];
    return labels === 'in-tables' ? english : labelIn(labels);
  };
  return Object.fromEntries(LOCALES.map((locale) => [locale, label(locale)])) as Record<Locale, string>;
}
