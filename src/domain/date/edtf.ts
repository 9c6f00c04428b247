import { type Day, type EdtfDateValue, parseDate } from './edtf-date';

/** A text is not a valid EDTF date. `offset` is the position of the error, from 0. */
export class EdtfError extends Error {
  constructor(
    readonly text: string,
    readonly offset: number,
    message: string,
  ) {
    super(message);
    this.name = 'EdtfError';
  }
}

/** One end of an interval: a date, open (`..`) or unknown (empty). */
export type EdtfEnd = EdtfDateValue | { readonly is: 'open' } | { readonly is: 'unknown' };

/** A date in the Extended Date/Time Format (Library of Congress 2019): level 1, and sets of level 2. */
export type Edtf =
  | { readonly is: 'date'; readonly text: string; readonly date: EdtfDateValue }
  | { readonly is: 'interval'; readonly text: string; readonly start: EdtfEnd; readonly end: EdtfEnd }
  | { readonly is: 'set'; readonly text: string; readonly members: readonly EdtfMember[] };

/** One member of a set: a date, or a range that may be open on one side. */
export type EdtfMember =
  | { readonly is: 'one'; readonly date: EdtfDateValue }
  | { readonly is: 'range'; readonly from: EdtfDateValue | null; readonly until: EdtfDateValue | null };

const MAX_DATE_LENGTH = 100;

/** Parses EDTF text. Throws EdtfError for invalid syntax, days that do not exist and reversed intervals. */
export function parseEdtf(text: string): Edtf {
  if (text.length > MAX_DATE_LENGTH)
    throw new EdtfError(
      text.slice(0, MAX_DATE_LENGTH),
      MAX_DATE_LENGTH,
      `a date has at most ${MAX_DATE_LENGTH} characters`,
    );
  if (text === '') throw new EdtfError(text, 0, 'the date is empty');
  if (text.startsWith('[')) return parseSet(text);
  const slash = text.indexOf('/');
  if (slash < 0) return { is: 'date', text, date: dateAt(text, 0, text) };
  if (text.indexOf('/', slash + 1) >= 0)
    throw new EdtfError(text, text.indexOf('/', slash + 1), 'an interval has only one slash');
  const start = end(text.slice(0, slash), 0, text);
  const finish = end(text.slice(slash + 1), slash + 1, text);
  if (start.is !== 'date' && finish.is !== 'date')
    throw new EdtfError(text, 0, 'an interval needs a date at one end');
  if (start.is === 'date' && finish.is === 'date' && compare(start.earliest, finish.latest) > 0) {
    throw new EdtfError(text, slash + 1, 'the interval ends before it starts');
  }
  return { is: 'interval', text, start, end: finish };
}

/** Whether a text is valid EDTF. */
export function isEdtf(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch {
    return false;
  }
}

const compare = (a: Day, b: Day) => a.year - b.year || a.month - b.month || a.day - b.day;

function end(text: string, offset: number, whole: string): EdtfEnd {
  if (text === '..') return { is: 'open' };
  if (text === '') return { is: 'unknown' };
  return untimed(text, offset, whole);
}

function parseSet(text: string): Edtf {
  if (!text.endsWith(']')) throw new EdtfError(text, text.length, 'the set lacks its closing "]"');
  let offset = 1;
  const members = text
    .slice(1, -1)
    .split(',')
    .map((part) => {
      const member = parseMember(part, offset, text);
      offset += part.length + 1;
      return member;
    });
  return { is: 'set', text, members };
}

function parseMember(part: string, offset: number, whole: string): EdtfMember {
  const dots = part.indexOf('..');
  if (dots < 0) return { is: 'one', date: untimed(part, offset, whole) };
  const before = part.slice(0, dots);
  const after = part.slice(dots + 2);
  if (before === '' && after === '') throw new EdtfError(whole, offset, 'a range needs a date at one end');
  const from = before === '' ? null : untimed(before, offset, whole);
  const until = after === '' ? null : untimed(after, offset + dots + 2, whole);
  if (from && until && compare(from.earliest, until.latest) > 0) {
    throw new EdtfError(whole, offset, 'the range ends before it starts');
  }
  return { is: 'range', from, until };
}

function dateAt(text: string, offset: number, whole: string): EdtfDateValue {
  const date = parseDate(text);
  if (typeof date === 'string') throw new EdtfError(whole, offset, date);
  return date;
}

/** EDTF allows a time of day only for a single date, not within an interval or a set. */
function untimed(text: string, offset: number, whole: string): EdtfDateValue {
  const date = dateAt(text, offset, whole);
  if (date.time !== null)
    throw new EdtfError(whole, offset + text.indexOf('T'), 'only a single date may have a time');
  return date;
}
