import { createHash } from 'node:crypto';
import type { GraphRecord } from '../../src/domain/record/record';
import { INTERCHANGE } from '../../src/formats/jsonl/jsonl';
import { recordLine } from '../../src/formats/jsonl/line';

/** Records as a file in the interchange form. */
export function interchange(records: readonly GraphRecord[]): string {
  const lines = records.map(recordLine).join('');
  const sha256 = createHash('sha256').update(lines).digest('hex');
  return [
    `${JSON.stringify({ record: 'header', ...INTERCHANGE })}\n`,
    lines,
    `${JSON.stringify({ record: 'end', records: records.length, sha256 })}\n`,
  ].join('');
}
