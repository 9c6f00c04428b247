import { type DayPart, isDayPart } from '../date/day-part';
import { parseEdtf } from '../date/edtf';
import { formatDate, formatOn } from '../date/format';
import { wordsIn } from '../language/languages';
import type { Locale } from '../vocabulary/locales';
import { factClause, type SpokenFact } from './fact-sentence';
import { locators } from './locators';

/** The parts of a timeline entry that its sentence needs. */
export interface SpokenHappening {
  readonly what: string;
  /** EDTF; null if the date is unknown. */
  readonly date: string | null;
  readonly dayPart: string | null;
  readonly spoken: SpokenFact;
  readonly citations: readonly string[];
  readonly confidence: string;
}

/** A timeline entry as one sentence with its date and the locators of its citations. */
export function timelineSentence(happening: SpokenHappening, locale: Locale): string {
  const clause = factClause(happening.spoken, locale);
  const { timeline, stop } = wordsIn(locale).sentences;
  const date = happening.date === null ? null : parseEdtf(happening.date);
  const text =
    date && happening.what === 'BEGINS'
      ? timeline.begins(formatDate(date, locale), clause)
      : date && happening.what === 'ENDS'
        ? timeline.ends(formatDate(date, locale), clause)
        : timeline.on(formatOn(date, locale, dayPartOf(happening)), clause);
  return `${text}${stop}${locators(happening.citations, happening.confidence, locale)}`;
}

const dayPartOf = ({ dayPart }: SpokenHappening): DayPart | null =>
  dayPart !== null && isDayPart(dayPart) ? dayPart : null;
