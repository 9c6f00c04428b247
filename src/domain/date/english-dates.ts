import type { DateWords, Lead } from './date-words';
import type { EdtfDateValue } from './edtf-date';

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
const SEASONS: Readonly<Record<number, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };
const LEADS: Readonly<Record<Exclude<Lead, 'bare'>, string>> = { on: 'On', in: 'In', from: 'From' };

/** Dates as English writes them: 24 November 2021. */
export const englishDates: DateWords = {
  date,
  withTime: (text, time, zone) => `${text} at ${time}${zone === '' ? '' : ` ${zone}`}`,
  span: (start, end) => {
    if (start.precision !== end.precision) return null;
    if (start.precision === 'year') return `${yearText(start.year)}–${yearText(end.year)}`;
    if (start.year !== end.year || typeof start.month !== 'number') return null;
    if (start.precision === 'month') return `${MONTHS[start.month - 1]}–${date(end)}`;
    if (start.precision !== 'day') return null;
    return start.month === end.month
      ? `${start.day}–${date(end)}`
      : `${start.day} ${MONTHS[start.month - 1]} – ${date(end)}`;
  },
  between: (start, end) => `${start} to ${end}`,
  since: (start) => `since ${start}`,
  until: (end) => `until ${end}`,
  fromUnknownEnd: (start) => `${start} to an unknown date`,
  unknownStart: (end) => `an unknown date to ${end}`,
  anyOf: (members) =>
    members.length < 2 ? members.join() : `${members.slice(0, -1).join(', ')} or ${members.at(-1)}`,
  someDay: (stretch) => `some time during ${stretch}`,
  onOrBefore: (end) => `on or before ${end}`,
  onOrAfter: (start) => `on or after ${start}`,
  uncertain: (text) => `${text} (uncertain)`,
  approximate: (text) => `about ${text}`,
  withPart: (text, part) => `${text}, ${part}`,
  on: (text, lead, part) => {
    const words = lead === 'bare' ? text.charAt(0).toUpperCase() + text.slice(1) : `${LEADS[lead]} ${text}`;
    return part === null ? words : `${words} (${part})`;
  },
  undated: 'On an unknown date',
};

function date({ year, month, day, precision }: EdtfDateValue): string {
  if (precision === 'century') return centuryText(year);
  if (precision === 'decade') return decadeText(year);
  const inYear = yearText(year);
  if (month === null) return inYear;
  if (month === 'XX') return day === null ? `some month of ${inYear}` : `some day of ${inYear}`;
  if (month > 12) return `${SEASONS[month]} ${inYear}`;
  const inMonth = `${MONTHS[month - 1]} ${inYear}`;
  return day === null ? inMonth : day === 'XX' ? `some day of ${inMonth}` : `${day} ${inMonth}`;
}

function yearText(year: string): string {
  const number = Number(year.replace('Y', ''));
  if (number <= 0) return `${1 - number} BC`;
  return number < 1000 ? `AD ${number}` : String(number);
}

function decadeText(year: string): string {
  const decade = Number(year.slice(0, -1)) * 10;
  return year.startsWith('-') ? `the years ${10 - decade}–${1 - decade} BC` : `the ${decade}s`;
}

function centuryText(year: string): string {
  const text = `the ${ordinal(Math.abs(Number(year.slice(0, -2))) + 1)} century`;
  return year.startsWith('-') ? `${text} BC` : text;
}

function ordinal(n: number): string {
  const ending = n % 100 > 10 && n % 100 < 14 ? undefined : [undefined, 'st', 'nd', 'rd'][n % 10];
  return `${n}${ending ?? 'th'}`;
}
