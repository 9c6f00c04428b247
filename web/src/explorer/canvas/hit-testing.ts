import type { Point } from '../layout/scene';
import { edgePath, pointAlong } from './edge-path';
import type { Marks } from './marks';

/** Hit tolerance in CSS pixels. */
const NODE_RADIUS = 14;
const EDGE_TOLERANCE = 6;
const SAMPLES = 16;

/** The index of the nearest node at a point of the graph; `k` is the zoom. */
export function nodeAt(point: Point, points: readonly Point[], k: number): number | undefined {
  let [best, nearest]: [number | undefined, number] = [undefined, NODE_RADIUS * Math.max(1, 1 / k)];
  for (const [index, center] of points.entries()) {
    const distance = Math.hypot(center.x - point.x, center.y - point.y);
    if (distance <= nearest) [best, nearest] = [index, distance];
  }
  return best;
}

/** The index of the nearest edge at a point of the graph; `k` is the zoom. */
export function edgeAt(
  point: Point,
  { edges }: Marks,
  curvatures: readonly number[],
  points: readonly Point[],
  k: number,
): number | undefined {
  let [best, nearest]: [number | undefined, number] = [undefined, EDGE_TOLERANCE / k];
  for (const [index, { from, to }] of edges.entries()) {
    const [a, b] = [points[from], points[to]];
    if (!a || !b) continue;
    const distance = distanceTo(a, b, curvatures[index] ?? 0, point, nearest);
    if (distance <= nearest) [best, nearest] = [index, distance];
  }
  return best;
}

function distanceTo(a: Point, b: Point, curvature: number, point: Point, maxDistance: number): number {
  const room = maxDistance + Math.abs(curvature);
  if (point.x < Math.min(a.x, b.x) - room || point.x > Math.max(a.x, b.x) + room) return Infinity;
  if (point.y < Math.min(a.y, b.y) - room || point.y > Math.max(a.y, b.y) + room) return Infinity;
  const path = edgePath(a, b, curvature, 0);
  let nearest = Infinity;
  for (let part = 0; part < SAMPLES; part++) {
    const [start, end] = [pointAlong(path, part / SAMPLES), pointAlong(path, (part + 1) / SAMPLES)];
    nearest = Math.min(nearest, distanceToSegment(start, end, point));
  }
  return nearest;
}

function distanceToSegment(a: Point, b: Point, point: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(a.x + share * dx - point.x, a.y + share * dy - point.y);
}
