import type { Value } from '../../db/conversion';
import { isEdtf } from '../../domain/date/edtf';
import { AppError } from '../../errors';

/** How the rows of a list are sorted: a name that no other list has, and what each part of a sort key holds. */
export interface SortOrder {
  readonly list: string;
  readonly parts: readonly Part[];
}

type Part = 'day' | 'number' | 'text';

const DAY = /^-?\d{4,9}-\d{2}-\d{2}$/;
const SHOWN = 60;

/** The place of a row in a list as opaque text: the list's name and the row's sort key. */
export const encodeCursor = ({ list }: SortOrder, key: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify([list, ...key]), 'utf8').toString('base64url');

/** Reads a cursor back into the sort key it was made from; BAD_CURSOR where this list did not make it. */
export function decodeCursor({ list, parts }: SortOrder, cursor: string): Value[] {
  const [name, ...key] = parse(cursor);
  if (name !== list || key.length !== parts.length) throw badCursor(cursor);
  return key.map((value, index) => {
    switch (parts[index]) {
      case 'day':
        if (typeof value === 'string' && DAY.test(value) && isEdtf(value)) return { day: value };
        break;
      case 'number':
        if (typeof value === 'number') return value;
        break;
      default:
        if (typeof value === 'string') return value;
    }
    throw badCursor(cursor);
  });
}

function parse(cursor: string): unknown[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(read)) return read;
  } catch {
    // Said below, as for every other cursor that is none.
  }
  throw badCursor(cursor);
}

const badCursor = (cursor: string) =>
  new AppError('BAD_CURSOR', `The cursor "${cursor.slice(0, SHOWN)}" was not given by this list.`, {
    cursor: cursor.slice(0, SHOWN),
  });
