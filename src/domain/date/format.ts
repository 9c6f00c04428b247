import type { Locale } from '../vocabulary/locales';
import { DATE_WORDS, type DateWords } from './date-words';
import { type DayPart, dayPartLabels } from './day-part';
import type { Edtf, EdtfMember } from './edtf';
import type { EdtfDateValue } from './edtf-date';

/** The date for a reader: `24 November 2021, morning`, 2021年11月24日上午. */
export function formatDate(edtf: Edtf, locale: Locale, part?: DayPart | null): string {
  const words = DATE_WORDS[locale];
  const text = wording(edtf, words);
  return part ? words.withPart(text, dayPartLabels(part)[locale]) : text;
}

/** The date at the beginning of a sentence: `On 24 November 2021 (morning)`; null is an unknown date. */
export function formatOn(edtf: Edtf | null, locale: Locale, part?: DayPart | null): string {
  const words = DATE_WORDS[locale];
  if (edtf === null) return words.undated;
  const exact = edtf.is !== 'date' || edtf.date.precision === 'day' || edtf.date.precision === 'time';
  return words.on(wording(edtf, words), exact, part ? dayPartLabels(part)[locale] : null);
}

function wording(edtf: Edtf, words: DateWords): string {
  switch (edtf.is) {
    case 'date':
      return dateText(edtf.date, words);
    case 'interval': {
      const { start, end } = edtf;
      if (start.is === 'date' && end.is === 'date') return spanText(start, end, words);
      if (start.is === 'date') {
        return end.is === 'open'
          ? words.since(dateText(start, words))
          : words.fromUnknownEnd(dateText(start, words));
      }
      if (end.is !== 'date') return edtf.text;
      return start.is === 'open'
        ? words.until(dateText(end, words))
        : words.unknownStart(dateText(end, words));
    }
    case 'set':
      return words.anyOf(edtf.members.map((member) => memberText(member, words)));
  }
}

function spanText(start: EdtfDateValue, end: EdtfDateValue, words: DateWords): string {
  const plain = ![start, end].some((date) => date.uncertain || date.approximate);
  return (
    (plain ? words.span(start, end) : null) ?? words.between(dateText(start, words), dateText(end, words))
  );
}

function memberText(member: EdtfMember, words: DateWords): string {
  if (member.is === 'one') return dateText(member.date, words);
  if (member.from && member.until) return words.someDay(spanText(member.from, member.until, words));
  if (member.until) return words.onOrBefore(dateText(member.until, words));
  return member.from ? words.onOrAfter(dateText(member.from, words)) : '';
}

function dateText(date: EdtfDateValue, words: DateWords): string {
  const plain = words.date(date);
  const near = date.approximate ? words.approximate(plain) : plain;
  return date.uncertain ? words.uncertain(near) : near;
}
