import { type Bounds, bounds, FIRST_DAY, LAST_DAY } from '../../../../src/domain/date/bounds';
import { parseEdtf } from '../../../../src/domain/date/edtf';
import { formatDate } from '../../../../src/domain/date/format-date';
import { type Certainty, overlaps } from '../../../../src/domain/date/overlap';
import type { Locale } from '../../../../src/domain/vocabulary/locales';

export type { Certainty };

/** A possibly uncertain date: its EDTF text, its earliest and latest day, and its localized text. */
export interface UncertainDate extends Bounds {
  readonly edtf: string;
  readonly text: string;
}

/** Converts an API date. */
export const toUncertainDate = (date: {
  edtf: string;
  earliest: string;
  latest: string;
  text: string;
}): UncertainDate => ({
  edtf: date.edtf,
  from: date.earliest,
  until: date.latest,
  text: date.text,
});

/** Parses an EDTF date; undefined if it is invalid. */
export function parseUncertainDate(edtf: string, locale: Locale): UncertainDate | undefined {
  try {
    const parsed = parseEdtf(edtf);
    return { ...bounds(parsed), edtf, text: formatDate(parsed, locale) };
  } catch {
    return undefined;
  }
}

/** Formats a day, a month (`2021-11`) or a year. */
export const formatDay = (day: string, locale: Locale): string =>
  parseUncertainDate(day, locale)?.text ?? day;

/** A period filter. A missing side is open. */
export interface PeriodFilter {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly certainty: Certainty;
}

/** Whether the period ends before it starts. */
export const isReversed = ({ from, until }: Pick<PeriodFilter, 'from' | 'until'>): boolean =>
  from !== undefined && until !== undefined && from > until;

/** Whether a date is in a period. A missing date may overlap any period but is certainly within none. */
export function isInPeriod(date: UncertainDate | undefined, period: PeriodFilter): boolean {
  if (period.from === undefined && period.until === undefined) return true;
  const range = { from: period.from ?? FIRST_DAY, until: period.until ?? LAST_DAY };
  return overlaps(date ?? { from: FIRST_DAY, until: LAST_DAY }, range, period.certainty);
}

const DAY = 86_400_000;

/** Days since 1970-01-01; undefined for an open bound. */
export function dayNumber(day: string): number | undefined {
  if (day === FIRST_DAY || day === LAST_DAY) return undefined;
  const [, sign, year, month, date] = /^(-?)(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (year === undefined) return undefined;
  const at = new Date(0);
  at.setUTCFullYear(Number(`${sign}${year}`), Number(month) - 1, Number(date));
  return Math.round(at.getTime() / DAY);
}

/** The ISO date of a day number. */
export const dayFromNumber = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

/** The position of a date on an axis, in days. An uncertain date is placed between days. */
export function axisPosition({ from, until }: Bounds): number | undefined {
  const [first, last] = [dayNumber(from), dayNumber(until)];
  if (first === undefined) return last === undefined ? undefined : last - OFF_DAY_OFFSET;
  if (last === undefined) return first + OFF_DAY_OFFSET;
  return first === last ? first : (first + last) / 2 + OFF_DAY_OFFSET;
}

/** No midpoint of two days has this fraction. */
const OFF_DAY_OFFSET = 0.25;
