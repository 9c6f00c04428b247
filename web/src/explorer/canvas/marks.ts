import type { Kind } from '../api/operations.gen';
import type { Graph, Line, Node } from '../graph/derive';
import { isDone } from '../graph/entity';
import { undoneOf } from '../graph/fact';
import { cutTo } from './label';

/** A node as it is drawn. */
export interface NodeMark {
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  readonly doubtful: boolean;
  readonly undone: boolean;
  readonly pinned: boolean;
}

/** A line as it is drawn; its ends are the places of its nodes in the list. */
export interface LineMark {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** Ids of the facts that it stands for. */
  readonly facts: readonly string[];
  readonly met: boolean;
  readonly doubtful: boolean;
  readonly undone: boolean;
}

/** What the canvas draws: all that it is told of a graph. */
export interface Marks {
  readonly nodes: readonly NodeMark[];
  readonly lines: readonly LineMark[];
}

/** The marks of a graph. */
export function marksOf({ nodes, lines }: Graph): Marks {
  const order = new Map(nodes.map(({ entity }, index) => [entity.id, index]));
  const undone = new Set(nodes.filter(({ entity }) => !isDone(entity)).map(({ entity }) => entity.id));
  return {
    nodes: nodes.map(nodeMark),
    lines: lines.flatMap((line): LineMark[] => {
      const [from, to] = [order.get(line.from), order.get(line.to)];
      if (from === undefined || to === undefined) return [];
      return [{ ...lineMark(line, undone.has(line.from) || undone.has(line.to)), from, to }];
    }),
  };
}

/** How many lines end at each node. */
export function tiesOf({ nodes, lines }: Marks): number[] {
  const ties = nodes.map(() => 0);
  for (const { from, to } of lines) for (const end of [from, to]) ties[end] = (ties[end] ?? 0) + 1;
  return ties;
}

function nodeMark(node: Node): NodeMark {
  const { entity, pinned } = node;
  return {
    id: entity.id,
    kind: entity.kind,
    label: writtenOf(node),
    doubtful: entity.confidence !== 'STATED',
    undone: !isDone(entity),
    pinned,
  };
}

function lineMark(line: Line, undone: boolean): Omit<LineMark, 'from' | 'to'> {
  const [first] = line.facts;
  const count = line.facts.length;
  return {
    id: line.id,
    label: count > 1 ? `×${count}` : (first?.label ?? ''),
    facts: line.facts.map(({ id }) => id),
    met: first?.type === 'MET',
    doubtful: line.facts.every((fact) => fact.confidence !== 'STATED'),
    undone: undone || line.facts.every(undoneOf),
  };
}

/** How long a label may be on the canvas; the whole name is in the panel and the tables. */
const LONGEST = 38;
const isShort = (text: string): boolean => [...text].length <= LONGEST;
const shortened = (name: string): string => (isShort(name) ? name : cutTo(name, isShort));

/** What is written at a node: its name, and how many of its relationships are not shown. */
export const writtenOf = ({ entity, hidden }: Node): string =>
  hidden > 0 ? `${shortened(entity.name)}\u00a0+${hidden}` : shortened(entity.name);
