import { AppError } from '../../../errors';

/** How far one question may go through the graph: the least, the most, and what holds where nothing is given. */
export const TRAVERSAL_LIMITS = {
  'paths.maxLength': { least: 1, most: 6, fallback: 6 },
  'paths.limit': { least: 1, most: 50, fallback: 5 },
  'paths.filter.maxDegree': { least: 1, most: 100_000, fallback: 500 },
  'paths.filter.maxGroupSize': { least: 2, most: 100_000, fallback: null },
  'neighborhood.depth': { least: 1, most: 3, fallback: 1 },
  'neighborhood.limit': { least: 1, most: 500, fallback: 100 },
} as const;

/** An entity with more relationships than this is a hub: others are not reached through it unless asked for. */
export const HUB_DEGREE = TRAVERSAL_LIMITS['paths.filter.maxDegree'].fallback;

type Argument = keyof typeof TRAVERSAL_LIMITS;

/** The value of an argument, within its limits; BAD_INPUT names the argument and the limit. */
export function bounded<A extends Argument>(
  argument: A,
  given: number | null | undefined,
): number | (typeof TRAVERSAL_LIMITS)[A]['fallback'] {
  const { least, most, fallback } = TRAVERSAL_LIMITS[argument];
  if (given == null) return fallback;
  if (given >= least && given <= most) return given;
  throw new AppError('BAD_INPUT', `${argument} may be ${least} to ${most}, and ${given} was given.`, {
    argument,
    limit: given < least ? least : most,
    value: given,
  });
}
