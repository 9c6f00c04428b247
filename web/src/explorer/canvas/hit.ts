import type { Point } from '../layout/scene';
import { courseOf, pointOn } from './course';
import type { Marks } from './marks';

/** How near is on it, in pixels of the page. */
const NODE = 14;
const LINE = 6;
const SAMPLES = 16;

/** The node at a point of the plane, the nearest where several are; k is how large the plane is seen. */
export function nodeAt(point: Point, places: readonly Point[], k: number): number | undefined {
  let [best, nearest]: [number | undefined, number] = [undefined, NODE * Math.max(1, 1 / k)];
  for (const [index, place] of places.entries()) {
    const distance = Math.hypot(place.x - point.x, place.y - point.y);
    if (distance <= nearest) [best, nearest] = [index, distance];
  }
  return best;
}

/** The line at a point of the plane, the nearest where several are. */
export function lineAt(
  point: Point,
  { lines }: Marks,
  bows: readonly number[],
  places: readonly Point[],
  k: number,
): number | undefined {
  let [best, nearest]: [number | undefined, number] = [undefined, LINE / k];
  for (const [index, { from, to }] of lines.entries()) {
    const [a, b] = [places[from], places[to]];
    if (!a || !b) continue;
    const distance = distanceTo(a, b, bows[index] ?? 0, point, nearest);
    if (distance <= nearest) [best, nearest] = [index, distance];
  }
  return best;
}

function distanceTo(a: Point, b: Point, bow: number, point: Point, atMost: number): number {
  const room = atMost + Math.abs(bow);
  if (point.x < Math.min(a.x, b.x) - room || point.x > Math.max(a.x, b.x) + room) return Infinity;
  if (point.y < Math.min(a.y, b.y) - room || point.y > Math.max(a.y, b.y) + room) return Infinity;
  const course = courseOf(a, b, bow, 0);
  let nearest = Infinity;
  for (let part = 0; part < SAMPLES; part++) {
    const [start, end] = [pointOn(course, part / SAMPLES), pointOn(course, (part + 1) / SAMPLES)];
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
