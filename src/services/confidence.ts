import type { Confidence } from '../domain/record/record';
import { CONFIDENCES } from '../domain/vocabulary/terms';

/** The surest first. */
const SURENESS = Object.keys(CONFIDENCES) as Confidence[];

/** The confidence of the least sure of some facts. */
export const leastSure = (facts: readonly { readonly confidence: string }[]): Confidence =>
  leastOf(facts.map((fact) => fact.confidence));

/** The least sure of some confidences; what rests on nothing that could be doubted is stated. */
export const leastOf = (confidences: readonly string[]): Confidence =>
  SURENESS.findLast((one) => confidences.includes(one)) ?? 'stated';

/** The confidences that are at least as sure as the given one. */
export const confidencesFrom = (least: Confidence | null | undefined): readonly Confidence[] =>
  least == null ? SURENESS : SURENESS.slice(0, SURENESS.indexOf(least) + 1);
