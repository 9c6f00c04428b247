import { relationshipCitedFacts } from '../../../db/statements.gen';
import type { Confidence } from '../../../domain/record/record';
import { KIND_NAMES } from '../../../domain/vocabulary/kinds';
import { RELATIONSHIP_TYPES } from '../../../domain/vocabulary/relationships';
import { CONFIDENCES } from '../../../domain/vocabulary/terms';
import { AppError } from '../../../errors';
import type { SortOrder } from '../../paging/cursor';
import { makePage, type Page, type PageRequest, pageWindow } from '../../paging/page';
import type { QueryContext } from '../../query-context';
import { type FoundCitedFact, toCitedFact } from '../../records/connection';

/** What can cite a source. */
export const FACT_KINDS = {
  ENTITY: 'An entity: its existence and its properties',
  NAME: 'A name of an entity',
  RELATIONSHIP: 'A relationship between two entities',
} as const;
export type FactKind = keyof typeof FACT_KINDS;

export interface CitedFactsRequest extends PageRequest {
  readonly locator?: string | null | undefined;
  readonly confidence?: readonly Confidence[] | null | undefined;
  readonly types?: readonly string[] | null | undefined;
  readonly kinds?: readonly FactKind[] | null | undefined;
}

const BY_FACT: SortOrder = { list: 'cited', parts: ['text', 'text'] };

const TYPES: readonly string[] = [...KIND_NAMES, 'Name', ...RELATIONSHIP_TYPES];

/** Everything that cites a source, or one place in it: one page for each source id. */
export async function citedFacts(
  context: QueryContext,
  sourceIds: readonly string[],
  request: CitedFactsRequest,
): Promise<Map<string, Page<FoundCitedFact>>> {
  const unknown = request.types?.find((type) => !TYPES.includes(type));
  if (unknown !== undefined) {
    throw new AppError(
      'BAD_INPUT',
      `"types": "${unknown}" is neither a kind nor a relationship type; allowed are ${TYPES.join(', ')}.`,
      {
        argument: 'types',
        allowed: TYPES,
      },
    );
  }
  const window = pageWindow(request, BY_FACT, context.limits.maxPage);
  const rows = await context.statements.run(relationshipCitedFacts, {
    queries: sourceIds.map((id) => ({ id, text: citationQuery(id, request.locator) })),
    confidences: request.confidence ?? Object.keys(CONFIDENCES),
    types: request.types ?? null,
    kinds: request.kinds ?? null,
    ...window,
    descending: false,
  });
  return new Map(rows.map((row) => [row.id, makePage(row, BY_FACT, window, toCitedFact)]));
}

/** The full-text query for one citation, or for all citations of a source when no locator is given. */
export function citationQuery(sourceId: string, locator?: string | null): string {
  if (locator != null) return `"${`${sourceId}#${locator}`.replace(/["\\]/g, '\\$&')}"`;
  return `${`${sourceId}#`.replace(/[+\-&|!(){}[\]^"~*?:\\/ ]/g, '\\$&')}*`;
}
