import { type Bounds, bounds, compareDays, FIRST_DAY, LAST_DAY } from './bounds';
import { EdtfError, parseEdtf } from './edtf';

/** POSSIBLE: the date may overlap the period. CERTAIN: the date lies within the period. */
export type Certainty = 'POSSIBLE' | 'CERTAIN';

/** Whether a date possibly overlaps a period, or certainly lies within it. */
export function overlaps(date: Bounds, period: Bounds, certainty: Certainty): boolean {
  return certainty === 'CERTAIN'
    ? compareDays(date.from, period.from) >= 0 && compareDays(date.until, period.until) <= 0
    : compareDays(date.from, period.until) <= 0 && compareDays(date.until, period.from) >= 0;
}

/**
 * The period from the earliest day of one EDTF date to the latest day of another. Throws EdtfError for an invalid date
 * and for a period that ends before it starts.
 */
export function period(sides: { readonly from?: string; readonly until?: string }): Bounds {
  const from = sides.from === undefined ? FIRST_DAY : bounds(parseEdtf(sides.from)).from;
  const until = sides.until === undefined ? LAST_DAY : bounds(parseEdtf(sides.until)).until;
  if (compareDays(from, until) > 0)
    throw new EdtfError(sides.until ?? '', 0, `the period ends before it starts (${from})`);
  return { from, until };
}
