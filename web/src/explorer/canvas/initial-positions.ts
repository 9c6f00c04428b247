import type { Point } from '../layout/scene';
import type { Marks } from './marks';

const SPACING = 34;
/** The golden angle: consecutive points on a spiral never line up. */
const GOLDEN_ANGLE = 2.4;

/** Start positions before a layout: the known position, else near a neighbor, else near the origin. */
export function initialPositions(
  { nodes, edges }: Marks,
  known: (id: string) => Point | undefined,
): readonly Point[] {
  const positions = nodes.map(({ id }) => known(id));
  const parents = new Map<number, Point>();
  for (const { from, to } of edges) {
    const [a, b] = [positions[from], positions[to]];
    if (a && !b) parents.set(to, a);
    if (b && !a) parents.set(from, b);
  }
  return positions.map((known, index) => known ?? onSpiral(parents.get(index) ?? { x: 0, y: 0 }, index));
}

const onSpiral = ({ x, y }: Point, index: number): Point => ({
  x: x + SPACING * Math.sqrt(index) * Math.cos(GOLDEN_ANGLE * index),
  y: y + SPACING * Math.sqrt(index) * Math.sin(GOLDEN_ANGLE * index),
});
