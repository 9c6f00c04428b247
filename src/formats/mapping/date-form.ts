import { isEdtf } from '../../domain/date/edtf';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The pieces of a date format: the pattern that each matches, and the part of the date that it gives. */
const PIECES: Readonly<Record<string, readonly [pattern: string, gives: 'year' | 'month' | 'day' | 'name']>> =
  {
    yyyy: ['(\\d{4})', 'year'],
    MMMM: ['(\\p{L}+)', 'name'],
    MMM: ['(\\p{L}{3})', 'name'],
    MM: ['(\\d{2})', 'month'],
    M: ['(\\d{1,2})', 'month'],
    dd: ['(\\d{2})', 'day'],
    d: ['(\\d{1,2})', 'day'],
  };
const PIECE = /yyyy|MMMM|MMM|MM|M|dd|d|[^yMd]/g;
const ANY_EDTF = 'edtf';

/** The error in a date format such as `dd/MM/yyyy`; undefined if it is valid. */
export function dateFormError(form: string): string | undefined {
  if (form === ANY_EDTF) return undefined;
  const pieces = form.match(PIECE) ?? [];
  if (pieces.join('') !== form)
    return 'is not a date format: use yyyy, MM, M, MMM, MMMM, dd, d and separators';
  const gives = pieces.map((piece) => PIECES[piece]?.[1]).filter((one) => one !== undefined);
  const months = gives.filter((one) => one === 'month' || one === 'name').length;
  const days = gives.filter((one) => one === 'day').length;
  const years = gives.filter((one) => one === 'year').length;
  if (years !== 1 || months > 1 || days > 1)
    return 'needs exactly one year, and at most one month and one day';
  return days === 1 && months === 0 ? 'has a day but no month' : undefined;
}

/**
 * Parses a date in a format. The EDTF result is as precise as the format: a month stays a month. Returns undefined if
 * the text does not match the format. Throws DateError if it matches but the day does not exist.
 */
export function readDateForm(text: string, form: string): string | undefined {
  if (form === ANY_EDTF) return isEdtf(text) ? text : undefined;
  const { pattern, gives } = compiled(form);
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const parts = new Map(gives.map((give, at) => [give, match[at + 1] ?? '']));
  const name = parts.get('name');
  const month = name === undefined ? parts.get('month') : monthOf(name);
  if (name !== undefined && month === undefined) return undefined;
  const edtf = [parts.get('year'), month?.padStart(2, '0'), parts.get('day')?.padStart(2, '0')]
    .filter((part) => part !== undefined)
    .join('-');
  if (!isEdtf(edtf)) throw new DateError('this day does not exist');
  return edtf;
}

interface Compiled {
  readonly pattern: RegExp;
  readonly gives: readonly string[];
}

const COMPILED = new Map<string, Compiled>();

function compiled(form: string): Compiled {
  const known = COMPILED.get(form);
  if (known !== undefined) return known;
  const pieces = form.match(PIECE) ?? [];
  const sources = pieces.map((piece) => PIECES[piece]?.[0] ?? piece.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'));
  const gives = pieces.flatMap((piece) => PIECES[piece]?.[1] ?? []);
  const made = { pattern: new RegExp(`^${sources.join('')}$`, 'u'), gives };
  COMPILED.set(form, made);
  return made;
}

/** A date matches its format but does not exist. */
export class DateError extends Error {}

function monthOf(name: string): string | undefined {
  const monthName = name.toLowerCase();
  const at = MONTHS.findIndex(
    (month) => month === monthName || (monthName.length === 3 && month.startsWith(monthName)),
  );
  return at < 0 ? undefined : String(at + 1);
}
