import type { Edtf, EdtfEnd } from './edtf';

/** The dates at the two ends of an interval as EDTF; null for an end that is open, unknown, or where there is no interval. */
export interface IntervalEnds {
  readonly begins: string | null;
  readonly ends: string | null;
}

export const NO_ENDS: IntervalEnds = { begins: null, ends: null };

/** When something that lasted began and ended. A single date says only when it was, not when it began or ended. */
export function intervalEnds(edtf: Edtf): IntervalEnds {
  return edtf.is === 'interval' ? { begins: text(edtf.start), ends: text(edtf.end) } : NO_ENDS;
}

const text = (end: EdtfEnd) => (end.is === 'date' ? end.text : null);
