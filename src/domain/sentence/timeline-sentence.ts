import { type DayPart, isDayPart } from '../date/day-part';
import { parseEdtf } from '../date/edtf';
import { formatDate, formatOn } from '../date/format';
import type { Locale } from '../vocabulary/locales';
import { factClause, type SpokenFact } from './fact-sentence';
import { locators } from './locators';
import { SENTENCE_WORDS } from './sentence-words';

/** One thing that happened, as far as a sentence needs it. */
export interface SpokenHappening {
  readonly what: string;
  /** EDTF, or null where nothing says when. */
  readonly date: string | null;
  readonly dayPart: string | null;
  readonly spoken: SpokenFact;
  readonly citations: readonly string[];
  readonly confidence: string;
}

/** How a language puts a date before what happened. A new locale is one row. */
interface TimelineWords {
  on(date: string, clause: string): string;
  begins(date: string, clause: string): string;
  ends(date: string, clause: string): string;
}

const chinese: TimelineWords = {
  on: (date, clause) => `${date}\uFF0C${clause}`,
  begins: (date, clause) => `${date}起\uFF0C${clause}`,
  ends: (date, clause) => `至${date}止\uFF0C${clause}`,
};
const WORDS: Readonly<Record<Locale, TimelineWords>> = {
  en: {
    on: (date, clause) => `${date} ${clause}`,
    begins: (date, clause) => `From ${date} ${clause}`,
    ends: (date, clause) => `Until ${date} ${clause}`,
  },
  'zh-Hant': chinese,
  'zh-Hans': chinese,
};

/** What happened and when, as one sentence for a reader, with the places that say it. */
export function timelineSentence(happening: SpokenHappening, locale: Locale): string {
  const clause = factClause(happening.spoken, locale);
  const words = WORDS[locale];
  const date = happening.date === null ? null : parseEdtf(happening.date);
  const text =
    date && happening.what === 'BEGINS'
      ? words.begins(formatDate(date, locale), clause)
      : date && happening.what === 'ENDS'
        ? words.ends(formatDate(date, locale), clause)
        : words.on(formatOn(date, locale, dayPartOf(happening)), clause);
  return `${text}${SENTENCE_WORDS[locale].stop}${locators(happening.citations, happening.confidence, locale)}`;
}

const dayPartOf = ({ dayPart }: SpokenHappening): DayPart | null =>
  dayPart !== null && isDayPart(dayPart) ? dayPart : null;
