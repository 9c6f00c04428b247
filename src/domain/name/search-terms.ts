import { fold } from './fold';
import { koreanPartTerms, koreanTerms } from './korean';

const MOST_TERMS = 8;
/** Pinyin with the tones as numbers, in one word or several: quan2 shun4ji1. */
const NUMBERED = /^(?:[a-z]{1,6}[1-5] ?)+$/;

/** The folded texts that a query may stand for, the text itself first; empty where it has no letter. */
export function searchTerms(text: string): string[] {
  const plain = fold(text);
  if (plain === '') return [];
  const toneless = NUMBERED.test(plain) ? plain.replace(/[1-5] ?/g, ' ').trim() : plain;
  const terms = [plain, toneless, ...[plain, toneless].map((one) => one.replaceAll(' ', ''))];
  return [...new Set([...terms, ...koreanTerms(toneless)])].slice(0, MOST_TERMS);
}

/** The keys that a part of a Korean name has which sounds so, however it is romanised. */
export const soundTerms = (text: string): string[] => koreanPartTerms(fold(text));
