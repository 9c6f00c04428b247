import { LANGUAGES, type Locale } from '../language/languages';

export type { Locale };

/** Every language of the service, English first. */
export const LOCALES = Object.keys(LANGUAGES) as [Locale, ...Locale[]];
