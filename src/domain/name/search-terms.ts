import { fold } from './fold';
import { koreanPartTerms, koreanTerms } from './korean';

const MAX_SEARCH_TERMS = 8;
/** Pinyin with tone numbers, in one or more words: quan2 shun4ji1. */
const NUMBERED = /^(?:[a-z]{1,6}[1-5] ?)+$/;

/** The folded texts that a query may stand for, the query itself first. Empty if the query has no letters. */
export function searchTerms(text: string): string[] {
  const plain = fold(text);
  if (plain === '') return [];
  const toneless = NUMBERED.test(plain) ? plain.replace(/[1-5] ?/g, ' ').trim() : plain;
  const terms = [plain, toneless, ...[plain, toneless].map((one) => one.replaceAll(' ', ''))];
  return [...new Set([...terms, ...koreanTerms(toneless)])].slice(0, MAX_SEARCH_TERMS);
}

/** The keys of the parts of a Korean name that a query may stand for, in any romanization. */
export const soundTerms = (text: string): string[] => koreanPartTerms(fold(text));
