import type { Locale } from '../graph/locale';
import { type Catalog, en } from './en';
import { ko } from './ko';
import { zhHans } from './zh-hans';
import { zhHant } from './zh-hant';

export type { Catalog };

// A language is one file and one line here.
const LANGUAGES = { en, 'zh-Hant': zhHant, 'zh-Hans': zhHans, ko };

/** UI text by locale. */
export const CATALOGS: Readonly<Record<Locale, Catalog>> = LANGUAGES;

export const catalogOf = (locale: Locale): Catalog => CATALOGS[locale];
