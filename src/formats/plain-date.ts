import { isEdtf } from '../domain/date/edtf';

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/;

/** The date that another program means, as EDTF: one with a time of day is that day; undefined for what is no date. */
export function plainDate(text: string): string | undefined {
  const date = DATE_TIME.exec(text)?.[1] ?? text;
  return isEdtf(date) && !date.includes('/') ? date : undefined;
}
