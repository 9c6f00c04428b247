import type { Point } from '../layout/scene';

/** Maps graph to page coordinates: page = k × graph + (x, y), in CSS pixels. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const MAX_ZOOM = 3;
export const MIN_ZOOM = 0.08;

/** Space around a node for its name: below the mark, or beside it with headings above. */
const LABEL_ROOM = {
  below: { left: 130, right: 130, above: 16, below: 44 },
  beside: { left: 16, right: 250, above: 30, below: 20 },
};
const PADDING = 20;
/** Fitting does not enlarge a small graph beyond this zoom. */
const MAX_FIT_ZOOM = 1.25;

/** The viewport that shows all points with their names. */
export function fitPoints(
  points: readonly Point[],
  { width, height }: Size,
  labelsBeside: boolean,
): Viewport {
  if (points.length === 0) return { x: width / 2, y: height / 2, k: 1 };
  const { left, top, right, bottom } = labeledExtent(points, labelsBeside);
  const k = Math.min((width - 2 * PADDING) / (right - left), (height - 2 * PADDING) / (bottom - top));
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return centeredOn(middle, Math.min(MAX_FIT_ZOOM, Math.max(MIN_ZOOM, k)), { width, height });
}

/** The viewport centered on a point, shifted so that it shows no empty margin. */
export function viewportAround({ x, y }: Point, points: readonly Point[], k: number, size: Size): Viewport {
  const { left, top, right, bottom } = labeledExtent(points, false);
  const middle = {
    x: clampCenter(x, left, right, size.width / k),
    y: clampCenter(y, top, bottom, size.height / k),
  };
  return centeredOn(middle, k, size);
}

/** The center closest to `center` for which `visible` units stay between `start` and `end`. */
const clampCenter = (center: number, start: number, end: number, visible: number): number =>
  end - start <= visible
    ? (start + end) / 2
    : Math.min(end - visible / 2, Math.max(start + visible / 2, center));

/** The bounding box of points with their names. */
function labeledExtent(points: readonly Point[], labelsBeside: boolean) {
  const room = labelsBeside ? LABEL_ROOM.beside : LABEL_ROOM.below;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x - room.left);
    right = Math.max(right, x + room.right);
    top = Math.min(top, y - room.above);
    bottom = Math.max(bottom, y + room.below);
  }
  return { left, top, right, bottom };
}

/** The viewport that shows the top left of the graph. */
export function viewportAtStart(points: readonly Point[], k: number): Viewport {
  const left = Math.min(...points.map(({ x }) => x)) - LABEL_ROOM.beside.left;
  const top = Math.min(...points.map(({ y }) => y)) - LABEL_ROOM.beside.above;
  return { x: PADDING - left * k, y: PADDING - top * k, k };
}

/** The viewport centered on a point. */
export const centeredOn = (point: Point, k: number, { width, height }: Size): Viewport => ({
  x: width / 2 - point.x * k,
  y: height / 2 - point.y * k,
  k,
});

/** Converts a page point to graph coordinates. */
export const pageToGraph = ({ x, y }: Point, viewport: Viewport): Point => ({
  x: (x - viewport.x) / viewport.k,
  y: (y - viewport.y) / viewport.k,
});

/** Converts a graph point to page coordinates. */
export const graphToPage = ({ x, y }: Point, viewport: Viewport): Point => ({
  x: x * viewport.k + viewport.x,
  y: y * viewport.k + viewport.y,
});

/** Whether a graph point is visible, with some padding. */
export function isInView(viewport: Viewport, { width, height }: Size, point: Point): boolean {
  const { x, y } = graphToPage(point, viewport);
  return x > PADDING && y > PADDING && x < width - PADDING && y < height - 2 * PADDING;
}
