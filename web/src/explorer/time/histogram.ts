import { dayNumber, type UncertainDate } from '../graph/uncertain-date';
import { dayExtent, type TickUnit, tickDays, tickUnit } from './calendar-ticks';

/** One bar: its days, the dates certainly within it, and those that may overlap it. */
interface Bar {
  readonly from: number;
  readonly until: number;
  readonly certain: number;
  readonly possible: number;
}

export interface Histogram {
  readonly unit: TickUnit;
  readonly bars: readonly Bar[];
}

/**
 * Counts dates by day, month or year. An uncertain date counts as possible in every bar that it may overlap.
 */
export function buildHistogram(dates: readonly (UncertainDate | undefined)[]): Histogram | undefined {
  const extent = dayExtent(dates);
  if (!extent) return undefined;
  const unit = tickUnit(extent[1] - extent[0]);
  const starts = tickDays(extent, unit);
  const bars = starts.slice(0, -1).map((from, index) => {
    const until = (starts[index + 1] ?? from + 1) - 1;
    let certain = 0;
    let possible = 0;
    for (const date of dates) {
      if (!date) continue;
      const first = dayNumber(date.from) ?? Number.NEGATIVE_INFINITY;
      const last = dayNumber(date.until) ?? Number.POSITIVE_INFINITY;
      if (first >= from && last <= until) certain++;
      else if (first <= until && last >= from) possible++;
    }
    return { from, until, certain, possible };
  });
  return { unit, bars };
}
