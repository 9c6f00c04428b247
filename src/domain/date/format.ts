import type { Locale } from '../vocabulary/locales';
import type { DateWords, Lead } from './date-words';
import { type DayPart, dayPartLabels } from './day-part';
import type { Edtf, EdtfMember } from './edtf';
import type { EdtfDateValue } from './edtf-date';
import { LOCALE_DATES } from './locale-dates';

/** The date for a reader: `24 November 2021, morning`, 2021年11月24日上午. */
export function formatDate(edtf: Edtf, locale: Locale, part?: DayPart | null): string {
  const words = LOCALE_DATES[locale];
  const { text } = wording(edtf, words);
  return part ? words.withPart(text, dayPartLabels(part)[locale]) : text;
}

/** The date at the beginning of a sentence: `On 24 November 2021 (morning)`; null is an unknown date. */
export function formatOn(edtf: Edtf | null, locale: Locale, part?: DayPart | null): string {
  const words = LOCALE_DATES[locale];
  if (edtf === null) return words.undated;
  const { text, lead } = wording(edtf, words);
  return words.on(text, lead, part ? dayPartLabels(part)[locale] : null);
}

interface Wording {
  readonly text: string;
  readonly lead: Lead;
}

function wording(edtf: Edtf, words: DateWords): Wording {
  switch (edtf.is) {
    case 'date':
      return dateWording(edtf.date, words);
    case 'interval': {
      const { start, end } = edtf;
      if (start.is === 'date' && end.is === 'date') return spanWording(start, end, words);
      if (start.is === 'date') {
        const { text } = dateWording(start, words);
        return end.is === 'open'
          ? { text: words.since(text), lead: 'bare' }
          : { text: words.fromUnknownEnd(text), lead: 'from' };
      }
      if (end.is !== 'date') return { text: edtf.text, lead: 'bare' };
      const { text } = dateWording(end, words);
      return start.is === 'open'
        ? { text: words.until(text), lead: 'bare' }
        : { text: words.unknownStart(text), lead: 'from' };
    }
    case 'set': {
      const members = edtf.members.map((member) => memberWording(member, words));
      return { text: words.anyOf(members.map(({ text }) => text)), lead: members[0]?.lead ?? 'bare' };
    }
  }
}

function spanWording(start: EdtfDateValue, end: EdtfDateValue, words: DateWords): Wording {
  const plain = ![start, end].some((date) => date.uncertain || date.approximate);
  const span = plain ? words.span(start, end) : null;
  if (span !== null) return { text: span, lead: end.precision === 'day' ? 'on' : 'in' };
  const [from, until] = [dateWording(start, words).text, dateWording(end, words).text];
  return { text: words.between(from, until), lead: 'from' };
}

function memberWording(member: EdtfMember, words: DateWords): Wording {
  if (member.is === 'one') return dateWording(member.date, words);
  const { from, until } = member;
  if (from && until) return { text: words.someDay(spanWording(from, until, words).text), lead: 'bare' };
  if (until) return { text: words.onOrBefore(dateWording(until, words).text), lead: 'bare' };
  return { text: from ? words.onOrAfter(dateWording(from, words).text) : '', lead: 'bare' };
}

function dateWording(date: EdtfDateValue, words: DateWords): Wording {
  const plain = words.date(date);
  const timed = date.time === null ? plain : withTime(plain, date.time, words);
  const near = date.approximate ? words.approximate(timed) : timed;
  return { text: date.uncertain ? words.uncertain(near) : near, lead: leadOf(date) };
}

function leadOf(date: EdtfDateValue): Lead {
  if (date.approximate || date.month === 'XX' || date.day === 'XX') return 'bare';
  return date.precision === 'day' || date.precision === 'time' ? 'on' : 'in';
}

/** Z is UTC, an offset is one from UTC, and a time without either says nothing of a zone. */
function withTime(text: string, time: string, words: DateWords): string {
  const clock = time.slice(0, '00:00:00'.length);
  const zone = time.slice(clock.length);
  return words.withTime(text, clock, zone === '' ? '' : `UTC${zone.replace('Z', '')}`);
}
