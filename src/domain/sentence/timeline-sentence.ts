import { type DayPart, isDayPart } from '../date/day-part';
import { parseEdtf } from '../date/edtf';
import { formatDate, formatOn } from '../date/format-date';
import { wordsIn } from '../language/languages';
import type { Locale } from '../vocabulary/locales';
import { type FactForSentence, factClause } from './fact-sentence';
import { locators } from './locators';

/** The parts of a timeline entry that its sentence needs. */
export interface TimelineEntryForSentence {
  readonly type: string;
  /** EDTF; null if the date is unknown. */
  readonly date: string | null;
  readonly dayPart: string | null;
  readonly fact: FactForSentence;
  readonly citations: readonly string[];
  readonly confidence: string;
}

/** A timeline entry as one sentence with its date and the locators of its citations. */
export function timelineSentence(entry: TimelineEntryForSentence, locale: Locale): string {
  const clause = factClause(entry.fact, locale);
  const { timeline, stop } = wordsIn(locale).sentences;
  const date = entry.date === null ? null : parseEdtf(entry.date);
  const text =
    date && entry.type === 'BEGINS'
      ? timeline.begins(formatDate(date, locale), clause)
      : date && entry.type === 'ENDS'
        ? timeline.ends(formatDate(date, locale), clause)
        : timeline.on(formatOn(date, locale, dayPartOf(entry)), clause);
  return `${text}${stop}${locators(entry.citations, entry.confidence, locale)}`;
}

const dayPartOf = ({ dayPart }: TimelineEntryForSentence): DayPart | null =>
  dayPart !== null && isDayPart(dayPart) ? dayPart : null;
