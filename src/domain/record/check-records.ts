import { GraphChecker, type GraphError } from './graph-checker';
import type { GraphRecord } from './record';

/**
 * The errors between records: missing references and contradictions. Each record must have passed `checkRecord`.
 * `known` tells which ids exist outside these records.
 */
export function checkRecords(
  records: readonly GraphRecord[],
  known: (id: string) => boolean = () => false,
): GraphError[] {
  const check = new GraphChecker();
  for (const [index, record] of records.entries()) check.add(record, index);
  return [...duplicates(records), ...check.found(known)].sort((a, b) => a.index - b.index);
}

function* duplicates(records: readonly GraphRecord[]): Generator<GraphError> {
  const seen = new Set<string>();
  for (const [index, { id }] of records.entries()) {
    if (seen.has(id))
      yield { record: id, index, path: ['id'], message: 'is also the id of an earlier record', value: id };
    seen.add(id);
  }
}
