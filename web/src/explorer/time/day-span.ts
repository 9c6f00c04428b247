import { bounds } from '../../../../src/domain/date/bounds';
import { type EdtfEnd, parseEdtf } from '../../../../src/domain/date/edtf';
import { dayNumber, type UncertainDate } from '../graph/uncertain-date';

/** A date on the time axis, in day numbers. An open bound is infinite. */
export interface DaySpan {
  /** `day`: one day. `sometime`: one unknown day of several. `lasting`: an EDTF interval. */
  readonly is: 'day' | 'sometime' | 'lasting';
  /** First and last possible day. */
  readonly from: number;
  readonly until: number;
  /** For an interval: the days that it certainly covers. */
  readonly certain?: readonly [number, number];
}

/** Converts a date to day numbers. */
export function toDaySpan(date: UncertainDate): DaySpan {
  const from = dayNumber(date.from) ?? Number.NEGATIVE_INFINITY;
  const until = dayNumber(date.until) ?? Number.POSITIVE_INFINITY;
  if (from === until) return { is: 'day', from, until };
  const edtf = parseEdtf(date.edtf);
  if (edtf.is !== 'interval') return { is: 'sometime', from, until };
  const start = lastStartDay(edtf.start);
  const end = firstEndDay(edtf.end);
  // If one end is unknown, only the other is certain.
  const certain = [start ?? end ?? Number.NaN, end ?? start ?? Number.NaN] as const;
  return certain[0] <= certain[1] ? { is: 'lasting', from, until, certain } : { is: 'lasting', from, until };
}

/** The last possible first day. */
function lastStartDay(start: EdtfEnd): number | undefined {
  if (start.is === 'open') return Number.NEGATIVE_INFINITY;
  return start.is === 'date' ? dayNumber(endBounds(start).until) : undefined;
}

/** The first possible last day. */
function firstEndDay(end: EdtfEnd): number | undefined {
  if (end.is === 'open') return Number.POSITIVE_INFINITY;
  return end.is === 'date' ? dayNumber(endBounds(end).from) : undefined;
}

const endBounds = (date: Extract<EdtfEnd, { is: 'date' }>) => bounds({ is: 'date', text: date.text, date });
