import type { Point } from '../layout/scene';

/** The point at `progress` (0 to 1) of the straight line between two points. */
export const interpolate = (from: Point, to: Point, progress: number): Point => ({
  x: from.x + (to.x - from.x) * progress,
  y: from.y + (to.y - from.y) * progress,
});

/** Whether two points are less than one unit apart. */
export const isClose = (one: Point, other: Point | undefined): boolean =>
  other !== undefined && Math.hypot(one.x - other.x, one.y - other.y) < 1;
