import type { DateWords, Lead } from '../language/language-words';
import { wordsIn } from '../language/languages';
import type { Locale } from '../vocabulary/locales';
import { type DayPart, dayPartLabels } from './day-part';
import type { Edtf, EdtfMember } from './edtf';
import type { EdtfDateValue } from './edtf-date';

/** A date as text, such as `24 November 2021, morning` or 2021年11月24日上午. */
export function formatDate(edtf: Edtf, locale: Locale, part?: DayPart | null): string {
  const words = wordsIn(locale).dates;
  const { text } = textOf(edtf, words);
  return part ? words.withPart(text, dayPartLabels(part)[locale]) : text;
}

/** A date at the start of a sentence, such as `On 24 November 2021 (morning)`. Null is an unknown date. */
export function formatOn(edtf: Edtf | null, locale: Locale, part?: DayPart | null): string {
  const words = wordsIn(locale).dates;
  if (edtf === null) return words.undated;
  const { text, lead } = textOf(edtf, words);
  return words.on(text, lead, part ? dayPartLabels(part)[locale] : null);
}

interface DateText {
  readonly text: string;
  readonly lead: Lead;
}

function textOf(edtf: Edtf, words: DateWords): DateText {
  switch (edtf.is) {
    case 'date':
      return dateText(edtf.date, words);
    case 'interval': {
      const { start, end } = edtf;
      if (start.is === 'date' && end.is === 'date') return spanText(start, end, words);
      if (start.is === 'date') {
        const { text } = dateText(start, words);
        return end.is === 'open'
          ? { text: words.since(text), lead: 'bare' }
          : { text: words.fromUnknownEnd(text), lead: 'from' };
      }
      if (end.is !== 'date') return { text: edtf.text, lead: 'bare' };
      const { text } = dateText(end, words);
      return start.is === 'open'
        ? { text: words.until(text), lead: 'bare' }
        : { text: words.unknownStart(text), lead: 'from' };
    }
    case 'set': {
      const members = edtf.members.map((member) => memberText(member, words));
      return { text: words.anyOf(members.map(({ text }) => text)), lead: members[0]?.lead ?? 'bare' };
    }
  }
}

function spanText(start: EdtfDateValue, end: EdtfDateValue, words: DateWords): DateText {
  const plain = ![start, end].some((date) => date.uncertain || date.approximate);
  const span = plain ? words.span(start, end) : null;
  if (span !== null) return { text: span, lead: end.precision === 'day' ? 'on' : 'in' };
  const [from, until] = [dateText(start, words).text, dateText(end, words).text];
  return { text: words.between(from, until), lead: 'from' };
}

function memberText(member: EdtfMember, words: DateWords): DateText {
  if (member.is === 'one') return dateText(member.date, words);
  const { from, until } = member;
  if (from && until) return { text: words.someDay(spanText(from, until, words).text), lead: 'bare' };
  if (until) return { text: words.onOrBefore(dateText(until, words).text), lead: 'bare' };
  return { text: from ? words.onOrAfter(dateText(from, words).text) : '', lead: 'bare' };
}

function dateText(date: EdtfDateValue, words: DateWords): DateText {
  const plain = words.date(date);
  const timed = date.time === null ? plain : withTime(plain, date.time, words);
  const approximate = date.approximate ? words.approximate(timed) : timed;
  return { text: date.uncertain ? words.uncertain(approximate) : approximate, lead: leadOf(date) };
}

function leadOf(date: EdtfDateValue): Lead {
  if (date.approximate || date.month === 'XX' || date.day === 'XX') return 'bare';
  return date.precision === 'day' || date.precision === 'time' ? 'on' : 'in';
}

/** `Z` becomes UTC, and `+04:30` becomes UTC+04:30. A time without an offset has no zone. */
function withTime(text: string, time: string, words: DateWords): string {
  const clock = time.slice(0, '00:00:00'.length);
  const zone = time.slice(clock.length);
  return words.withTime(text, clock, zone === '' ? '' : `UTC${zone.replace('Z', '')}`);
}
