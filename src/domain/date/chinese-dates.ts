import type { DateWords } from './date-words';
import type { EdtfDateValue } from './edtf-date';

/** The words in which traditional and simplified characters differ. */
interface ChineseWords {
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
const COMMA = '\uFF0C';
const bracketed = (text: string) => `\uFF08${text}\uFF09`;

/** Dates as Chinese writes them: 2021年11月24日. */
export function chineseDates(words: ChineseWords): DateWords {
  const date = ({ year, month, day, precision }: EdtfDateValue): string => {
    const before = year.startsWith('-') ? '公元前' : '';
    if (precision === 'century') return `${before}${Math.abs(Number(year.slice(0, -2))) + 1}${words.century}`;
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
    until: (end) => `至${end}${words.until}`,
    fromUnknownEnd: (start) => `${start}起${COMMA}${words.unknownEnd}`,
    unknownStart: (end) => `${words.unknownStart}${COMMA}至${end}`,
    anyOf: (members) => members.join('或'),
    someDay: (stretch) => `${stretch}${words.during}`,
    onOrBefore: (end) => `${end}或之前`,
    onOrAfter: (start) => `${start}或${words.after}`,
    uncertain: (text) => `${text}${bracketed(words.uncertain)}`,
    approximate: (text) => `${words.about}${text}`,
    withPart: (text, part) => `${text}${part}`,
    on: (text, _lead, part) => `${text}${part ?? ''}`,
    undated: words.undated,
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
