import type { Locale } from '../vocabulary/locales';
import type { EdtfDateValue } from './edtf-date';

/** How a language writes dates. A new locale is one row of DATE_WORDS. */
export interface DateWords {
  /** One date without doubt. */
  date(value: EdtfDateValue): string;
  /** Two days or months that share what comes before them, such as 23–26 November 2021; null when they share nothing. */
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
  on(text: string, exact: boolean, part: string | null): string;
  undated: string;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SEASONS_EN: Readonly<Record<number, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
};
const SEASONS_ZH: Readonly<Record<number, string>> = { 21: '春', 22: '夏', 23: '秋', 24: '冬' };

const yearEn = (year: string) => {
  const number = Number(year.replace('Y', ''));
  return number > 0 ? String(number) : `${1 - number} BC`;
};
const yearZh = (year: string) => {
  const number = Number(year.replace('Y', ''));
  return number > 0 ? `${number}年` : `公元前${1 - number}年`;
};
const ordinal = (n: number) =>
  `${n}${[, 'st', 'nd', 'rd'][n % 100 > 10 && n % 100 < 14 ? 0 : n % 10] ?? 'th'}`;

function dateEn({ year, month, day, precision }: EdtfDateValue): string {
  if (precision === 'century') return `${ordinal(Math.abs(Number(year.slice(0, -2))) + 1)} century`;
  if (precision === 'decade') return `${year.slice(0, -1)}0s`;
  if (month === null) return yearEn(year);
  if (month === 'XX') return day === null ? `some month of ${yearEn(year)}` : `some day of ${yearEn(year)}`;
  if (month > 12) return `${SEASONS_EN[month]} ${yearEn(year)}`;
  const monthYear = `${MONTHS[month - 1]} ${yearEn(year)}`;
  return day === null ? monthYear : day === 'XX' ? `some day in ${monthYear}` : `${day} ${monthYear}`;
}

const english: DateWords = {
  date: dateEn,
  span: (start, end) => {
    if (typeof start.day !== 'number' || typeof end.day !== 'number' || start.year !== end.year) return null;
    if (start.month === end.month) return `${start.day}–${dateEn(end)}`;
    return `${start.day} ${MONTHS[Number(start.month) - 1]} – ${dateEn(end)}`;
  },
  between: (start, end) => `${start} to ${end}`,
  since: (start) => `${start} to now`,
  until: (end) => `until ${end}`,
  fromUnknownEnd: (start) => `${start} to an unknown date`,
  unknownStart: (end) => `an unknown date to ${end}`,
  anyOf: (members) =>
    members.length === 1 ? String(members[0]) : `${members.slice(0, -1).join(', ')} or ${members.at(-1)}`,
  someDay: (stretch) => `some time in ${stretch}`,
  onOrBefore: (end) => `on or before ${end}`,
  onOrAfter: (start) => `on or after ${start}`,
  uncertain: (text) => `${text} (uncertain)`,
  approximate: (text) => `about ${text}`,
  withPart: (text, part) => `${text}, ${part}`,
  on: (text, exact, part) => {
    const words = /^(on or|until|some time|about|some)/.test(text)
      ? text.charAt(0).toUpperCase() + text.slice(1)
      : `${exact ? 'On' : 'In'} ${text}`;
    return part === null ? words : `${words} (${part})`;
  },
  undated: 'On an unknown date',
};

function dateZh({ year, month, day, precision }: EdtfDateValue): string {
  if (precision === 'century') return `${Math.abs(Number(year.slice(0, -2))) + 1}世紀`;
  if (precision === 'decade') return `${year.slice(0, -1)}0年代`;
  if (month === null) return yearZh(year);
  if (month === 'XX') return `${yearZh(year)}某${day === null ? '月' : '日'}`;
  if (month > 12) return `${yearZh(year)}${SEASONS_ZH[month]}`;
  const monthYear = `${yearZh(year)}${month}月`;
  return day === null ? monthYear : day === 'XX' ? `${monthYear}某日` : `${monthYear}${day}日`;
}

const traditional: DateWords = {
  date: dateZh,
  span: (start, end) => {
    if (typeof start.day !== 'number' || typeof end.day !== 'number' || start.year !== end.year) return null;
    return start.month === end.month
      ? `${dateZh(start)}至${end.day}日`
      : `${dateZh(start)}至${end.month}月${end.day}日`;
  },
  between: (start, end) => `${start}至${end}`,
  since: (start) => `${start}至今`,
  until: (end) => `${end}以前`,
  fromUnknownEnd: (start) => `${start}起,終止時間不詳`,
  unknownStart: (end) => `起始時間不詳,至${end}`,
  anyOf: (members) => members.join('或'),
  someDay: (stretch) => `${stretch}期間`,
  onOrBefore: (end) => `${end}或之前`,
  onOrAfter: (start) => `${start}或之後`,
  uncertain: (text) => `${text}(不確定)`,
  approximate: (text) => `約${text}`,
  withPart: (text, part) => `${text}${part}`,
  on: (text, _exact, part) => `${text}${part ?? ''}`,
  undated: '日期不詳',
};

const simplified: DateWords = {
  ...traditional,
  date: (value) => dateZh(value).replace('世紀', '世纪'),
  fromUnknownEnd: (start) => `${start}起,终止时间不详`,
  unknownStart: (end) => `起始时间不详,至${end}`,
  someDay: (stretch) => `${stretch}期间`,
  onOrAfter: (start) => `${start}或之后`,
  uncertain: (text) => `${text}(不确定)`,
  approximate: (text) => `约${text}`,
  undated: '日期不详',
};

export const DATE_WORDS: Readonly<Record<Locale, DateWords>> = {
  en: english,
  'zh-Hant': traditional,
  'zh-Hans': simplified,
};
