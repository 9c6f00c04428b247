import { neighboursOf, type Positions, type Scene } from './scene';

const RING = 190;
/** Least room of a node along its ring. */
const ROOM = 130;

/** Lays out in rings: the focus in the middle, each ring one hop further; children stay near their parents. */
export function radial(scene: Scene): Positions {
  const neighbours = neighboursOf(scene);
  const order = [...scene.nodes].sort((a, b) => sizeOf(neighbours, b.id) - sizeOf(neighbours, a.id));
  const positions = new Map<string, { x: number; y: number }>();
  const roots = [scene.focus, ...order.map(({ id }) => id)].filter((id) => id !== undefined);
  let ring = firstRing(roots[0], neighbours, positions);
  let radius = 0;
  while (positions.size < scene.nodes.length) {
    if (ring.length === 0) {
      // What hangs on nothing that is placed goes to an outer ring of its own.
      ring = roots
        .filter((id) => !positions.has(id))
        .map((id) => ({ id, turn: 0 }))
        .slice(0, 1);
      if (ring.length === 0) break;
    }
    radius = Math.max(radius + RING, (ring.length * ROOM) / (2 * Math.PI));
    ring = place(ring, radius, neighbours, positions);
  }
  return positions;
}

interface Seat {
  readonly id: string;
  /** The direction of its parent. */
  readonly turn: number;
}

function firstRing(
  root: string | undefined,
  neighbours: Map<string, Set<string>>,
  positions: Map<string, { x: number; y: number }>,
): Seat[] {
  if (root === undefined) return [];
  positions.set(root, { x: 0, y: 0 });
  const children = [...(neighbours.get(root) ?? [])];
  return children.map((id, index) => ({ id, turn: (index / children.length) * 2 * Math.PI }));
}

function place(
  ring: readonly Seat[],
  radius: number,
  neighbours: Map<string, Set<string>>,
  positions: Map<string, { x: number; y: number }>,
): Seat[] {
  const seats = [...ring].sort((a, b) => a.turn - b.turn || a.id.localeCompare(b.id));
  const next = new Map<string, Seat>();
  const first = seats[0]?.turn ?? 0;
  const turns = seats.map((_seat, index) => first + (index / seats.length) * 2 * Math.PI);
  for (const [index, { id }] of seats.entries()) {
    const turn = turns[index] ?? 0;
    positions.set(id, { x: 1.25 * radius * Math.cos(turn), y: radius * Math.sin(turn) });
  }
  for (const [index, { id }] of seats.entries())
    for (const child of neighbours.get(id) ?? [])
      if (!positions.has(child) && !next.has(child)) next.set(child, { id: child, turn: turns[index] ?? 0 });
  return [...next.values()];
}

const sizeOf = (neighbours: Map<string, Set<string>>, id: string): number => neighbours.get(id)?.size ?? 0;
