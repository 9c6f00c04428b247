import type { EdgeMark } from '../marks';
import type { PathNumbers } from '../selected-ids';

/** The label of an edge. `always` keeps it at any zoom. */
export interface EdgeLabel {
  readonly text: string;
  readonly always: boolean;
}

/** Edge labels by index: path numbers, else the count of a bundle, else the label of a highlighted edge. */
export function edgeLabels(
  edges: readonly EdgeMark[],
  labeledEdges: ReadonlySet<number>,
  numbers: PathNumbers,
): ReadonlyMap<number, EdgeLabel> {
  return new Map(
    edges.flatMap(({ facts, label }, index): [number, EdgeLabel][] => {
      const paths = facts.flatMap((fact) => numbers.get(fact) ?? []);
      if (paths.length > 0) return [[index, { text: [...new Set(paths)].join(', '), always: true }]];
      return facts.length > 1 || labeledEdges.has(index) ? [[index, { text: label, always: false }]] : [];
    }),
  );
}
