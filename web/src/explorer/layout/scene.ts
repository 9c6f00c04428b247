import type { Kind } from '../api/operations.gen';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** From the middle of a mark to its name, or to what is above it; units of the plane. */
export const MARK_RADIUS = 13;
/** How large names are where the plane is seen as it is. */
export const NAME_FONT_SIZE = 13;

/** What a layout needs to know: nodes, where they are now, which may not move, and what ties them. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
  readonly focus: string | undefined;
}

export interface SceneNode {
  readonly id: string;
  readonly kind: Kind;
  /** The size of its name, which stands below it; in heights of its font. */
  readonly name: { readonly width: number; readonly height: number };
  readonly position?: Point | undefined;
  readonly pinned: boolean;
  /** Its day on the axis of time, or a place between days. */
  readonly day?: number | undefined;
}

export type Positions = ReadonlyMap<string, Point>;

/** The neighbours of every node, without loops. */
export function adjacencyOf({ nodes, edges }: Scene): Map<string, Set<string>> {
  const neighbours = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { from, to } of edges) {
    if (from === to) continue;
    neighbours.get(from)?.add(to);
    neighbours.get(to)?.add(from);
  }
  return neighbours;
}
