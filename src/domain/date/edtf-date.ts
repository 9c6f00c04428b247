/** A day of the proleptic Gregorian calendar. Year 0 is 1 BC. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export type DatePrecision = 'time' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** One EDTF date with its precision, unspecified digits and qualifiers. */
export interface EdtfDateValue {
  readonly is: 'date';
  readonly text: string;
  readonly precision: DatePrecision;
  /** The year as written, with X for an unspecified digit. */
  readonly year: string;
  /** 1 to 12, or 21 to 24 for a season. `XX` if unspecified, null if absent. */
  readonly month: number | 'XX' | null;
  readonly day: number | 'XX' | null;
  /** The time of day as written, such as `23:20:30Z`; null if absent. */
  readonly time: string | null;
  readonly uncertain: boolean;
  readonly approximate: boolean;
  readonly earliest: Day;
  readonly latest: Day;
}

const DATE =
  /^(-?\d{4}|-?\d{3}X|-?\d{2}XX|Y-?[1-9]\d{4,11})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?(?:T(\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}(?::\d{2})?)?))?([?~%])?$/;
const TIME = /^([01]\d|2[0-3])(:[0-5]\d){2}(Z|[+-]([01]\d|2[0-3])(:[0-5]\d)?)?$/;
/** The first and last month of each season in the northern hemisphere. Winter ends in the next year. */
const SEASONS: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 2],
};

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Parses one date. Returns a message instead if the text is not a valid date. */
export function parseDate(text: string): EdtfDateValue | string {
  const match = DATE.exec(text);
  if (!match?.[1]) return `"${text}" is not a date. Valid forms: 2021, 2021-11, 2021-11-24, 202X, 2021-XX`;
  const [, year, monthText, dayText, time, doubt] = match;
  const month = numberOrX(monthText);
  const day = numberOrX(dayText);
  const error = errorOf(year, month, day) ?? (time === undefined ? null : timeErrorOf(day, time, doubt));
  if (error) return error;
  const precision = precisionOf(year, month, day, time);
  return {
    is: 'date',
    text,
    precision,
    year,
    month,
    day,
    time: time ?? null,
    uncertain: doubt === '?' || doubt === '%',
    approximate: doubt === '~' || doubt === '%',
    ...boundsOf(year, month, day),
  };
}

const numberOrX = (text: string | undefined): number | 'XX' | null =>
  text === undefined ? null : text === 'XX' ? 'XX' : Number(text);

const yearNumber = (year: string, digit: string) => Number(year.replace('Y', '').replaceAll('X', digit));

function errorOf(year: string, month: number | 'XX' | null, day: number | 'XX' | null): string | null {
  if (year === '-0000') return 'year 0 takes no sign';
  if (year.startsWith('Y') && month !== null) return 'a year of more than four digits takes no month';
  if (year.includes('X') && month !== null) return 'a year with unspecified digits takes no month';
  if (month === 'XX' && typeof day === 'number') return 'a day needs a month';
  if (typeof month === 'number') {
    const season = SEASONS[month] !== undefined;
    if (!season && (month < 1 || month > 12)) return `month ${month} does not exist`;
    if (season && day !== null) return 'a season takes no day';
    if (!season && typeof day === 'number' && (day < 1 || day > daysInMonth(yearNumber(year, '0'), month))) {
      return `month ${month} of ${year} has no day ${day}`;
    }
  }
  return null;
}

function timeErrorOf(day: number | 'XX' | null, time: string, doubt: string | undefined): string | null {
  if (typeof day !== 'number') return 'a time needs a day';
  if (!TIME.test(time)) return `time ${time} does not exist`;
  return doubt === undefined ? null : `a date with a time takes no qualifier ${doubt}`;
}

function precisionOf(
  year: string,
  month: number | 'XX' | null,
  day: number | 'XX' | null,
  time: string | undefined,
): DatePrecision {
  if (time !== undefined) return 'time';
  if (typeof day === 'number') return 'day';
  if (typeof month === 'number') return SEASONS[month] ? 'season' : 'month';
  return year.endsWith('XX') ? 'century' : year.endsWith('X') ? 'decade' : 'year';
}

function boundsOf(
  year: string,
  month: number | 'XX' | null,
  day: number | 'XX' | null,
): { earliest: Day; latest: Day } {
  const [a, b] = [yearNumber(year, '0'), yearNumber(year, '9')].sort((x, y) => x - y) as [number, number];
  const season = typeof month === 'number' ? SEASONS[month] : undefined;
  if (season) {
    const last = season[0] > season[1] ? b + 1 : b;
    return {
      earliest: { year: a, month: season[0], day: 1 },
      latest: { year: last, month: season[1], day: daysInMonth(last, season[1]) },
    };
  }
  if (typeof month !== 'number')
    return { earliest: { year: a, month: 1, day: 1 }, latest: { year: b, month: 12, day: 31 } };
  return typeof day === 'number'
    ? { earliest: { year: a, month, day }, latest: { year: b, month, day } }
    : { earliest: { year: a, month, day: 1 }, latest: { year: b, month, day: daysInMonth(b, month) } };
}
