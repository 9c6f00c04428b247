import type { Numbers } from '../chosen';
import type { LineMark } from '../marks';

/** What is written on a line, and whether it is however small the graph is seen. */
export interface LineText {
  readonly text: string;
  readonly always: boolean;
}

/** What is written on lines, by their places: the paths they are in, how many facts they stand for, or what they say. */
export function textsOf(
  lines: readonly LineMark[],
  told: ReadonlySet<number>,
  numbers: Numbers,
): ReadonlyMap<number, LineText> {
  return new Map(
    lines.flatMap(({ facts, label }, index): [number, LineText][] => {
      const paths = facts.flatMap((fact) => numbers.get(fact) ?? []);
      if (paths.length > 0) return [[index, { text: [...new Set(paths)].join(', '), always: true }]];
      return facts.length > 1 || told.has(index) ? [[index, { text: label, always: false }]] : [];
    }),
  );
}
