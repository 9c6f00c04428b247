import { bounds } from '../../../../src/domain/date/bounds';
import { type EdtfEnd, parseEdtf } from '../../../../src/domain/date/edtf';
import { dayNumber, type UncertainDate } from '../graph/uncertain-date';

/** How a date lies over days, as numbers; a side without bound is infinite. */
export interface DaySpan {
  /** On a day, on one day or other of several, or for as long as it lasted: EDTF writes what lasts with a stroke. */
  readonly is: 'day' | 'sometime' | 'lasting';
  /** The first and the last day that it may have been on. */
  readonly from: number;
  readonly until: number;
  /** The days of something that lasts which it was surely on. */
  readonly certain?: readonly [number, number];
}

/** How a date lies over days. */
export function toDaySpan(date: UncertainDate): DaySpan {
  const from = dayNumber(date.from) ?? Number.NEGATIVE_INFINITY;
  const until = dayNumber(date.until) ?? Number.POSITIVE_INFINITY;
  if (from === until) return { is: 'day', from, until };
  const edtf = parseEdtf(date.edtf);
  if (edtf.is !== 'interval') return { is: 'sometime', from, until };
  const start = lastStartDay(edtf.start);
  const end = firstEndDay(edtf.end);
  // Where one end is unknown, the other is all that is sure.
  const certain = [start ?? end ?? Number.NaN, end ?? start ?? Number.NaN] as const;
  return certain[0] <= certain[1] ? { is: 'lasting', from, until, certain } : { is: 'lasting', from, until };
}

/** The day by which it had surely begun. */
function lastStartDay(start: EdtfEnd): number | undefined {
  if (start.is === 'open') return Number.NEGATIVE_INFINITY;
  return start.is === 'date' ? dayNumber(endBounds(start).until) : undefined;
}

/** The day before which it surely had not ended. */
function firstEndDay(end: EdtfEnd): number | undefined {
  if (end.is === 'open') return Number.POSITIVE_INFINITY;
  return end.is === 'date' ? dayNumber(endBounds(end).from) : undefined;
}

const endBounds = (date: Extract<EdtfEnd, { is: 'date' }>) => bounds({ is: 'date', text: date.text, date });
