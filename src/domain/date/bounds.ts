import type { Edtf, EdtfEnd } from './edtf';
import type { Day } from './edtf-date';

/** A day as `YYYY-MM-DD`. Years before year 0 have a minus sign. */
export type IsoDay = string;

/** The earliest and the latest day of a date. */
export interface Bounds {
  readonly from: IsoDay;
  readonly until: IsoDay;
}

/** The bounds of an open side. Days in years outside -9999 to 9999 are clamped to them. */
export const FIRST_DAY = '-9999-01-01';
export const LAST_DAY = '9999-12-31';

/** The bounds of an unknown date. */
export const UNDATED: Bounds = { from: FIRST_DAY, until: LAST_DAY };

/** The earliest and the latest day of a date. Qualifiers (`?`, `~`, `%`) do not widen the bounds. */
export function bounds(edtf: Edtf): Bounds {
  switch (edtf.is) {
    case 'date':
      return { from: iso(edtf.date.earliest), until: iso(edtf.date.latest) };
    case 'interval':
      return { from: endDay(edtf.start, 'earliest'), until: endDay(edtf.end, 'latest') };
    case 'set': {
      const each = edtf.members.map((member) =>
        member.is === 'one'
          ? { from: iso(member.date.earliest), until: iso(member.date.latest) }
          : {
              from: member.from ? iso(member.from.earliest) : FIRST_DAY,
              until: member.until ? iso(member.until.latest) : LAST_DAY,
            },
      );
      return {
        from: each.map((one) => one.from).reduce((a, b) => (compareDays(a, b) <= 0 ? a : b)),
        until: each.map((one) => one.until).reduce((a, b) => (compareDays(a, b) >= 0 ? a : b)),
      };
    }
  }
}

/** Negative if the first day is earlier, positive if it is later, zero if both are the same. */
export function compareDays(a: IsoDay, b: IsoDay): number {
  const [yearA, restA] = parts(a);
  const [yearB, restB] = parts(b);
  return yearA - yearB || (restA < restB ? -1 : restA > restB ? 1 : 0);
}

function endDay(end: EdtfEnd, which: 'earliest' | 'latest'): IsoDay {
  return end.is === 'date' ? iso(end[which]) : which === 'earliest' ? FIRST_DAY : LAST_DAY;
}

function iso({ year, month, day }: Day): IsoDay {
  if (year < -9999) return FIRST_DAY;
  if (year > 9999) return LAST_DAY;
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${digits}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function parts(day: IsoDay): [number, string] {
  const cut = day.length - 6;
  return [Number(day.slice(0, cut)), day.slice(cut)];
}
