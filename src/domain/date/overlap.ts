import { type Bounds, bounds, compareDays, FIRST_DAY, LAST_DAY } from './bounds';
import { EdtfError, parseEdtf } from './edtf';

/** POSSIBLE: may overlap the period. CERTAIN: must lie inside it. */
export type Certainty = 'POSSIBLE' | 'CERTAIN';

/** Whether something of these bounds overlaps a period, in one of the two senses. */
export function overlaps(what: Bounds, within: Bounds, certainty: Certainty): boolean {
  return certainty === 'CERTAIN'
    ? compareDays(what.from, within.from) >= 0 && compareDays(what.until, within.until) <= 0
    : compareDays(what.from, within.until) <= 0 && compareDays(what.until, within.from) >= 0;
}

/** A period between two EDTF dates: the earliest day of the first to the latest of the second; throws EdtfError. */
export function period(sides: { readonly from?: string; readonly until?: string }): Bounds {
  const from = sides.from === undefined ? FIRST_DAY : bounds(parseEdtf(sides.from)).from;
  const until = sides.until === undefined ? LAST_DAY : bounds(parseEdtf(sides.until)).until;
  if (compareDays(from, until) > 0)
    throw new EdtfError(sides.until ?? '', 0, `the period ends before it begins (${from})`);
  return { from, until };
}
