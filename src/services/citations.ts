import type { CitedRow } from '../db/shapes';
import { relationshipCited } from '../db/statements.gen';
import type { Confidence } from '../domain/record/record';
import { CONFIDENCES } from '../domain/vocabulary/terms';
import type { Ask } from './ask';
import type { SortOrder } from './cursor';
import { makePage, type Page, type PageRequest, pageWindow } from './page';
import { onlyRow } from './start';

/** What may cite a source. */
export const FACT_SORTS = ['ENTITY', 'NAME', 'RELATIONSHIP'] as const;
export type FactSort = (typeof FACT_SORTS)[number];

/** Which facts of a source are asked for. */
export interface CitedRequest extends PageRequest {
  readonly locator?: string | null | undefined;
  readonly confidence?: readonly Confidence[] | null | undefined;
  readonly types?: readonly string[] | null | undefined;
  readonly what?: readonly FactSort[] | null | undefined;
}

const BY_FACT: SortOrder = { list: 'cited', parts: ['text', 'text'] };

/** Everything that cites a source, or one place in it. */
export async function cited(ask: Ask, sourceId: string, request: CitedRequest): Promise<Page<CitedRow>> {
  const window = pageWindow(request, BY_FACT, ask.limits.maxPage);
  const row = onlyRow(
    await ask.store.run(relationshipCited, {
      query: citationQuery(sourceId, request.locator),
      confidences: request.confidence ?? Object.keys(CONFIDENCES),
      types: request.types ?? null,
      sorts: request.what ?? null,
      ...window,
      descending: false,
    }),
  );
  return makePage(row.rows, BY_FACT, window, row.more, row.totalCount);
}

/** The full-text query for a citation: the whole of it, or all that begin with the source. */
function citationQuery(sourceId: string, locator: string | null | undefined): string {
  if (locator != null) return `"${`${sourceId}#${locator}`.replace(/["\\]/g, '\\$&')}"`;
  return `${`${sourceId}#`.replace(/[+\-&|!(){}[\]^"~*?:\\/ ]/g, '\\$&')}*`;
}
