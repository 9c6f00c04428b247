/** One page of a list, and the length of the whole list. */
interface ListPage<N> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly N[];
}

/** Fetches the page after a cursor; null fetches the first page. */
export type FetchPage<N> = (after: string | null) => Promise<ListPage<N>>;

/** Iterates over the rows of a list and fetches each page when it is needed. */
export async function* iterateRows<N>(fetchPage: FetchPage<N>): AsyncGenerator<N> {
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo } = await fetchPage(after);
    yield* nodes;
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return;
    after = pageInfo.endCursor;
  }
}

/** Returns the first `limit` rows of a list. */
export async function firstRows<N>(limit: number, fetchPage: FetchPage<N>): Promise<N[]> {
  const rows: N[] = [];
  for await (const row of iterateRows(fetchPage)) {
    rows.push(row);
    if (rows.length >= limit) break;
  }
  return rows;
}
