import { wordsIn } from '../language/languages';
import type { Locale } from '../vocabulary/locales';
import { CONFIDENCES } from '../vocabulary/terms';

/** The label of a confidence below `stated`; null for `stated`. */
export const doubtOf = (confidence: string, locale: Locale): string | null =>
  confidence === 'inferred' || confidence === 'uncertain' ? CONFIDENCES[confidence][locale] : null;

/** The locators of a fact's citations, with its confidence if that is below `stated`: `[P7]`, `[P8, inferred]`. */
export function locators(citations: readonly string[], confidence: string, locale: Locale): string {
  const { listed, comma } = wordsIn(locale).sentences;
  const places = new Set(citations.map((citation) => citation.slice(citation.indexOf('#') + 1)));
  const doubt = doubtOf(confidence, locale);
  return `[${[...places].join(listed)}${doubt === null ? '' : comma + doubt}]`;
}
