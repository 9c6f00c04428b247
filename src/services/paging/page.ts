import type { Value } from '../../db/conversion';
import { AppError } from '../../errors';
import { decodeCursor, encodeCursor, type SortOrder } from './cursor';

/** What a client asks of a list: the first or the last so many, after or before a cursor. */
export interface PageRequest {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** One page of a list. */
export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Absent where counting takes a statement of its own. */
  readonly totalCount?: number;
}

/** The part of a statement's parameters that cuts a page out of its sorted rows. */
export interface PageWindow {
  readonly limit: number;
  readonly after: readonly Value[] | null;
  readonly before: readonly Value[] | null;
  readonly backward: boolean;
}

export const DEFAULT_PAGE_SIZE = 20;

/** Checks a page request for a list that is sorted so. */
export function pageWindow(request: PageRequest, order: SortOrder, maxPage: number): PageWindow {
  const { first, last, after, before } = request;
  if (first != null && last != null) {
    throw new AppError('BAD_INPUT', 'Give first or last, not both.', { first, last });
  }
  const limit = last ?? first ?? DEFAULT_PAGE_SIZE;
  if (limit < 0) throw new AppError('BAD_INPUT', `A page cannot have ${limit} rows.`, { value: limit });
  if (limit > maxPage) {
    throw new AppError('PAGE_TOO_LARGE', `A page may have ${maxPage} rows, and ${limit} were asked for.`, {
      limit: maxPage,
      value: limit,
    });
  }
  return {
    limit,
    after: after == null ? null : decodeCursor(order, after),
    before: before == null ? null : decodeCursor(order, before),
    backward: last != null,
  };
}

/** Makes a page of rows that carry their sort key; `more` says that the list goes on in the direction of paging. */
export function makePage<R extends { readonly key: readonly (string | number)[] }>(
  rows: readonly R[],
  order: SortOrder,
  window: PageWindow,
  more: boolean,
  totalCount?: number,
): Page<R> {
  return {
    edges: rows.map((row) => ({ cursor: encodeCursor(order, row.key), node: row })),
    hasNextPage: window.backward ? window.before !== null : more,
    hasPreviousPage: window.backward ? more : window.after !== null,
    ...(totalCount === undefined ? {} : { totalCount }),
  };
}
