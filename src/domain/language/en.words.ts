import type { EdtfDateValue } from '../date/edtf-date';
import { withArticle } from './english-article';
import {
  type DateWords,
  type LanguageWords,
  type Lead,
  QUOTED_KINDS,
  type SentenceWords,
} from './language-words';

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
/** Places that take `in`. All others take `at`. */
const TAKES_IN = new Set<unknown>(['country', 'region', 'province', 'city', 'district']);

const dates: DateWords = {
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
  someDay: (period) => `some time during ${period}`,
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

const sentences: SentenceWords = {
  mention: (name, kind) => {
    if (QUOTED_KINDS.has(kind)) return `“${name}”`;
    if (kind === 'Post') return `the post of ${name}`;
    return kind === 'Person' ? name : withArticle(name);
  },
  post: (title, organization) => `${title} of ${withArticle(organization)}`,
  holder: (name, posts) => `${name}, ${posts},`,
  unnamed: (organization) => `people of ${withArticle(organization)} (not named)`,
  and: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
  where: (place, type, city, doubt) => {
    const spot = [withArticle(place), city].filter((part) => part !== null).join(', ');
    return ` ${at(type)} ${spot}${doubt === null ? '' : ` (place ${doubt})`}`;
  },
  met: ({ on, subject, counterpart, where }) =>
    `${on} ${subject} met ${where === '' ? counterpart.replace(/,$/, '') : counterpart}${where}`,
  at,
  aside: (text) => ` (${text})`,
  timeline: {
    on: (date, clause) => `${date} ${clause}`,
    begins: (date, clause) => `From ${date} ${clause}`,
    ends: (date, clause) => `Until ${date} ${clause}`,
  },
  latin: true,
  stop: '. ',
  listed: ', ',
  comma: ', ',
};

export const enWords: LanguageWords = {
  names: [{ language: /^en/ }, { language: /^zh-Latn/ }, { language: /^ko-Latn/ }, { language: /-Latn/ }],
  dates,
  sentences,
  dossier: {
    headings: {
      dossier: 'Dossier',
      events: 'Events and encounters',
      facts: 'Other facts',
      entities: 'People, organizations and other entities',
      sources: 'Sources',
    },
    yes: 'yes',
    no: 'no',
    colon: ': ',
    semicolon: '; ',
    comma: ', ',
  },
};

function at(type: unknown): string {
  return TAKES_IN.has(type) ? 'in' : 'at';
}

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
