import type { EdgeMark, Marks } from './marks';

/** How the selection changes the drawing. Nodes and edges are indexes into the marks. */
export interface Emphasis {
  readonly nodes: ReadonlySet<number>;
  readonly edges: ReadonlySet<number>;
  /** Neighbors of a single selected mark, and the edges to them. */
  readonly nearNodes: ReadonlySet<number>;
  readonly nearEdges: ReadonlySet<number>;
  /** Edges that show their label. */
  readonly labeledEdges: ReadonlySet<number>;
  /** Whether unselected nodes and edges are dimmed. */
  readonly dimmed: { readonly nodes: boolean; readonly edges: boolean };
}

/** With more edges than this around the selection, they have no labels. */
const MAX_LABELED = 9;

/** Highlights the neighbors of a single selected mark. For several, such as paths, dims everything else. */
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
  const labeledEdges = isSingle
    ? [...selectedEdges, ...(nearEdges.size <= MAX_LABELED ? nearEdges : [])]
    : [];
  const hasSelection = selected.size + selectedEdges.size > 0;
  return {
    nodes: selected,
    edges: selectedEdges,
    nearNodes,
    nearEdges,
    labeledEdges: new Set(labeledEdges),
    dimmed: { nodes: hasSelection && !isSingle, edges: hasSelection },
  };
}

const endIndexes = (edge: Marks['edges'][number] | undefined): number[] => (edge ? [edge.from, edge.to] : []);

const indexesWhere = <T>(items: readonly T[], matches: (item: T) => boolean): Set<number> =>
  new Set(items.flatMap((item, index) => (matches(item) ? [index] : [])));
