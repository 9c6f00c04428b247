import type { Point } from '../layout/scene';
import type { ColumnHeading } from './column-headings';
import { countEdges, type Marks } from './marks';
import { fitPoints, type Size, type Viewport, viewportAround, viewportAtStart } from './viewport';

/** Up to so many nodes, names are to be readable: they are where the whole is seen at this zoom, or a part of it or ranks. */
const READABLE_COUNT = 90;
const READABLE_ZOOM = { whole: 0.45, part: 0.55 };

/**
 * The viewport in which a graph is first seen: the whole; but a small graph on a small screen is shown around its hub and
 * readable, not whole and unreadable, and one in ranks, where every name has its row, from its beginning.
 */
export function initialViewport(
  marks: Marks,
  places: readonly Point[],
  headings: readonly ColumnHeading[],
  size: Size,
  labelsBeside: boolean,
): Viewport {
  const all = [...places, ...headings.map(({ at }) => at)];
  const whole = fitPoints(all, size, labelsBeside);
  if (labelsBeside) return whole.k >= READABLE_ZOOM.part ? whole : viewportAtStart(all, READABLE_ZOOM.part);
  if (places.length > READABLE_COUNT || whole.k >= READABLE_ZOOM.whole) return whole;
  return viewportAround(places[hubIndex(marks)] ?? { x: 0, y: 0 }, places, READABLE_ZOOM.part, size);
}

/** The node with most lines. */
function hubIndex(marks: Marks): number {
  const counts = countEdges(marks);
  return counts.indexOf(Math.max(...counts));
}
