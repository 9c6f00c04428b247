/** One page of a list of the service, with the list's length. */
interface ListPage<N> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly N[];
}

/** Gives the page of a list that comes after a cursor. */
export type FetchPage<N> = (after: string | null) => Promise<ListPage<N>>;

/** The rows of a list in order; a page is read when a row of it is wanted. */
export async function* iterateRows<N>(fetchPage: FetchPage<N>): AsyncGenerator<N> {
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo } = await fetchPage(after);
    yield* nodes;
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return;
    after = pageInfo.endCursor;
  }
}

/** The first so many rows of a list. */
export async function firstRows<N>(limit: number, fetchPage: FetchPage<N>): Promise<N[]> {
  const rows: N[] = [];
  for await (const row of iterateRows(fetchPage)) {
    rows.push(row);
    if (rows.length >= limit) break;
  }
  return rows;
}
