import type { Confidence, Evidence } from '../../domain/record/record';
import { CONFIDENCES } from '../../domain/vocabulary/terms';
import type { EvidenceEntry } from './seed-schema';

/** The evidence of an entry. A bare locator cites the file's default source; `inferred: why` sets the confidence. */
export function seedEvidence(entry: EvidenceEntry, source: string | undefined): Evidence {
  const citations = (entry.cites ?? []).map((cite) =>
    cite.includes('#') ? cite : `${source ?? ''}#${cite}`,
  );
  const confidence = confidenceOf(entry) ?? 'stated';
  const reason = entry[confidence];
  return { citations, confidence, ...(typeof reason === 'string' ? { reason } : {}) };
}

/** The confidence whose name is a key of the entry; undefined if none is. */
export const confidenceOf = (entry: EvidenceEntry) =>
  (Object.keys(CONFIDENCES) as Confidence[]).find((confidence) => Object.hasOwn(entry, confidence));
