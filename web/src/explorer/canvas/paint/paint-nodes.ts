import type { ColorScheme } from '../../state/theme';
import type { Emphasis } from '../emphasis';
import { CANVAS_COLORS } from '../kind-styles';
import type { NodeMark } from '../marks';
import { nodeStyle } from '../node-style';
import { markScale, type Surface } from './surface';

/** Below this size in CSS pixels, a shape looks like a square and is drawn as one. */
const MIN_SHAPE_SIZE = 5;
const DIMMED_ALPHA = 0.4;

const pathCache = new Map<string, Path2D>();

/** Draws the nodes; selected nodes are on top. */
export function paintNodes(
  surface: Surface,
  nodes: readonly NodeMark[],
  emphasis: Emphasis,
  colorScheme: ColorScheme,
): void {
  const order = [...nodes.keys()].filter((index) => !emphasis.nodes.has(index));
  for (const index of [...order, ...emphasis.nodes]) {
    const [node, point] = [nodes[index], surface.points[index]];
    if (!node || !point) continue;
    const selected = emphasis.nodes.has(index);
    surface.context.globalAlpha = emphasis.dimmed.nodes && !selected ? DIMMED_ALPHA : 1;
    paintNode(surface, node, point, selected, colorScheme);
  }
  surface.context.resetTransform();
  surface.context.setLineDash([]);
  surface.context.globalAlpha = 1;
}

function paintNode(
  surface: Surface,
  node: NodeMark,
  { x, y }: { x: number; y: number },
  selected: boolean,
  colorScheme: ColorScheme,
): void {
  const { context } = surface;
  const { path: shape, scale, color, fillOpacity, dash } = nodeStyle(node, colorScheme);
  const unit = markScale(surface) * scale;
  const room = 20 * unit;
  if (x < -room || y < -room || x > surface.width + room || y > surface.height + room) return;
  context.fillStyle = color;
  if (20 * unit < MIN_SHAPE_SIZE * surface.ratio && !selected) {
    context.resetTransform();
    context.fillRect(x - 8 * unit, y - 8 * unit, 16 * unit, 16 * unit);
    return;
  }
  context.setTransform(unit, 0, 0, unit, x - 10 * unit, y - 10 * unit);
  if (node.pinned) paintPinHalo(context, colorScheme);
  const path = cachedPath(shape);
  if (fillOpacity < 1) {
    // Hides the edges that end behind a translucent node.
    context.fillStyle = CANVAS_COLORS[colorScheme].ground;
    context.fill(path);
    context.fillStyle = color;
  }
  const alpha = context.globalAlpha;
  context.globalAlpha = alpha * fillOpacity;
  context.fill(path);
  context.globalAlpha = alpha;
  if (!dash && !selected) return;
  context.setLineDash(selected ? [] : [...(dash ?? [])]);
  context.lineWidth = selected ? 3.5 : 2;
  context.strokeStyle = selected ? CANVAS_COLORS[colorScheme].selected : color;
  context.stroke(path);
}

/** Marks a pinned node with a disc. */
function paintPinHalo(context: OffscreenCanvasRenderingContext2D, colorScheme: ColorScheme): void {
  const [before, color] = [context.globalAlpha, context.fillStyle];
  context.globalAlpha = before * 0.16;
  context.fillStyle = CANVAS_COLORS[colorScheme].text;
  context.beginPath();
  context.arc(10, 10, 15, 0, 2 * Math.PI);
  context.fill();
  context.globalAlpha = before;
  context.fillStyle = color;
}

function cachedPath(text: string): Path2D {
  const path = pathCache.get(text) ?? new Path2D(text);
  pathCache.set(text, path);
  return path;
}
