import { kindOfId } from '../vocabulary/kinds';
import { isEntityId } from './id';

/** A source, and the paragraph, page or row in it that states a fact. */
export interface CitationParts {
  readonly source: string;
  readonly locator: string;
}

const LOCATOR = /^[^\s\p{C}]{1,200}$/u;

/** The parts of a citation that is already known to be valid. */
export function splitCitation(text: string): CitationParts {
  const at = text.indexOf('#');
  return at < 0 ? { source: text, locator: '' } : { source: text.slice(0, at), locator: text.slice(at + 1) };
}

/** The citation in a text `sourceId#locator`; undefined if the text is not a citation. */
export function parseCitation(text: string): CitationParts | undefined {
  const citation = splitCitation(text);
  const valid = text.includes('#') && isEntityId(citation.source) && kindOfId(citation.source) === 'Source';
  return valid && LOCATOR.test(citation.locator) ? citation : undefined;
}

/** The text `sourceId#locator` of a citation. */
export const formatCitation = ({ source, locator }: CitationParts): string => `${source}#${locator}`;

/** Whether a text is a valid citation. */
export const isCitation = (text: string): boolean => parseCitation(text) !== undefined;
