import { CONFIDENCES } from '../vocabulary/terms';
import type { Confidence } from './record';

/** From highest to lowest. */
const RANKING = Object.keys(CONFIDENCES) as Confidence[];

/** The lowest confidence among some facts; `stated` when there are none. */
export const lowestConfidenceOf = (facts: readonly { readonly confidence: string }[]): Confidence =>
  lowestConfidence(facts.map((fact) => fact.confidence));

/** The lowest of some confidences; `stated` when there are none. */
export const lowestConfidence = (confidences: readonly string[]): Confidence =>
  RANKING.findLast((one) => confidences.includes(one)) ?? 'stated';

/** All confidences from the highest down to the given minimum; all of them without a minimum. */
export const confidencesAtLeast = (minimum: Confidence | null | undefined): readonly Confidence[] =>
  minimum == null ? RANKING : RANKING.slice(0, RANKING.indexOf(minimum) + 1);
