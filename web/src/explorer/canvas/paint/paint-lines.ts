import { type Course, courseOf } from '../course';
import type { LineMark } from '../marks';
import { markScale, type Plane } from './plane';
import type { Stroke } from './strokes';

/** Lines no wider than a pixel are drawn so many at once: one after the other is slower, and so are all together. */
const AT_ONCE = 40;
/** Without a GPU a line of more than one pixel takes several times as long as one of one. */
const ROUNDED_TO_ONE = 1.6;
const THINNEST = 0.7;

const GAP = 13;
const HEAD = { length: 9, half: 3.6, least: 3 };

/** Draws lines with their heads. */
export function paintLines(
  plane: Plane,
  lines: readonly LineMark[],
  bows: readonly number[],
  stroke: Stroke,
  ground: string,
): void {
  const { context } = plane;
  const unit = markScale(plane);
  const width = stroke.width * plane.scale;
  const thin = width <= ROUNDED_TO_ONE;
  context.globalAlpha = stroke.alpha;
  context.strokeStyle = stroke.color;
  context.fillStyle = stroke.head === 'hollow' ? ground : stroke.color;
  context.lineWidth = thin ? Math.min(1, Math.max(THINNEST, width)) : width;
  context.setLineDash(dashOf(stroke, Math.max(plane.scale, plane.ratio / 2)));
  const courses = stroke.lines.flatMap((index) => {
    const line = lines[index];
    const [from, to] = line ? [plane.points[line.from], plane.points[line.to]] : [];
    if (!from || !to || isOutside(plane, from, to)) return [];
    return courseOf(from, to, (bows[index] ?? 0) * plane.scale, GAP * unit);
  });
  const head =
    stroke.head === 'none' ? 0 : HEAD.length * Math.max(unit, (plane.ratio * HEAD.least) / HEAD.length);
  inParts(
    courses,
    thin ? AT_ONCE : 1,
    (course) => trace(context, course, head),
    () => context.stroke(),
    context,
  );
  context.setLineDash([]);
  if (head > 0) {
    const half = (head * HEAD.half) / HEAD.length;
    const paint = () => {
      context.fill();
      if (stroke.head === 'hollow') context.stroke();
    };
    inParts(courses, AT_ONCE, (course) => traceHead(context, course, head, half), paint, context);
  }
  context.globalAlpha = 1;
}

function inParts(
  courses: readonly Course[],
  size: number,
  trace: (course: Course) => void,
  paint: () => void,
  context: OffscreenCanvasRenderingContext2D,
): void {
  for (let start = 0; start < courses.length; start += size) {
    context.beginPath();
    for (const course of courses.slice(start, start + size)) trace(course);
    paint();
  }
}

function trace(context: OffscreenCanvasRenderingContext2D, course: Course, head: number): void {
  const { a, c, bent } = course;
  const [ux, uy] = direction(course);
  // The line ends inside its head, so that it does not blunt the tip.
  const [x, y] = [course.b.x - (ux * head) / 2, course.b.y - (uy * head) / 2];
  context.moveTo(a.x, a.y);
  if (bent) context.quadraticCurveTo(c.x, c.y, x, y);
  else context.lineTo(x, y);
}

function traceHead(
  context: OffscreenCanvasRenderingContext2D,
  course: Course,
  length: number,
  half: number,
): void {
  const { b } = course;
  const [ux, uy] = direction(course);
  const [x, y] = [b.x - ux * length, b.y - uy * length];
  context.moveTo(b.x, b.y);
  context.lineTo(x - uy * half, y + ux * half);
  context.lineTo(x + uy * half, y - ux * half);
  context.closePath();
}

/** The direction in which a course arrives. */
function direction({ a, b, c, bent }: Course): [number, number] {
  const from = bent ? c : a;
  const length = Math.hypot(b.x - from.x, b.y - from.y) || 1;
  return [(b.x - from.x) / length, (b.y - from.y) / length];
}

function dashOf({ dash }: Stroke, unit: number): number[] {
  if (dash === 'solid') return [];
  return dash === 'dashed' ? [6 * unit, 4 * unit] : [1.5 * unit, 3 * unit];
}

/** Whether a line between two points cannot be seen; bent ones have some room. */
function isOutside(
  { width, height, scale }: Plane,
  from: { x: number; y: number },
  to: { x: number; y: number },
): boolean {
  const room = 100 * scale;
  return (
    Math.max(from.x, to.x) < -room ||
    Math.min(from.x, to.x) > width + room ||
    Math.max(from.y, to.y) < -room ||
    Math.min(from.y, to.y) > height + room
  );
}
