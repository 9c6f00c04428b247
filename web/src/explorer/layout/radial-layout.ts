import { adjacencyOf, type Positions, type Scene } from './scene';

/** Distance between hops. */
const HOP_GAP = 190;
/** Distance between the rings of one hop. */
const RING_GAP = 92;
/** Minimum arc length per node, before the rings are flattened. */
const NODE_ARC = 130;
/** Names are wide, so rings are wider than high. */
const STRETCH = { x: 1.25, y: 0.7 };

/**
 * Places nodes on rings by their distance from the focus; children stay near their parents. A hop that does
 * not fit on one ring fills several, from the inside out.
 */
export function radialLayout(scene: Scene): Positions {
  const neighbors = adjacencyOf(scene);
  const order = [...scene.nodes].sort((a, b) => degreeOf(neighbors, b.id) - degreeOf(neighbors, a.id));
  const positions = new Map<string, { x: number; y: number }>();
  const roots = [scene.focus, ...order.map(({ id }) => id)].filter((id) => id !== undefined);
  let hop = firstHop(roots[0], neighbors, positions);
  let radius = HOP_GAP;
  while (positions.size < scene.nodes.length) {
    if (hop.length === 0) {
      // Nodes without a connection to the focus follow as further hops.
      hop = roots
        .filter((id) => !positions.has(id))
        .map((id) => ({ id, angle: 0 }))
        .slice(0, 1);
      if (hop.length === 0) break;
    }
    const rings = ringsFor(hop.length, radius);
    hop = placeHop(hop, rings, neighbors, positions);
    radius = (rings.at(-1)?.radius ?? radius) + HOP_GAP;
  }
  return positions;
}

interface Seat {
  readonly id: string;
  /** Direction of the parent, in radians. */
  readonly angle: number;
}

interface Ring {
  readonly radius: number;
  /** Number of nodes on the ring. */
  readonly seats: number;
}

function firstHop(
  root: string | undefined,
  neighbors: Map<string, Set<string>>,
  positions: Map<string, { x: number; y: number }>,
): Seat[] {
  if (root === undefined) return [];
  positions.set(root, { x: 0, y: 0 });
  const children = [...(neighbors.get(root) ?? [])];
  return children.map((id, index) => ({ id, angle: (index / children.length) * 2 * Math.PI }));
}

/** Enough rings for `count` nodes, starting at this radius, filled in proportion. */
function ringsFor(count: number, radius: number): Ring[] {
  const rings: { radius: number; seats: number }[] = [];
  let capacity = 0;
  while (capacity < count) {
    const next = radius + rings.length * RING_GAP;
    const seats = Math.floor((2 * Math.PI * next) / NODE_ARC);
    rings.push({ radius: next, seats });
    capacity += seats;
  }
  let before = 0;
  let assigned = 0;
  return rings.map((ring) => {
    before += ring.seats;
    const seats = Math.round((count * before) / capacity) - assigned;
    assigned += seats;
    return { radius: ring.radius, seats };
  });
}

function placeHop(
  hop: readonly Seat[],
  rings: readonly Ring[],
  neighbors: Map<string, Set<string>>,
  positions: Map<string, { x: number; y: number }>,
): Seat[] {
  const seats = [...hop].sort((a, b) => a.angle - b.angle || a.id.localeCompare(b.id));
  const first = seats[0]?.angle ?? 0;
  const angles = new Map<string, number>();
  for (const [index, { ring, angle }] of seatsClockwise(rings).entries()) {
    const id = seats[index]?.id;
    if (id === undefined) continue;
    const at = first + angle;
    angles.set(id, at);
    positions.set(id, {
      x: STRETCH.x * ring.radius * Math.cos(at),
      y: STRETCH.y * ring.radius * Math.sin(at),
    });
  }
  const next = new Map<string, Seat>();
  for (const { id } of seats)
    for (const child of neighbors.get(id) ?? [])
      if (!positions.has(child) && !next.has(child))
        next.set(child, { id: child, angle: angles.get(id) ?? 0 });
  return [...next.values()];
}

/** The seats of all rings in clockwise order, so that siblings stay close across rings. */
function seatsClockwise(rings: readonly Ring[]): { readonly ring: Ring; readonly angle: number }[] {
  return rings
    .flatMap((ring, placeHop) =>
      Array.from({ length: ring.seats }, (_none, index) => ({
        ring,
        // Alternate rings are rotated by half a seat, so that names fall into the gaps.
        angle: ((index + (placeHop % 2) / 2) / ring.seats) * 2 * Math.PI,
      })),
    )
    .sort((a, b) => a.angle - b.angle || a.ring.radius - b.ring.radius);
}

const degreeOf = (neighbors: Map<string, Set<string>>, id: string): number => neighbors.get(id)?.size ?? 0;
