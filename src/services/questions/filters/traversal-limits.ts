import { AppError } from '../../../errors';

/** The range of each numeric argument of paths and neighborhood, and its value when not given. */
export const TRAVERSAL_LIMITS = {
  'paths.maxLength': { min: 1, max: 6, fallback: 6 },
  'paths.limit': { min: 1, max: 50, fallback: 5 },
  'paths.filter.maxDegree': { min: 1, max: 100_000, fallback: 500 },
  'paths.filter.maxGroupSize': { min: 2, max: 100_000, fallback: null },
  'neighborhood.depth': { min: 1, max: 3, fallback: 1 },
  'neighborhood.limit': { min: 1, max: 500, fallback: 100 },
} as const;

/** An entity with more relationships is a hub: traversal stops there unless a filter allows it. */
export const HUB_DEGREE = TRAVERSAL_LIMITS['paths.filter.maxDegree'].fallback;

type Argument = keyof typeof TRAVERSAL_LIMITS;

/** The value of an argument, or its fallback; throws BAD_INPUT with the argument and the limit when out of range. */
export function bounded<A extends Argument>(
  argument: A,
  value: number | null | undefined,
): number | (typeof TRAVERSAL_LIMITS)[A]['fallback'] {
  const { min, max, fallback } = TRAVERSAL_LIMITS[argument];
  if (value == null) return fallback;
  if (value >= min && value <= max) return value;
  throw new AppError('BAD_INPUT', `"${argument}" must be between ${min} and ${max}; got ${value}.`, {
    argument,
    limit: value < min ? min : max,
    value,
  });
}
