import type { Locale } from '../graph/locale';
import { type Catalogue, en } from './en';
import { zhHans } from './zh-hans';
import { zhHant } from './zh-hant';

export type { Catalogue };

/** UI text by locale. A language is one file, plus its line here. */
export const CATALOGUES: Readonly<Record<Locale, Catalogue>> = { en, 'zh-Hant': zhHant, 'zh-Hans': zhHans };

export const catalogueOf = (locale: Locale): Catalogue => CATALOGUES[locale];
