import type { Point } from '../layout/scene';

/** Which part of the plane is seen: what stands at a point is seen at k times it, moved by x and y; pixels of the page. */
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

/** Room that a name needs around its node: below its mark, or beside it, where headings stand in rows above. */
const LABEL_ROOM = {
  below: { left: 130, right: 130, above: 16, below: 44 },
  beside: { left: 16, right: 250, above: 30, below: 20 },
};
const PADDING = 20;
/** A small graph is not blown up beyond this. */
const MAX_FIT_ZOOM = 1.25;

/** The viewport in which all points are seen with their names. */
export function fitPoints(
  points: readonly Point[],
  { width, height }: Size,
  labelsBeside: boolean,
): Viewport {
  if (points.length === 0) return { x: width / 2, y: height / 2, k: 1 };
  const { left, top, right, bottom } = labelledExtent(points, labelsBeside);
  const k = Math.min((width - 2 * PADDING) / (right - left), (height - 2 * PADDING) / (bottom - top));
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return centredOn(middle, Math.min(MAX_FIT_ZOOM, Math.max(MIN_ZOOM, k)), { width, height });
}

/** The viewport with a point in its middle, or as near as no part of it is empty while something is out of sight. */
export function viewportAround({ x, y }: Point, points: readonly Point[], k: number, size: Size): Viewport {
  const { left, top, right, bottom } = labelledExtent(points, false);
  const middle = {
    x: clampCentre(x, left, right, size.width / k),
    y: clampCentre(y, top, bottom, size.height / k),
  };
  return centredOn(middle, k, size);
}

/** The middle of so much of a stretch, at a place of it or as near as it goes. */
const clampCentre = (centre: number, start: number, end: number, visible: number): number =>
  end - start <= visible
    ? (start + end) / 2
    : Math.min(end - visible / 2, Math.max(start + visible / 2, centre));

/** What points take up with their names. */
function labelledExtent(points: readonly Point[], labelsBeside: boolean) {
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

/** The viewport that begins where the graph does: at its top, and at its left. */
export function viewportAtStart(points: readonly Point[], k: number): Viewport {
  const left = Math.min(...points.map(({ x }) => x)) - LABEL_ROOM.beside.left;
  const top = Math.min(...points.map(({ y }) => y)) - LABEL_ROOM.beside.above;
  return { x: PADDING - left * k, y: PADDING - top * k, k };
}

/** The viewport with a point in its middle. */
export const centredOn = (point: Point, k: number, { width, height }: Size): Viewport => ({
  x: width / 2 - point.x * k,
  y: height / 2 - point.y * k,
  k,
});

/** Where on the plane something is that is seen at a point of the page. */
export const pageToGraph = ({ x, y }: Point, viewport: Viewport): Point => ({
  x: (x - viewport.x) / viewport.k,
  y: (y - viewport.y) / viewport.k,
});

/** Where on the page something is seen that stands at a point of the plane. */
export const graphToPage = ({ x, y }: Point, viewport: Viewport): Point => ({
  x: x * viewport.k + viewport.x,
  y: y * viewport.k + viewport.y,
});

/** Whether what stands at a point is seen, with some room around it. */
export function isInView(viewport: Viewport, { width, height }: Size, point: Point): boolean {
  const { x, y } = graphToPage(point, viewport);
  return x > PADDING && y > PADDING && x < width - PADDING && y < height - 2 * PADDING;
}
