import { AppError } from '../errors';

/** The only row of a statement that always returns one; throws INTERNAL when there is none. */
export function single<R>(rows: readonly R[]): R {
  const row = rows[0];
  if (row === undefined)
    throw new AppError('INTERNAL', 'A statement that always returns a row returned none.');
  return row;
}
