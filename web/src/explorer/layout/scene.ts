import type { Kind } from '../api/operations.gen';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Distance from the center of a mark to its name, in layout units. */
export const MARK_RADIUS = 13;
/** Font size of names at zoom 1. */
export const NAME_FONT_SIZE = 13;

/** Input of a layout: nodes with their current positions, and edges. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
  readonly focus: string | undefined;
}

export interface SceneNode {
  readonly id: string;
  readonly kind: Kind;
  /** Size of the name below the mark, in font heights. */
  readonly name: { readonly width: number; readonly height: number };
  readonly position?: Point | undefined;
  readonly pinned: boolean;
  /** Position on the time axis, in days; fractional for uncertain dates. */
  readonly day?: number | undefined;
}

export type Positions = ReadonlyMap<string, Point>;

/** The neighbors of every node, without self-loops. */
export function adjacencyOf({ nodes, edges }: Scene): Map<string, Set<string>> {
  const neighbors = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { from, to } of edges) {
    if (from === to) continue;
    neighbors.get(from)?.add(to);
    neighbors.get(to)?.add(from);
  }
  return neighbors;
}
