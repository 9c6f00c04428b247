import type { RelationshipType } from '../api/operations.gen';
import { firstRows, iterateRows } from '../api/pagination';
import type { FetchCommand } from './command';
import type { Entity } from './entity';
import { EXPANSION_SIZE } from './expansion';
import { type Fact, factFromApi } from './fact';
import { GraphRequests } from './graph-requests';
import { type LoadedRecords, toLoadedRecords } from './loaded-records';
import type { Locale } from './locale';

/** The service allows 100. With 75, an expansion of 50 usually fits one page, though some rows are shown already. */
const PAGE_SIZE = 75;

/** Loads relationships of an entity by weight. Without a limit, reads until it has a batch that is not in `shown`. */
export async function loadExpansion(
  { of, type, limit }: Extract<FetchCommand, { do: 'expand' }>,
  requests: GraphRequests,
  shown: ReadonlySet<string>,
): Promise<LoadedRecords & { readonly limit: number }> {
  const fetchPage = pageFetcher(of, type ? [type] : null, requests);
  const resolvedLimit = limit ?? (await rowsUntilBatch(iterateRows(fetchPage), shown));
  const rows = await firstRows(resolvedLimit, fetchPage);
  const records = toLoadedRecords(
    rows.flatMap(({ from, to }) => [from, to]),
    rows.map(factFromApi),
  );
  return { ...records, limit: resolvedLimit };
}

/** The first relationships of a list, and the length of the list. */
export interface RelationshipList {
  readonly entities: readonly Entity[];
  readonly facts: readonly Fact[];
  readonly total: number;
}

/** Reads the first `limit` relationships of one type, highest weight first. */
export async function loadRelationships(
  of: string,
  type: RelationshipType,
  limit: number,
  locale: Locale,
): Promise<RelationshipList> {
  const fetchPage = pageFetcher(of, [type], new GraphRequests(locale));
  const rows = await firstRows(limit, fetchPage);
  const { totalCount: total } = await fetchPage(null);
  return { entities: rows.flatMap(({ from, to }) => [from, to]), facts: rows.map(factFromApi), total };
}

const NO_ROWS = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

const pageFetcher =
  (of: string, types: readonly RelationshipType[] | null, requests: GraphRequests) =>
  async (after: string | null) => {
    const { node } = await requests.relationships({ of, types, first: PAGE_SIZE, after });
    return node?.relationships ?? NO_ROWS;
  };

/** How many rows to read to get a batch of rows that are not shown. */
async function rowsUntilBatch(
  rows: AsyncIterable<{ readonly id: string }>,
  shown: ReadonlySet<string>,
): Promise<number> {
  let count = 0;
  let newCount = 0;
  for await (const { id } of rows) {
    count++;
    if (!shown.has(id) && ++newCount === EXPANSION_SIZE) break;
  }
  return count;
}
