import type { Locale } from '../graph/locale';
import { type Catalogue, en } from './en';
import { ko } from './ko';
import { zhHans } from './zh-hans';
import { zhHant } from './zh-hant';

export type { Catalogue };

// A language is one file and one line here.
const LANGUAGES = { en, 'zh-Hant': zhHant, 'zh-Hans': zhHans, ko };

/** UI text by locale. */
export const CATALOGUES: Readonly<Record<Locale, Catalogue>> = LANGUAGES;

export const catalogueOf = (locale: Locale): Catalogue => CATALOGUES[locale];
