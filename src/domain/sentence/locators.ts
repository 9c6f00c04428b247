import type { Locale } from '../vocabulary/locales';
import { CONFIDENCES } from '../vocabulary/terms';
import { SENTENCE_WORDS } from './sentence-words';

/** What a reader is told of a confidence: the label of the lesser ones, nothing of what is stated. */
export const doubtOf = (confidence: string, locale: Locale): string | null =>
  confidence === 'inferred' || confidence === 'uncertain' ? CONFIDENCES[confidence][locale] : null;

/** Where a fact is said, and whether it is less than stated: `[P7]`, `[P8, inferred]`. */
export function locators(citations: readonly string[], confidence: string, locale: Locale): string {
  const words = SENTENCE_WORDS[locale];
  const places = new Set(citations.map((citation) => citation.slice(citation.indexOf('#') + 1)));
  const doubt = doubtOf(confidence, locale);
  return `[${[...places].join(words.listed)}${doubt === null ? '' : words.comma + doubt}]`;
}
