import type { Positions } from '../layout/scene';

/** The directions of the arrow keys, y downwards. */
export const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The neighbour that lies most in a direction; undefined where none lies within a half turn. */
export function walk(
  from: string,
  neighbours: Iterable<string>,
  positions: Positions,
  [dx, dy]: readonly [number, number],
): string | undefined {
  const here = positions.get(from) ?? { x: 0, y: 0 };
  let best: { id: string; score: number } | undefined;
  for (const id of neighbours) {
    const there = positions.get(id);
    if (!there || id === from) continue;
    const [x, y] = [there.x - here.x, there.y - here.y];
    const distance = Math.hypot(x, y) || 1;
    const along = (x * dx + y * dy) / distance;
    if (along <= 0.01) continue;
    // Straight ahead counts for more than near.
    const score = along - distance / 4000;
    if (!best || score > best.score) best = { id, score };
  }
  return best?.id;
}
