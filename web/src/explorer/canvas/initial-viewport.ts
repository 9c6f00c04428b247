import type { Point } from '../layout/scene';
import type { ColumnHeading } from './column-headings';
import { countEdges, type Marks } from './marks';
import { fitPoints, type Size, type Viewport, viewportAround, viewportAtStart } from './viewport';

/** Up to this number of nodes, names should be readable: from these zoom levels on. */
const READABLE_COUNT = 90;
const READABLE_ZOOM = { fitted: 0.45, part: 0.55 };

/**
 * The first viewport of a graph. It shows the whole graph if names are readable or the graph is large. A
 * small graph on a small screen is centered on its hub; a layout with columns starts at its top left.
 */
export function initialViewport(
  marks: Marks,
  points: readonly Point[],
  headings: readonly ColumnHeading[],
  size: Size,
  labelsBeside: boolean,
): Viewport {
  const all = [...points, ...headings.map(({ at }) => at)];
  const fitted = fitPoints(all, size, labelsBeside);
  if (labelsBeside) return fitted.k >= READABLE_ZOOM.part ? fitted : viewportAtStart(all, READABLE_ZOOM.part);
  if (points.length > READABLE_COUNT || fitted.k >= READABLE_ZOOM.fitted) return fitted;
  return viewportAround(points[hubIndex(marks)] ?? { x: 0, y: 0 }, points, READABLE_ZOOM.part, size);
}

/** The node with the most edges. */
function hubIndex(marks: Marks): number {
  const counts = countEdges(marks);
  return counts.indexOf(Math.max(...counts));
}
