import type { EntityRecord } from '../domain/record/record';
import { hashedId } from './hashed-id';

/** The source record for a file of another program. Facts read from the file cite it, and it cites itself. */
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
