import type { Positions } from '../layout/scene';

/** Unit vectors of the arrow keys; y points down. */
export const ARROW_DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The neighbor that lies closest to a direction; undefined if none lies within 90 degrees. */
export function neighborInDirection(
  from: string,
  neighbors: Iterable<string>,
  positions: Positions,
  [dx, dy]: readonly [number, number],
): string | undefined {
  const origin = positions.get(from) ?? { x: 0, y: 0 };
  let best: { id: string; score: number } | undefined;
  for (const id of neighbors) {
    const target = positions.get(id);
    if (!target || id === from) continue;
    const [x, y] = [target.x - origin.x, target.y - origin.y];
    const distance = Math.hypot(x, y) || 1;
    const along = (x * dx + y * dy) / distance;
    if (along <= 0.01) continue;
    // Direction counts more than distance.
    const score = along - distance / 4000;
    if (!best || score > best.score) best = { id, score };
  }
  return best?.id;
}

/** The neighbors of a node in clockwise order, starting at the top. */
export function clockwiseNeighbors(
  from: string,
  neighbors: Iterable<string>,
  positions: Positions,
): string[] {
  const origin = positions.get(from) ?? { x: 0, y: 0 };
  const angle = (id: string) => {
    const target = positions.get(id) ?? origin;
    return (Math.atan2(target.x - origin.x, origin.y - target.y) + 2 * Math.PI) % (2 * Math.PI);
  };
  return [...new Set(neighbors)].filter((id) => id !== from).sort((a, b) => angle(a) - angle(b));
}

/** The next or previous id of a cycle. An id that is not in the cycle starts it. */
export function cycle(ids: readonly string[], origin: string, direction: 1 | -1): string | undefined {
  const place = ids.indexOf(origin);
  if (place < 0) return ids.at(direction > 0 ? 0 : -1);
  return ids[(place + direction + ids.length) % ids.length];
}
