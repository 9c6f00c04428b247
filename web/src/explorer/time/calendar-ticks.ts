import type { UncertainDate } from '../graph/uncertain-date';
import { dayNumber } from '../graph/uncertain-date';

/** First and last day of dates, as day numbers; undefined if none is bounded. */
export function dayExtent(
  dates: readonly (UncertainDate | undefined)[],
): readonly [number, number] | undefined {
  const days = dates
    .flatMap((date) => (date ? [dayNumber(date.from), dayNumber(date.until)] : []))
    .filter((day) => day !== undefined);
  return days.length === 0 ? undefined : [Math.min(...days), Math.max(...days)];
}

export type TickUnit = 'day' | 'month' | 'year';

/** The unit of the bars for a number of days. */
export const tickUnit = (days: number): TickUnit => (days <= 70 ? 'day' : days <= 365 * 6 ? 'month' : 'year');

/** The first day of each unit in a range, and of the unit after it. */
export function tickDays([from, until]: readonly [number, number], unit: TickUnit): number[] {
  const at = new Date(from * DAY);
  const days: number[] = [];
  if (unit !== 'day') at.setUTCDate(1);
  if (unit === 'year') at.setUTCMonth(0);
  for (let safety = 0; safety < 5000; safety++) {
    const day = Math.round(at.getTime() / DAY);
    days.push(day);
    if (day > until) break;
    if (unit === 'day') at.setUTCDate(at.getUTCDate() + 1);
    else if (unit === 'month') at.setUTCMonth(at.getUTCMonth() + 1);
    else at.setUTCFullYear(at.getUTCFullYear() + 1);
  }
  return days;
}

const DAY = 86_400_000;
