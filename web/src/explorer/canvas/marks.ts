import type { Kind } from '../api/operations.gen';
import type { Graph, GraphEdge, GraphNode } from '../graph/derive-graph';
import { isRealized } from '../graph/entity';
import { unrealizedProperty } from '../graph/fact';
import type { Point } from '../layout/scene';
import { interpolate } from './interpolation';
import { truncate } from './text-layout';

/** A node as drawn. */
export interface NodeMark {
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  readonly doubtful: boolean;
  readonly unrealized: boolean;
  readonly pinned: boolean;
}

/** An edge as drawn; its ends are indexes of nodes. */
export interface EdgeMark {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** Ids of the facts that the edge draws. */
  readonly facts: readonly string[];
  readonly met: boolean;
  readonly doubtful: boolean;
  readonly unrealized: boolean;
}

/** The nodes and edges that the canvas draws. */
export interface Marks {
  readonly nodes: readonly NodeMark[];
  readonly edges: readonly EdgeMark[];
}

/** Converts a graph to marks; `metLabel` is the label of MET edges. */
export function toMarks({ nodes, edges }: Graph, metLabel = ''): Marks {
  const indexes = new Map(nodes.map(({ entity }, index) => [entity.id, index]));
  const unrealized = new Set(
    nodes.filter(({ entity }) => !isRealized(entity)).map(({ entity }) => entity.id),
  );
  return {
    nodes: nodes.map(nodeMark),
    edges: edges.flatMap((edge): EdgeMark[] => {
      const [from, to] = [indexes.get(edge.from), indexes.get(edge.to)];
      if (from === undefined || to === undefined) return [];
      const isUnrealized = unrealized.has(edge.from) || unrealized.has(edge.to);
      return [{ ...edgeMark(edge, isUnrealized, metLabel), from, to }];
    }),
  };
}

/** The number of edges at each node, by index. */
export function countEdges({ nodes, edges }: Marks): number[] {
  const counts = nodes.map(() => 0);
  for (const { from, to } of edges) for (const end of [from, to]) counts[end] = (counts[end] ?? 0) + 1;
  return counts;
}

function nodeMark(node: GraphNode): NodeMark {
  const { entity, pinned } = node;
  return {
    id: entity.id,
    kind: entity.kind,
    label: nodeLabel(node),
    doubtful: entity.confidence !== 'STATED',
    unrealized: !isRealized(entity),
    pinned,
  };
}

function edgeMark(edge: GraphEdge, unrealized: boolean, metLabel: string): Omit<EdgeMark, 'from' | 'to'> {
  const [first] = edge.facts;
  const count = edge.facts.length;
  const met = first?.type === 'MET';
  return {
    id: edge.id,
    label: count > 1 ? `×${count}` : met ? metLabel : (first?.label ?? ''),
    facts: edge.facts.map(({ id }) => id),
    met,
    doubtful: edge.facts.every((fact) => fact.confidence !== 'STATED'),
    unrealized: unrealized || edge.facts.every(unrealizedProperty),
  };
}

/** Maximum length of a label on the canvas; panel and tables show the full name. */
const MAX_LABEL_LENGTH = 38;
const isShort = (text: string): boolean => [...text].length <= MAX_LABEL_LENGTH;
const shorten = (name: string): string => (isShort(name) ? name : truncate(name, isShort));

/** The label of a node: its name, and the number of its relationships that are not shown. */
export const nodeLabel = ({ entity, notShown }: GraphNode): string =>
  notShown > 0 ? `${shorten(entity.name)}\u00a0+${notShown}` : shorten(entity.name);

/** The point of a node, or the midpoint of the edge that has this id or draws the fact with this id. */
export function centerOf(id: string, { nodes, edges }: Marks, points: readonly Point[]): Point | undefined {
  const node = nodes.findIndex((mark) => mark.id === id);
  if (node >= 0) return points[node];
  const edge = edges.find((mark) => mark.id === id || mark.facts.includes(id));
  const [from, to] = edge ? [points[edge.from], points[edge.to]] : [];
  return from && to && interpolate(from, to, 0.5);
}
