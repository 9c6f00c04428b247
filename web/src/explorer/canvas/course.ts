import type { Point } from '../layout/scene';
import type { LineMark } from './marks';

/** How far apart lines between the same two run, at their middle; units of the layout. */
const STEP = 22;

/** How far each line bends to the left of the way from its first end: those between the same two fan out. */
export function bowsOf(lines: readonly LineMark[]): number[] {
  const pairOf = ({ from, to }: LineMark) => `${Math.min(from, to)} ${Math.max(from, to)}`;
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(pairOf(line), (counts.get(pairOf(line)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const pair = pairOf(line);
    const index = seen.get(pair) ?? 0;
    seen.set(pair, index + 1);
    const bow = (index - ((counts.get(pair) ?? 1) - 1) / 2) * STEP;
    return line.from < line.to ? bow : -bow;
  });
}

/** The way of a line: from a to b, drawn to c where it bends. */
export interface Course {
  readonly a: Point;
  readonly b: Point;
  readonly c: Point;
  readonly bent: boolean;
}

/** The way of a line between two nodes, which ends short of their marks by a gap. */
export function courseOf(from: Point, to: Point, bow: number, gap: number): Course {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  // Twice the bow: a curve goes half the way to the point that draws it.
  const c = {
    x: from.x + dx / 2 - (dy / length) * 2 * bow,
    y: from.y + dy / 2 + (dx / length) * 2 * bow,
  };
  const short = Math.min(gap, length / 3);
  return { a: towards(from, c, short), b: towards(to, c, short), c, bent: bow !== 0 };
}

/** How far from the middles of its marks a line ends, and how long its head is; units of the layout. */
export const GAP = 13;
export const HEAD = 9;
/** Half the width of a head, as a part of its length. */
const NARROW = 0.4;

/** The corners of the head of a line, its tip first. */
export function headOf(course: Course, length: number): readonly [Point, Point, Point] {
  const { b } = course;
  const { x: ux, y: uy } = arrival(course);
  const [x, y, half] = [b.x - ux * length, b.y - uy * length, length * NARROW];
  return [b, { x: x - uy * half, y: y + ux * half }, { x: x + uy * half, y: y - ux * half }];
}

/** Where a line ends that has a head: inside it, so that it does not blunt the tip. */
export function neckOf(course: Course, length: number): Point {
  const { x, y } = arrival(course);
  return { x: course.b.x - (x * length) / 2, y: course.b.y - (y * length) / 2 };
}

/** The direction in which a line arrives. */
function arrival({ a, b, c, bent }: Course): Point {
  const from = bent ? c : a;
  const length = Math.hypot(b.x - from.x, b.y - from.y) || 1;
  return { x: (b.x - from.x) / length, y: (b.y - from.y) / length };
}

/** A point of a course, from 0 at its start to 1 at its end. */
export function pointOn({ a, b, c, bent }: Course, share: number): Point {
  const [p, q, r] = bent ? [(1 - share) ** 2, 2 * share * (1 - share), share ** 2] : [1 - share, 0, share];
  return { x: p * a.x + q * c.x + r * b.x, y: p * a.y + q * c.y + r * b.y };
}

function towards(from: Point, to: Point, far: number): Point {
  const share = far / (Math.hypot(to.x - from.x, to.y - from.y) || 1);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
