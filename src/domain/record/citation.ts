import { kindOfId } from '../vocabulary/kinds';
import { isEntityId } from './id';

/** Where a fact is stated: a source, and the paragraph, page or row in it. */
export interface Citation {
  readonly source: string;
  readonly locator: string;
}

const LOCATOR = /^[^\s\p{C}]{1,200}$/u;

/** The parts of a citation that was checked when it was written. */
export function splitCitation(text: string): Citation {
  const at = text.indexOf('#');
  return at < 0 ? { source: text, locator: '' } : { source: text.slice(0, at), locator: text.slice(at + 1) };
}

/** The citation that a text `sourceId#locator` names, if it names one. */
export function parseCitation(text: string): Citation | undefined {
  const citation = splitCitation(text);
  const sound = text.includes('#') && isEntityId(citation.source) && kindOfId(citation.source) === 'Source';
  return sound && LOCATOR.test(citation.locator) ? citation : undefined;
}

/** The text of a citation, as records hold it. */
export const formatCitation = ({ source, locator }: Citation): string => `${source}#${locator}`;

/** Whether a text is a citation. */
export const isCitation = (text: string): boolean => parseCitation(text) !== undefined;
