import { GraphCheck, type GraphProblem } from './graph-check';
import type { GraphRecord } from './record';

/**
 * Everything that is wrong with a set of records taken together: what they point at is missing, or they contradict
 * each other. Each record is taken to have passed `checkRecord`. `known` says which ids exist outside the set.
 */
export function checkGraph(
  records: readonly GraphRecord[],
  known: (id: string) => boolean = () => false,
): GraphProblem[] {
  const check = new GraphCheck();
  for (const [index, record] of records.entries()) check.add(record, index);
  return [...repeated(records), ...check.found(known)].sort((a, b) => a.index - b.index);
}

function* repeated(records: readonly GraphRecord[]): Generator<GraphProblem> {
  const seen = new Set<string>();
  for (const [index, { id }] of records.entries()) {
    if (seen.has(id))
      yield { record: id, index, path: ['id'], message: 'is the id of an earlier record too', value: id };
    seen.add(id);
  }
}
