import { fold } from './fold';
import { koreanTerms } from './korean';

const MOST_TERMS = 8;
/** Pinyin with the tones as numbers, in one word or several: quan2 shun4ji1. */
const NUMBERED = /^(?:[a-z]{1,6}[1-5] ?)+$/;

/** The folded texts that a query may stand for, the text itself first; empty where it has no letter. */
export function searchTerms(text: string): string[] {
  const plain = withoutToneNumbers(fold(text));
  if (plain === '') return [];
  const joined = plain.replaceAll(' ', '');
  return [...new Set([plain, joined, ...koreanTerms(plain)])].slice(0, MOST_TERMS);
}

const withoutToneNumbers = (plain: string) =>
  NUMBERED.test(plain) ? plain.replace(/[1-5]/g, ' ').replace(/ +/g, ' ').trim() : plain;
