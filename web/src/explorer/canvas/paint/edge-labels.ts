import type { EdgeMark } from '../marks';
import type { PathNumbers } from '../selected-ids';

/** What is written on a line, and whether it is however small the graph is seen. */
export interface EdgeLabel {
  readonly text: string;
  readonly always: boolean;
}

/** What is written on lines, by their places: the paths they are in, how many facts they stand for, or what they say. */
export function edgeLabels(
  edges: readonly EdgeMark[],
  labelledEdges: ReadonlySet<number>,
  numbers: PathNumbers,
): ReadonlyMap<number, EdgeLabel> {
  return new Map(
    edges.flatMap(({ facts, label }, index): [number, EdgeLabel][] => {
      const paths = facts.flatMap((fact) => numbers.get(fact) ?? []);
      if (paths.length > 0) return [[index, { text: [...new Set(paths)].join(', '), always: true }]];
      return facts.length > 1 || labelledEdges.has(index) ? [[index, { text: label, always: false }]] : [];
    }),
  );
}
