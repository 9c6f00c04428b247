import * as z from 'zod/mini';
import { CONFIDENCE_VALUES, KIND_VALUES, TYPE_VALUES } from './api-enums';
import type { Filters } from './command';
import { isReversed } from './uncertain-date';

const DAY_SCHEMA = z.optional(z.iso.date());
/** Filters in a link; null clears a filter. */
const FILTERS_SCHEMA = z.partial(
  z.object({
    kinds: z.array(z.enum(KIND_VALUES)),
    types: z.array(z.union([z.enum(TYPE_VALUES), z.literal('MET')])),
    confidence: z.enum(CONFIDENCE_VALUES),
    maxGroup: z.nullable(z.int().check(z.positive())),
    period: z
      .object({ from: DAY_SCHEMA, until: DAY_SCHEMA, certainty: z.enum(['POSSIBLE', 'CERTAIN']) })
      .check(z.refine((period) => !isReversed(period))),
  }),
);

/** Encodes a change of filters for a link. */
export const encodeFilters = (filters: Partial<Filters>): string =>
  JSON.stringify('maxGroup' in filters ? { ...filters, maxGroup: filters.maxGroup ?? null } : filters);

/** Decodes a change of filters; undefined if it is invalid. */
export function decodeFilters(text: string): Partial<Filters> | undefined {
  const parsed = FILTERS_SCHEMA.safeParse(parseJson(text));
  if (!parsed.success) return undefined;
  const { kinds, types, confidence, maxGroup, period } = parsed.data;
  return {
    ...(kinds && { kinds }),
    ...(types && { types }),
    ...(confidence && { confidence }),
    ...(maxGroup !== undefined && { maxGroup: maxGroup ?? undefined }),
    ...(period && { period }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
