import { type Course, courseOf, GAP, HEAD, headOf, neckOf } from '../course';
import type { LineMark } from '../marks';
import { markScale, type Plane } from './plane';
import { dashOf, type Stroke } from './strokes';

/** Lines no wider than a pixel are drawn so many at once: one after the other is slower, and so are all together. */
const AT_ONCE = 40;
/** Without a GPU a line of more than one pixel takes several times as long as one of one. */
const ROUNDED_TO_ONE = 1.6;
const THINNEST = 0.7;

/** Heads are never smaller than this, in pixels of the page. */
const LEAST_HEAD = 3;

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
  const head = stroke.head === 'none' ? 0 : Math.max(HEAD * unit, LEAST_HEAD * plane.ratio);
  inParts(
    courses,
    thin ? AT_ONCE : 1,
    (course) => trace(context, course, head),
    () => context.stroke(),
    context,
  );
  context.setLineDash([]);
  if (head > 0) {
    const paint = () => {
      context.fill();
      if (stroke.head === 'hollow') context.stroke();
    };
    inParts(courses, AT_ONCE, (course) => traceHead(context, course, head), paint, context);
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
  const { x, y } = neckOf(course, head);
  context.moveTo(a.x, a.y);
  if (bent) context.quadraticCurveTo(c.x, c.y, x, y);
  else context.lineTo(x, y);
}

function traceHead(context: OffscreenCanvasRenderingContext2D, course: Course, length: number): void {
  const [tip, left, right] = headOf(course, length);
  context.moveTo(tip.x, tip.y);
  context.lineTo(left.x, left.y);
  context.lineTo(right.x, right.y);
  context.closePath();
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
