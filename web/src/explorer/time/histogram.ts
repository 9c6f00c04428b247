import { dayNumber, type When } from '../graph/when';
import { extentOf, type Grain, grainOf, ticks } from './scale';

/** One bar: the days it covers, how many surely fall into it, and how many only may. */
interface Bar {
  readonly from: number;
  readonly until: number;
  readonly certain: number;
  readonly possible: number;
}

export interface Histogram {
  readonly grain: Grain;
  readonly bars: readonly Bar[];
}

/** Counts dates by day, month or year; an uncertain date counts as possible in every bar it may fall into. */
export function histogram(dates: readonly (When | undefined)[]): Histogram | undefined {
  const extent = extentOf(dates);
  if (!extent) return undefined;
  const grain = grainOf(extent[1] - extent[0]);
  const starts = ticks(extent, grain);
  const bars = starts.slice(0, -1).map((from, index) => {
    const until = (starts[index + 1] ?? from + 1) - 1;
    let certain = 0;
    let possible = 0;
    for (const when of dates) {
      if (!when) continue;
      const first = dayNumber(when.from) ?? Number.NEGATIVE_INFINITY;
      const last = dayNumber(when.until) ?? Number.POSITIVE_INFINITY;
      if (first >= from && last <= until) certain++;
      else if (first <= until && last >= from) possible++;
    }
    return { from, until, certain, possible };
  });
  return { grain, bars };
}
