import { isEdtf } from '../domain/date/edtf';

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/;

/** The EDTF day of a date from another program. Drops the time of day. Undefined if the text is not a date. */
export function plainDate(text: string): string | undefined {
  const date = DATE_TIME.exec(text)?.[1] ?? text;
  return isEdtf(date) && !date.includes('/') ? date : undefined;
}
