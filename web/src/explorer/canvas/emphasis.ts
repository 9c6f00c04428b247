import type { EdgeMark, Marks } from './marks';

/** What is drawn otherwise than the rest because of what is chosen; nodes and lines by their places in the marks. */
export interface Emphasis {
  readonly nodes: ReadonlySet<number>;
  readonly edges: ReadonlySet<number>;
  /** Nodes and lines beside the one that is chosen. */
  readonly nearNodes: ReadonlySet<number>;
  readonly nearEdges: ReadonlySet<number>;
  /** Lines that say what they are. */
  readonly labelledEdges: ReadonlySet<number>;
  /** Whether the other lines, and the other nodes, are faint. */
  readonly dimmed: { readonly nodes: boolean; readonly edges: boolean };
}

/** More lines than this around what is chosen are drawn without their labels. */
const MAX_LABELLED = 9;

/** Around one that is chosen what hangs on it comes forward; of several, such as paths, everything else steps back. */
export function computeEmphasis({ nodes, edges }: Marks, ids: readonly string[]): Emphasis {
  const selectedIds = new Set(ids);
  const isSingle = ids.length === 1;
  const selected = indexesWhere(nodes, ({ id }) => selectedIds.has(id));
  const selectedEdges = indexesWhere(
    edges,
    ({ id, facts }) => selectedIds.has(id) || facts.some((fact) => selectedIds.has(fact)),
  );
  const isAdjacent = ({ from, to }: EdgeMark) => selected.has(from) || selected.has(to);
  const nearEdges = isSingle ? indexesWhere(edges, isAdjacent) : new Set<number>();
  const nearNodes = new Set([...nearEdges].flatMap((index) => endIndexes(edges[index])));
  const labelledEdges = isSingle
    ? [...selectedEdges, ...(nearEdges.size <= MAX_LABELLED ? nearEdges : [])]
    : [];
  const hasSelection = selected.size + selectedEdges.size > 0;
  return {
    nodes: selected,
    edges: selectedEdges,
    nearNodes,
    nearEdges,
    labelledEdges: new Set(labelledEdges),
    dimmed: { nodes: hasSelection && !isSingle, edges: hasSelection },
  };
}

const endIndexes = (edge: Marks['edges'][number] | undefined): number[] => (edge ? [edge.from, edge.to] : []);

const indexesWhere = <T>(items: readonly T[], matches: (item: T) => boolean): Set<number> =>
  new Set(items.flatMap((item, index) => (matches(item) ? [index] : [])));
