import type { ParameterValue } from '../../db/conversion';
import { AppError } from '../../errors';
import { decodeCursor, encodeCursor, type SortOrder } from './cursor';

/** The paging arguments of a client. */
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
  /** Absent when counting needs a separate statement. */
  readonly totalCount?: number;
}

/** The parameters by which a statement cuts a page out of its sorted rows. */
export interface PageWindow {
  readonly limit: number;
  readonly after: readonly ParameterValue[] | null;
  readonly before: readonly ParameterValue[] | null;
  readonly backward: boolean;
}

export const DEFAULT_PAGE_SIZE = 20;

/** The window of a page request; throws BAD_INPUT, PAGE_TOO_LARGE or BAD_CURSOR. */
export function pageWindow(request: PageRequest, order: SortOrder, maxPage: number): PageWindow {
  const { first, last, after, before } = request;
  if (first != null && last != null) {
    throw new AppError('BAD_INPUT', 'Give either "first" or "last", not both.', { first, last });
  }
  const limit = last ?? first ?? DEFAULT_PAGE_SIZE;
  if (limit < 0)
    throw new AppError('BAD_INPUT', `A page size must not be negative; got ${limit}.`, { value: limit });
  if (limit > maxPage) {
    throw new AppError('PAGE_TOO_LARGE', `A page has at most ${maxPage} rows; ${limit} were requested.`, {
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

/** The part of an answer that a page is made from: rows with sort keys. */
interface SortedRows<R> {
  readonly rows: readonly R[];
  /** Whether the list continues in the paging direction. */
  readonly more: boolean;
  readonly totalCount?: number;
}

/** A page from the sorted rows of an answer; `toNode` converts each row. */
export function makePage<R extends { readonly key: readonly (string | number)[] }, T>(
  { rows, more, totalCount }: SortedRows<R>,
  order: SortOrder,
  window: PageWindow,
  toNode: (row: R) => T,
): Page<T> {
  return {
    edges: rows.map((row) => ({ cursor: encodeCursor(order, row.key), node: toNode(row) })),
    hasNextPage: window.backward ? window.before !== null : more,
    hasPreviousPage: window.backward ? more : window.after !== null,
    ...(totalCount === undefined ? {} : { totalCount }),
  };
}
