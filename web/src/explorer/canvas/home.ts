import type { Point } from '../layout/scene';
import type { Heading } from './headings';
import { type Marks, tiesOf } from './marks';
import { around, beginning, fitting, type Size, type Viewport } from './viewport';

/** Up to so many nodes, names are to be readable: they are where the whole is seen at this zoom, or a part of it or ranks. */
const FEW = 90;
const READABLE = { whole: 0.45, part: 0.55 };

/**
 * The viewport in which a graph is first seen: the whole; but a small graph on a small screen is shown around its hub and
 * readable, not whole and unreadable, and one in ranks, where every name has its row, from its beginning.
 */
export function homeOf(
  marks: Marks,
  places: readonly Point[],
  headings: readonly Heading[],
  size: Size,
  beside: boolean,
): Viewport {
  const all = [...places, ...headings.map(({ at }) => at)];
  const whole = fitting(all, size, beside);
  if (beside) return whole.k >= READABLE.part ? whole : beginning(all, READABLE.part);
  if (places.length > FEW || whole.k >= READABLE.whole) return whole;
  return around(places[hubOf(marks)] ?? { x: 0, y: 0 }, places, READABLE.part, size);
}

/** The node with most lines. */
function hubOf(marks: Marks): number {
  const ties = tiesOf(marks);
  return ties.indexOf(Math.max(...ties));
}
