import { fold } from './fold';
import { koreanTerms } from './korean';

const MOST_TERMS = 6;

/** The folded texts that a query may stand for; empty where it has no letter. */
export function searchTerms(text: string): string[] {
  const plain = fold(text);
  if (plain === '') return [];
  const joined = plain.replaceAll(' ', '');
  return [...new Set([plain, joined, ...koreanTerms(plain)])].slice(0, MOST_TERMS);
}
