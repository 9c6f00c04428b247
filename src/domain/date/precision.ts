import type { Edtf, EdtfEnd } from './edtf';
import type { DatePrecision, EdtfDateValue } from './edtf-date';

export type Precision = DatePrecision | 'interval' | 'set';

/** The precision of a date. */
export const precision = (edtf: Edtf): Precision => (edtf.is === 'date' ? edtf.date.precision : edtf.is);

/** Whether any part of a date is uncertain (`?` or `%`). */
export const isUncertain = (edtf: Edtf): boolean => dates(edtf).some((date) => date.uncertain);

/** Whether any part of a date is approximate (`~` or `%`). */
export const isApproximate = (edtf: Edtf): boolean => dates(edtf).some((date) => date.approximate);

function dates(edtf: Edtf): EdtfDateValue[] {
  if (edtf.is === 'date') return [edtf.date];
  if (edtf.is === 'interval') return [edtf.start, edtf.end].filter((end: EdtfEnd) => end.is === 'date');
  return edtf.members.flatMap((member) =>
    member.is === 'one' ? [member.date] : [member.from, member.until].filter((date) => date !== null),
  );
}
