import type { LineMark, Marks } from './marks';

/** What is drawn otherwise than the rest because of what is chosen; nodes and lines by their places in the marks. */
export interface Emphasis {
  readonly nodes: ReadonlySet<number>;
  readonly lines: ReadonlySet<number>;
  /** Nodes and lines beside the one that is chosen. */
  readonly nearNodes: ReadonlySet<number>;
  readonly nearLines: ReadonlySet<number>;
  /** Lines that say what they are. */
  readonly told: ReadonlySet<number>;
  /** Whether the other lines, and the other nodes, are faint. */
  readonly faint: { readonly nodes: boolean; readonly lines: boolean };
}

/** More lines than this around what is chosen are drawn without their labels. */
const LABELLED = 9;

/** Around one that is chosen what hangs on it comes forward; of several, such as paths, everything else steps back. */
export function emphasisOf({ nodes, lines }: Marks, ids: readonly string[]): Emphasis {
  const wanted = new Set(ids);
  const single = ids.length === 1;
  const chosen = indexes(nodes, ({ id }) => wanted.has(id));
  const chosenLines = indexes(
    lines,
    ({ id, facts }) => wanted.has(id) || facts.some((fact) => wanted.has(fact)),
  );
  const hangsOn = ({ from, to }: LineMark) => chosen.has(from) || chosen.has(to);
  const nearLines = single ? indexes(lines, hangsOn) : new Set<number>();
  const nearNodes = new Set([...nearLines].flatMap((index) => endsOf(lines[index])));
  const told = single ? [...chosenLines, ...(nearLines.size <= LABELLED ? nearLines : [])] : [];
  const any = chosen.size + chosenLines.size > 0;
  return {
    nodes: chosen,
    lines: chosenLines,
    nearNodes,
    nearLines,
    told: new Set(told),
    faint: { nodes: any && !single, lines: any },
  };
}

const endsOf = (line: Marks['lines'][number] | undefined): number[] => (line ? [line.from, line.to] : []);

const indexes = <T>(things: readonly T[], is: (thing: T) => boolean): Set<number> =>
  new Set(things.flatMap((thing, index) => (is(thing) ? [index] : [])));
