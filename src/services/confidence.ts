import type { Confidence } from '../domain/record/record';
import { CONFIDENCES } from '../domain/vocabulary/terms';

const SURENESS = Object.keys(CONFIDENCES);

/** The confidence of the least sure of some facts. */
export const leastSure = (facts: readonly { readonly confidence: string }[]): Confidence =>
  leastOf(facts.map((fact) => fact.confidence));

/** The least sure of some confidences. */
export function leastOf(confidences: readonly string[]): Confidence {
  const worst = Math.max(0, ...confidences.map((one) => SURENESS.indexOf(one)));
  return SURENESS[worst] as Confidence;
}
