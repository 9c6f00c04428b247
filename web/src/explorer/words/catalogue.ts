import type { Locale } from '../graph/locale';
import { type Catalogue, en } from './en';
import { zhHans } from './zh-hans';
import { zhHant } from './zh-hant';

export type { Catalogue };

/** Every word of the page that is not of the graph's own vocabulary. A language is one file. */
export const CATALOGUES: Readonly<Record<Locale, Catalogue>> = { en, 'zh-Hant': zhHant, 'zh-Hans': zhHans, ko: en };

export const catalogueOf = (locale: Locale): Catalogue => CATALOGUES[locale];
