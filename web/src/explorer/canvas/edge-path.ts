import type { Point } from '../layout/scene';
import type { EdgeMark } from './marks';

/** Distance between parallel edges at their middle, in layout units. */
const PARALLEL_GAP = 22;

/** The curvature of each edge, in layout units to the left of its direction. Parallel edges fan out. */
export function edgeCurvatures(edges: readonly EdgeMark[]): number[] {
  const pairKey = ({ from, to }: EdgeMark) => `${Math.min(from, to)} ${Math.max(from, to)}`;
  const counts = new Map<string, number>();
  for (const edge of edges) counts.set(pairKey(edge), (counts.get(pairKey(edge)) ?? 0) + 1);
  const counted = new Map<string, number>();
  return edges.map((edge) => {
    const pair = pairKey(edge);
    const index = counted.get(pair) ?? 0;
    counted.set(pair, index + 1);
    const curvature = (index - ((counts.get(pair) ?? 1) - 1) / 2) * PARALLEL_GAP;
    return edge.from < edge.to ? curvature : -curvature;
  });
}

/** The path of an edge: a line, or a quadratic curve with one control point. */
export interface EdgePath {
  readonly start: Point;
  readonly end: Point;
  readonly control: Point;
  readonly isCurved: boolean;
}

/** The path between two nodes. It ends `gap` units before the center of each mark. */
export function edgePath(from: Point, to: Point, curvature: number, gap: number): EdgePath {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  // Twice the curvature, since a quadratic curve reaches half way to its control point.
  const control = {
    x: from.x + dx / 2 - (dy / length) * 2 * curvature,
    y: from.y + dy / 2 + (dx / length) * 2 * curvature,
  };
  const short = Math.min(gap, length / 3);
  return {
    start: toward(from, control, short),
    end: toward(to, control, short),
    control,
    isCurved: curvature !== 0,
  };
}

/**
 * Distance from the center of a mark to the end of an edge, and the length of an arrowhead, in layout units.
 */
export const END_GAP = 13;
export const ARROW_LENGTH = 9;
/** Half the width of an arrowhead, as a fraction of its length. */
const ARROW_HALF_WIDTH = 0.4;

/** The corners of an arrowhead, tip first. */
export function arrowHead(path: EdgePath, length: number): readonly [Point, Point, Point] {
  const { end } = path;
  const { x: ux, y: uy } = arrivalDirection(path);
  const [x, y, half] = [end.x - ux * length, end.y - uy * length, length * ARROW_HALF_WIDTH];
  return [end, { x: x - uy * half, y: y + ux * half }, { x: x + uy * half, y: y - ux * half }];
}

/** Where the stroke ends under an arrowhead: inside the head, so that the tip stays sharp. */
export function strokeEnd(path: EdgePath, length: number): Point {
  const { x, y } = arrivalDirection(path);
  return { x: path.end.x - (x * length) / 2, y: path.end.y - (y * length) / 2 };
}

/** The unit vector along which the path reaches its end. */
function arrivalDirection({ start, end, control, isCurved }: EdgePath): Point {
  const from = isCurved ? control : start;
  const length = Math.hypot(end.x - from.x, end.y - from.y) || 1;
  return { x: (end.x - from.x) / length, y: (end.y - from.y) / length };
}

/** The point at a fraction of the path, from 0 at the start to 1 at the end. */
export function pointAlong({ start, end, control, isCurved }: EdgePath, share: number): Point {
  const [p, q, r] = isCurved
    ? [(1 - share) ** 2, 2 * share * (1 - share), share ** 2]
    : [1 - share, 0, share];
  return { x: p * start.x + q * control.x + r * end.x, y: p * start.y + q * control.y + r * end.y };
}

function toward(from: Point, to: Point, distance: number): Point {
  const share = distance / (Math.hypot(to.x - from.x, to.y - from.y) || 1);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
