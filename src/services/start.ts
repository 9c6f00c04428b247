import { isKind, type Kind, kindRow } from '../domain/vocabulary/kinds';
import { AppError } from '../errors';
import { kindOf } from './filter-id';

/** Checks the entity that a question starts from: it exists, and is of a kind that can be asked this. */
export function startsFrom(id: string, kind: string | null, allowed?: readonly Kind[]): void {
  if (kind === null) {
    kindOf(id);
    throw new AppError('NOT_FOUND', `There is nothing with the id "${id}".`, { id });
  }
  if (allowed && !allowed.some((one) => one === kind)) {
    const is = isKind(kind) ? kindRow(kind).labels.en : kind;
    throw new AppError(
      'WRONG_KIND',
      `"${id}" is a ${is}; this question starts from ${allowed.join(' or ')}.`,
      {
        id,
        kind,
        allowed,
      },
    );
  }
}

/** Refuses a question whose arguments name what the graph does not hold; says which argument it is. */
export function refuseMissing(missing: readonly string[], given: Readonly<Record<string, unknown>>): void {
  const [id] = missing;
  if (id === undefined) return;
  kindOf(id);
  const argument = Object.keys(given).find((name) => [given[name]].flat().includes(id));
  throw new AppError('NOT_FOUND', `There is nothing with the id "${id}", which "${argument}" names.`, {
    id,
    argument,
  });
}

/** The row of a statement that always gives one. */
export function onlyRow<R>(rows: readonly R[]): R {
  const row = rows[0];
  if (row === undefined) throw new AppError('INTERNAL', 'A statement that always gives a row gave none.');
  return row;
}
