import type { EdtfDateValue } from '../date/edtf-date';
import { type DateWords, type LanguageWords, QUOTED_KINDS, type SentenceWords } from './language-words';

/** The words and marks that differ between traditional and simplified characters. */
export interface ChineseForms {
  readonly names: LanguageWords['names'];
  readonly dossier: Pick<LanguageWords['dossier'], 'headings'>;
  readonly quotes: readonly [opening: string, closing: string];
  readonly unnamed: string;
  readonly met: string;
  readonly place: string;
  readonly century: string;
  readonly until: string;
  readonly unknownEnd: string;
  readonly unknownStart: string;
  readonly during: string;
  readonly after: string;
  readonly uncertain: string;
  readonly about: string;
  readonly undated: string;
}

const SEASONS: Readonly<Record<number, string>> = { 21: '春季', 22: '夏季', 23: '秋季', 24: '冬季' };
const bracketed = (text: string) => `（${text}）`;

/** The words of Chinese in one of its two scripts. */
export const chineseWords = (forms: ChineseForms): LanguageWords => ({
  names: forms.names,
  dates: datesOf(forms),
  sentences: sentencesOf(forms),
  dossier: { ...forms.dossier, yes: '是', no: '否', colon: '：', semicolon: '；', comma: '、' },
});

const sentencesOf = (forms: ChineseForms): SentenceWords => ({
  mention: (name, kind) => (QUOTED_KINDS.has(kind) ? forms.quotes.join(name) : name),
  post: (title, organization) => `${organization}${title}`,
  holder: (name, posts) => `${name}${bracketed(posts)}`,
  unnamed: (organization) => `${organization}${forms.unnamed}`,
  and: (items) => items.join('、'),
  where: (place, _type, city, doubt) => {
    const spot = city === null || place.startsWith(city) ? place : `${city}${place}`;
    return `在${spot}${doubt === null ? '' : bracketed(`${forms.place}${doubt}`)}`;
  },
  met: ({ on, subject, counterpart, where }) => `${on}，${subject}${where}${forms.met}${counterpart}`,
  at: () => '',
  aside: bracketed,
  timeline: {
    on: (date, clause) => `${date}，${clause}`,
    begins: (date, clause) => `${date}起，${clause}`,
    ends: (date, clause) => `至${date}止，${clause}`,
  },
  latin: false,
  stop: '。',
  listed: '、',
  comma: '，',
});

function datesOf(forms: ChineseForms): DateWords {
  const date = ({ year, month, day, precision }: EdtfDateValue): string => {
    const before = year.startsWith('-') ? '公元前' : '';
    if (precision === 'century') return `${before}${Math.abs(Number(year.slice(0, -2))) + 1}${forms.century}`;
    if (precision === 'decade') return decadeText(year);
    const inYear = yearText(year);
    if (month === null) return inYear;
    if (month === 'XX') return `${inYear}某${day === null ? '月' : '日'}`;
    if (month > 12) return `${inYear}${SEASONS[month]}`;
    const inMonth = `${inYear}${month}月`;
    return day === null ? inMonth : day === 'XX' ? `${inMonth}某日` : `${inMonth}${day}日`;
  };
  return {
    date,
    withTime: (text, time, zone) => `${text}${time}${zone === '' ? '' : bracketed(zone)}`,
    span: (start, end) => {
      if (start.precision !== end.precision || start.year !== end.year) return null;
      if (start.precision === 'month') return `${date(start)}至${end.month}月`;
      if (start.precision !== 'day') return null;
      return start.month === end.month
        ? `${date(start)}至${end.day}日`
        : `${date(start)}至${end.month}月${end.day}日`;
    },
    between: (start, end) => `${start}至${end}`,
    since: (start) => `${start}至今`,
    until: (end) => `至${end}${forms.until}`,
    fromUnknownEnd: (start) => `${start}起，${forms.unknownEnd}`,
    unknownStart: (end) => `${forms.unknownStart}，至${end}`,
    anyOf: (members) => members.join('或'),
    someDay: (period) => `${period}${forms.during}`,
    onOrBefore: (end) => `${end}或之前`,
    onOrAfter: (start) => `${start}或${forms.after}`,
    uncertain: (text) => `${text}${bracketed(forms.uncertain)}`,
    approximate: (text) => `${forms.about}${text}`,
    withPart: (text, part) => `${text}${part}`,
    on: (text, _lead, part) => `${text}${part ?? ''}`,
    undated: forms.undated,
  };
}

function yearText(year: string): string {
  const number = Number(year.replace('Y', ''));
  if (number <= 0) return `公元前${1 - number}年`;
  return number < 1000 ? `公元${number}年` : `${number}年`;
}

function decadeText(year: string): string {
  const decade = Number(year.slice(0, -1)) * 10;
  return year.startsWith('-') ? `公元前${10 - decade}年至${1 - decade}年` : `${decade}年代`;
}
