import { ARROW_LENGTH, arrowHead, type EdgePath, END_GAP, edgePath, strokeEnd } from '../edge-path';
import type { EdgeMark } from '../marks';
import { dashPattern, type EdgeStroke } from './edge-strokes';
import { markScale, type Surface } from './surface';

/** Thin edges are stroked in batches of this size: one by one is slower, and so is one large path. */
const BATCH_SIZE = 40;
/** Without a GPU, a stroke wider than one pixel takes several times as long. */
const MAX_THIN_WIDTH = 1.6;
const MIN_WIDTH = 0.7;

/** Minimum length of an arrowhead, in CSS pixels. */
const MIN_ARROW_LENGTH = 3;

/** Draws a group of edges with their arrowheads. */
export function paintEdges(
  surface: Surface,
  edges: readonly EdgeMark[],
  curvatures: readonly number[],
  stroke: EdgeStroke,
  ground: string,
): void {
  const { context } = surface;
  const unit = markScale(surface);
  const width = stroke.width * surface.scale;
  const isThin = width <= MAX_THIN_WIDTH;
  context.globalAlpha = stroke.alpha;
  context.strokeStyle = stroke.color;
  context.fillStyle = stroke.head === 'hollow' ? ground : stroke.color;
  context.lineWidth = isThin ? Math.min(1, Math.max(MIN_WIDTH, width)) : width;
  context.setLineDash(dashPattern(stroke, Math.max(surface.scale, surface.ratio / 2)));
  const paths = stroke.edges.flatMap((index) => {
    const edge = edges[index];
    const [from, to] = edge ? [surface.points[edge.from], surface.points[edge.to]] : [];
    if (!from || !to || isOutside(surface, from, to)) return [];
    return edgePath(from, to, (curvatures[index] ?? 0) * surface.scale, END_GAP * unit);
  });
  const head = stroke.head === 'none' ? 0 : Math.max(ARROW_LENGTH * unit, MIN_ARROW_LENGTH * surface.ratio);
  paintInBatches(
    paths,
    isThin ? BATCH_SIZE : 1,
    (path) => tracePath(context, path, head),
    () => context.stroke(),
    context,
  );
  context.setLineDash([]);
  if (head > 0) {
    const paint = () => {
      context.fill();
      if (stroke.head === 'hollow') context.stroke();
    };
    paintInBatches(paths, BATCH_SIZE, (path) => traceArrowHead(context, path, head), paint, context);
  }
  context.globalAlpha = 1;
}

function paintInBatches(
  paths: readonly EdgePath[],
  size: number,
  tracePath: (path: EdgePath) => void,
  paint: () => void,
  context: OffscreenCanvasRenderingContext2D,
): void {
  for (let start = 0; start < paths.length; start += size) {
    context.beginPath();
    for (const path of paths.slice(start, start + size)) tracePath(path);
    paint();
  }
}

function tracePath(context: OffscreenCanvasRenderingContext2D, path: EdgePath, head: number): void {
  const { start, control, isCurved } = path;
  const { x, y } = strokeEnd(path, head);
  context.moveTo(start.x, start.y);
  if (isCurved) context.quadraticCurveTo(control.x, control.y, x, y);
  else context.lineTo(x, y);
}

function traceArrowHead(context: OffscreenCanvasRenderingContext2D, path: EdgePath, length: number): void {
  const [tip, left, right] = arrowHead(path, length);
  context.moveTo(tip.x, tip.y);
  context.lineTo(left.x, left.y);
  context.lineTo(right.x, right.y);
  context.closePath();
}

/** Whether an edge is outside the frame, with some tolerance for curves. */
function isOutside(
  { width, height, scale }: Surface,
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
