import type { ParameterValue } from '../../db/conversion';
import { isEdtf } from '../../domain/date/edtf';
import { AppError } from '../../errors';

/** The sort order of a list: a unique name, and the type of each part of the sort key. */
export interface SortOrder {
  readonly list: string;
  readonly parts: readonly Part[];
}

type Part = 'day' | 'number' | 'text';

const DAY = /^-?\d{4,9}-\d{2}-\d{2}$/;
const MAX_QUOTED_LENGTH = 60;

/** An opaque keyset cursor: the list's name and the row's sort key. */
export const encodeCursor = ({ list }: SortOrder, key: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify([list, ...key]), 'utf8').toString('base64url');

/** The sort key of a cursor; throws BAD_CURSOR when the cursor belongs to another list or was altered. */
export function decodeCursor({ list, parts }: SortOrder, cursor: string): ParameterValue[] {
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
    // Fall through to BAD_CURSOR.
  }
  throw badCursor(cursor);
}

const badCursor = (cursor: string) =>
  new AppError(
    'BAD_CURSOR',
    `The cursor "${cursor.slice(0, MAX_QUOTED_LENGTH)}" does not belong to this list, or was altered.`,
    {
      cursor: cursor.slice(0, MAX_QUOTED_LENGTH),
    },
  );
