import type { Page } from '../../services/paging/page';
import type { Edge } from './connection.type';
import type { PageInfo } from './page.type';

/** A connection as resolvers return it. */
export interface ConnectionValue<Row> {
  readonly edges: readonly Edge<Row>[];
  readonly nodes: readonly unknown[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number | Promise<number>;
}

/**
 * Turns a page of rows into a connection; a missing page becomes an empty one. `count` runs only when `totalCount` is
 * selected and the page does not carry it.
 */
export function toConnection<Row>(
  page: Page<Row> | undefined,
  toNode: (row: Row) => unknown,
  count?: () => Promise<number>,
): ConnectionValue<Row> {
  const edges = (page?.edges ?? []).map(({ cursor, node: row }) => ({ cursor, row, node: toNode(row) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: page?.hasNextPage ?? false,
      hasPreviousPage: page?.hasPreviousPage ?? false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    get totalCount() {
      return page?.totalCount ?? count?.() ?? 0;
    },
  };
}
