import type { Confidence } from '../domain/record/record';
import { CONFIDENCES } from '../domain/vocabulary/terms';

const SURENESS = Object.keys(CONFIDENCES);

/** The confidence of the least sure of some facts. */
export function leastSure(facts: readonly { readonly confidence: string }[]): Confidence {
  const worst = Math.max(0, ...facts.map((fact) => SURENESS.indexOf(fact.confidence)));
  return SURENESS[worst] as Confidence;
}
