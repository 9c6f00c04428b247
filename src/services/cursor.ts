import type { Value } from '../db/conversion';
import { AppError } from '../errors';

const DAY = /^-?\d{4,9}-\d{2}-\d{2}$/;

/** The place of a row in a sorted list as opaque text: its sort key, ending in an id. */
export const encodeCursor = (key: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(key), 'utf8').toString('base64url');

/** Reads a cursor back into the sort key it was made from; `length` is how many parts the key must have. */
export function decodeCursor(cursor: string, length: number): Value[] {
  const key = parse(cursor);
  if (key.length !== length) throw badCursor(cursor);
  return key.map((part) => (typeof part === 'string' && DAY.test(part) ? { day: part } : part));
}

function parse(cursor: string): (string | number)[] {
  let key: unknown;
  try {
    key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw badCursor(cursor);
  }
  if (!Array.isArray(key)) throw badCursor(cursor);
  return key.map((part: unknown) => {
    if (typeof part === 'string' || typeof part === 'number') return part;
    throw badCursor(cursor);
  });
}

const badCursor = (cursor: string) =>
  new AppError('BAD_CURSOR', `The cursor "${cursor.slice(0, 60)}" was not given by this field.`, { cursor });
