import type { Point } from '../layout/scene';
import type { Marks } from './marks';

const APART = 34;
/** The golden angle: so turned, points around one never meet. */
const TURN = 2.4;

/** Where nodes stand before they are laid out: where they stood, else around a neighbour, else around the middle. */
export function startsOf(
  { nodes, lines }: Marks,
  known: (id: string) => Point | undefined,
): readonly Point[] {
  const stood = nodes.map(({ id }) => known(id));
  const parents = new Map<number, Point>();
  for (const { from, to } of lines) {
    const [a, b] = [stood[from], stood[to]];
    if (a && !b) parents.set(to, a);
    if (b && !a) parents.set(from, b);
  }
  return stood.map((place, index) => place ?? around(parents.get(index) ?? { x: 0, y: 0 }, index));
}

const around = ({ x, y }: Point, index: number): Point => ({
  x: x + APART * Math.sqrt(index) * Math.cos(TURN * index),
  y: y + APART * Math.sqrt(index) * Math.sin(TURN * index),
});
