import { enWords } from './en.words';
import { koLabels } from './ko.labels';
import { koWords } from './ko.words';
import type { LabelCatalog } from './label-catalog';
import type { LanguageWords } from './language-words';
import { zhHansLabels } from './zh-hans.labels';
import { zhHansWords } from './zh-hans.words';
import { zhHantLabels } from './zh-hant.labels';
import { zhHantWords } from './zh-hant.words';

/** One language of the service. */
interface Language {
  /** Its name in English. */
  readonly name: string;
  /** The labels of English are in the tables of the vocabulary; every other language has a catalog. */
  readonly labels: LabelCatalog | 'in-tables';
  readonly words: LanguageWords;
}

const LIST = {
  en: { name: 'English', labels: 'in-tables', words: enWords },
  'zh-Hant': { name: 'Chinese in traditional characters', labels: zhHantLabels, words: zhHantWords },
  'zh-Hans': { name: 'Chinese in simplified characters', labels: zhHansLabels, words: zhHansWords },
  ko: { name: 'Korean', labels: koLabels, words: koWords },
} as const satisfies Readonly<Record<string, Language>>;

/** The tag of a language (BCP 47). */
export type Locale = keyof typeof LIST;

/** Every language of the service, by tag. A new language is a file of labels, a file of words, and one line here. */
export const LANGUAGES: Readonly<Record<Locale, Language>> = LIST;

/** The words of a language. */
export const wordsIn = (locale: Locale): LanguageWords => LANGUAGES[locale].words;
