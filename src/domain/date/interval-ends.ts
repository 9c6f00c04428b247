import type { Edtf, EdtfEnd } from './edtf';

/** The ends of an interval as EDTF. An open or unknown end is null, and so are both ends of any other date. */
export interface IntervalEnds {
  readonly begins: string | null;
  readonly ends: string | null;
}

export const NO_ENDS: IntervalEnds = { begins: null, ends: null };

/** The start and end of an interval. A single date has neither: it says nothing about a start or an end. */
export function intervalEnds(edtf: Edtf): IntervalEnds {
  return edtf.is === 'interval' ? { begins: text(edtf.start), ends: text(edtf.end) } : NO_ENDS;
}

const text = (end: EdtfEnd) => (end.is === 'date' ? end.text : null);
