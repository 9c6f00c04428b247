import { adjacencyOf, type Positions, type Scene } from './scene';

/** From hop to hop. */
const HOP_GAP = 190;
/** Between the rings of one hop. */
const RING_GAP = 92;
/** Least room of a node along its ring, before the rings are flattened. */
const NODE_ARC = 130;
/** Names are wide and low: rings are drawn wider than high. */
const STRETCH = { x: 1.25, y: 0.7 };

/**
 * Lays out by hops: the focus in the middle, one hop further out than the other; children stay near their parents. What
 * has no room on one ring fills several close together, the inner before the outer.
 */
export function radialLayout(scene: Scene): Positions {
  const neighbours = adjacencyOf(scene);
  const order = [...scene.nodes].sort((a, b) => degreeOf(neighbours, b.id) - degreeOf(neighbours, a.id));
  const positions = new Map<string, { x: number; y: number }>();
  const roots = [scene.focus, ...order.map(({ id }) => id)].filter((id) => id !== undefined);
  let hop = firstHop(roots[0], neighbours, positions);
  let radius = HOP_GAP;
  while (positions.size < scene.nodes.length) {
    if (hop.length === 0) {
      // What hangs on nothing that is placed goes further out, one after the other.
      hop = roots
        .filter((id) => !positions.has(id))
        .map((id) => ({ id, angle: 0 }))
        .slice(0, 1);
      if (hop.length === 0) break;
    }
    const rings = ringsFor(hop.length, radius);
    hop = placeHop(hop, rings, neighbours, positions);
    radius = (rings.at(-1)?.radius ?? radius) + HOP_GAP;
  }
  return positions;
}

interface Seat {
  readonly id: string;
  /** The direction of its parent. */
  readonly angle: number;
}

interface Ring {
  readonly radius: number;
  /** How many stand on it. */
  readonly seats: number;
}

function firstHop(
  root: string | undefined,
  neighbours: Map<string, Set<string>>,
  positions: Map<string, { x: number; y: number }>,
): Seat[] {
  if (root === undefined) return [];
  positions.set(root, { x: 0, y: 0 });
  const children = [...(neighbours.get(root) ?? [])];
  return children.map((id, index) => ({ id, angle: (index / children.length) * 2 * Math.PI }));
}

/** As many rings as give room to so many, from this radius outwards; each is filled by its share. */
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
  neighbours: Map<string, Set<string>>,
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
    for (const child of neighbours.get(id) ?? [])
      if (!positions.has(child) && !next.has(child))
        next.set(child, { id: child, angle: angles.get(id) ?? 0 });
  return [...next.values()];
}

/** The seats of all rings once around, so that neighbours in a hop are near each other on whichever ring. */
function seatsClockwise(rings: readonly Ring[]): { readonly ring: Ring; readonly angle: number }[] {
  return rings
    .flatMap((ring, placeHop) =>
      Array.from({ length: ring.seats }, (_none, index) => ({
        ring,
        // Every other ring is turned by half a seat, so that names stand in the gaps.
        angle: ((index + (placeHop % 2) / 2) / ring.seats) * 2 * Math.PI,
      })),
    )
    .sort((a, b) => a.angle - b.angle || a.ring.radius - b.ring.radius);
}

const degreeOf = (neighbours: Map<string, Set<string>>, id: string): number => neighbours.get(id)?.size ?? 0;
