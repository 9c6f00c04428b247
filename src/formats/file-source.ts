import type { EntityRecord } from '../domain/record/record';
import { hashedId } from './hashed-id';

/** A file of another program as the source of what was read from it; it cites itself. */
export function fileSource(file: string, dataset: string): EntityRecord {
  const id = hashedId('Source', dataset, [file]);
  const evidence = { citations: [`${id}#whole`], confidence: 'stated' } as const;
  return {
    record: 'entity',
    id,
    kind: 'Source',
    names: [{ text: file, type: 'as-printed', language: 'und', attested: true, ...evidence }],
    properties: { type: 'dataset', title: file },
    ...evidence,
  };
}
