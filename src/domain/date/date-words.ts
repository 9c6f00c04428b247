import type { EdtfDateValue } from './edtf-date';

/** How a date leads into a sentence: on a day, in a year, from one day to another, or by its own first word. */
export type Lead = 'on' | 'in' | 'from' | 'bare';

/** How a language writes dates. */
export interface DateWords {
  /** One date without doubt and time. */
  date(value: EdtfDateValue): string;
  withTime(text: string, time: string, zone: string): string;
  /** Two dates of one precision that share what comes before them, such as 23–26 November 2021; null when they share nothing. */
  span(start: EdtfDateValue, end: EdtfDateValue): string | null;
  between(start: string, end: string): string;
  since(start: string): string;
  until(end: string): string;
  fromUnknownEnd(start: string): string;
  unknownStart(end: string): string;
  anyOf(members: readonly string[]): string;
  /** Some day of a stretch. */
  someDay(stretch: string): string;
  onOrBefore(end: string): string;
  onOrAfter(start: string): string;
  uncertain(text: string): string;
  approximate(text: string): string;
  withPart(text: string, part: string): string;
  /** The same at the beginning of a sentence. */
  on(text: string, lead: Lead, part: string | null): string;
  undated: string;
}
