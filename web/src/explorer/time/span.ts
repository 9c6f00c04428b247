import { bounds } from '../../../../src/domain/date/bounds';
import { type EdtfEnd, parseEdtf } from '../../../../src/domain/date/edtf';
import { dayNumber, type When } from '../graph/when';

/** How a date lies over days, as numbers; a side without bound is infinite. */
export interface Span {
  /** On a day, on one day or other of several, or for as long as it lasted: EDTF writes what lasts with a stroke. */
  readonly is: 'day' | 'sometime' | 'lasting';
  /** The first and the last day that it may have been on. */
  readonly from: number;
  readonly until: number;
  /** The days of something that lasts which it was surely on. */
  readonly sure?: readonly [number, number];
}

/** How a date lies over days. */
export function spanOf(when: When): Span {
  const from = dayNumber(when.from) ?? Number.NEGATIVE_INFINITY;
  const until = dayNumber(when.until) ?? Number.POSITIVE_INFINITY;
  if (from === until) return { is: 'day', from, until };
  const edtf = parseEdtf(when.edtf);
  if (edtf.is !== 'interval') return { is: 'sometime', from, until };
  const start = lastDayOf(edtf.start);
  const end = firstDayOf(edtf.end);
  // Where one end is unknown, the other is all that is sure.
  const sure = [start ?? end ?? Number.NaN, end ?? start ?? Number.NaN] as const;
  return sure[0] <= sure[1] ? { is: 'lasting', from, until, sure } : { is: 'lasting', from, until };
}

/** The day by which it had surely begun. */
function lastDayOf(start: EdtfEnd): number | undefined {
  if (start.is === 'open') return Number.NEGATIVE_INFINITY;
  return start.is === 'date' ? dayNumber(boundsOf(start).until) : undefined;
}

/** The day before which it surely had not ended. */
function firstDayOf(end: EdtfEnd): number | undefined {
  if (end.is === 'open') return Number.POSITIVE_INFINITY;
  return end.is === 'date' ? dayNumber(boundsOf(end).from) : undefined;
}

const boundsOf = (date: Extract<EdtfEnd, { is: 'date' }>) => bounds({ is: 'date', text: date.text, date });
