import type { Confidence, Evidence } from '../../domain/record/record';
import { CONFIDENCES } from '../../domain/vocabulary/terms';
import type { EvidenceEntry } from './schema';

/** The evidence that an entry gives: a bare line is one of the file's source, and `inferred: why` is a confidence. */
export function evidenceOf(entry: EvidenceEntry, source: string | undefined): Evidence {
  const citations = (entry.cites ?? []).map((cite) =>
    cite.includes('#') ? cite : `${source ?? ''}#${cite}`,
  );
  const confidence = confidenceOf(entry) ?? 'stated';
  const reason = entry[confidence];
  return { citations, confidence, ...(typeof reason === 'string' ? { reason } : {}) };
}

/** The confidence that an entry names by the key of its reason, if it names one. */
export const confidenceOf = (entry: EvidenceEntry) =>
  (Object.keys(CONFIDENCES) as Confidence[]).find((confidence) => Object.hasOwn(entry, confidence));
