import type { EdtfDateValue } from '../date/edtf-date';
import { withParticles } from './korean-particles';
import { type DateWords, type LanguageWords, QUOTED_KINDS, type SentenceWords } from './language-words';

const SEASONS: Readonly<Record<number, string>> = { 21: '봄', 22: '여름', 23: '가을', 24: '겨울' };

const dates: DateWords = {
  date,
  withTime: (text, time, zone) => `${text} ${time}${zone === '' ? '' : `(${zone})`}`,
  span: (start, end) => {
    if (start.precision !== end.precision) return null;
    if (start.precision === 'year' && Number(start.year) >= 1000) return `${start.year}~${date(end)}`;
    if (start.year !== end.year || typeof start.month !== 'number') return null;
    if (start.precision === 'month') return `${yearText(start.year)} ${start.month}~${end.month}월`;
    if (start.precision !== 'day') return null;
    return start.month === end.month
      ? `${yearText(start.year)} ${start.month}월 ${start.day}~${end.day}일`
      : `${date(start)}~${end.month}월 ${end.day}일`;
  },
  between: (start, end) => `${start}~${end}`,
  since: (start) => `${start}부터`,
  until: (end) => `${end}까지`,
  fromUnknownEnd: (start) => `${start}부터, 종료 시기 미상`,
  unknownStart: (end) => `시작 시기 미상, ${end}까지`,
  anyOf: (members) =>
    members.length < 2 ? members.join() : `${members.slice(0, -1).join(', ')} 또는 ${members.at(-1)}`,
  someDay: (period) => `${period} 중`,
  onOrBefore: (end) => `${end} 또는 그 이전`,
  onOrAfter: (start) => `${start} 또는 그 이후`,
  uncertain: (text) => `${text}(추정)`,
  approximate: (text) => `${text}경`,
  withPart: (text, part) => `${text} ${part}`,
  on: (text, _lead, part) => (part === null ? text : `${text} ${part}`),
  undated: '날짜는 알려지지 않았으나',
};

const sentences: SentenceWords = {
  mention: (name, kind) => (QUOTED_KINDS.has(kind) ? `‘${name}’` : name),
  post: (title, organization) => `${organization} ${title}`,
  holder: (name, posts) => `${posts} ${name}`,
  unnamed: (organization) => `${organization} 관계자들(이름 미상)`,
  and: (items) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} 겸 ${items.at(-1)}`),
  where: (place, _type, city, doubt) => {
    const spot = city === null || place.startsWith(city) ? place : `${city} ${place}`;
    return ` ${spot}${doubt === null ? '' : `(장소 ${doubt})`}에서`;
  },
  met: ({ on, subject, counterpart, where }) => `${on}, ${subject}은(는)${where} ${counterpart}을(를) 만났다`,
  at: () => '',
  aside: (text) => `(${text})`,
  timeline: {
    on: (date, clause) => `${date}, ${clause}`,
    begins: (date, clause) => `${date}부터 ${clause}`,
    ends: (date, clause) => `${date}까지 ${clause}`,
  },
  latin: false,
  stop: '. ',
  listed: ', ',
  comma: ', ',
  finish: withParticles,
};

/** Sentences use the plain written style (-다) of the press. */
export const koWords: LanguageWords = {
  names: [
    { language: /^ko(?!-(?:Latn|Hani))/ },
    { text: /^\p{Script=Hangul}/u },
    { language: /^en/ },
    { language: /-Latn/ },
    { language: /^(?:ko|zh)-Han[it]/ },
    { language: /^zh/ },
  ],
  dates,
  sentences,
  dossier: {
    headings: {
      dossier: '자료집',
      events: '행사와 만남',
      facts: '기타 확인된 사실',
      entities: '관련 인물·기관 등',
      sources: '출처',
    },
    yes: '예',
    no: '아니요',
    colon: ': ',
    semicolon: '; ',
    comma: ', ',
  },
};

function date({ year, month, day, precision }: EdtfDateValue): string {
  const era = year.startsWith('-') ? '기원전 ' : '';
  if (precision === 'century') return `${era}${Math.abs(Number(year.slice(0, -2))) + 1}세기`;
  if (precision === 'decade') return decadeText(year);
  const inYear = yearText(year);
  if (month === null) return inYear;
  if (month === 'XX') return `${inYear} 어느 ${day === null ? '달' : '날'}`;
  if (month > 12) return `${inYear} ${SEASONS[month]}`;
  const inMonth = `${inYear} ${month}월`;
  return day === null ? inMonth : `${inMonth} ${day === 'XX' ? '어느 날' : `${day}일`}`;
}

function yearText(year: string): string {
  const number = Number(year.replace('Y', ''));
  if (number <= 0) return `기원전 ${1 - number}년`;
  return number < 1000 ? `서기 ${number}년` : `${number}년`;
}

function decadeText(year: string): string {
  const decade = Number(year.slice(0, -1)) * 10;
  return year.startsWith('-') ? `기원전 ${10 - decade}~${1 - decade}년` : `${decade}년대`;
}
