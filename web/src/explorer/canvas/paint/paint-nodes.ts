import type { Emphasis } from '../emphasis';
import { GROUND, type Shade } from '../kind-looks';
import type { NodeMark } from '../marks';
import { nodeLook } from '../node-look';
import { markScale, type Plane } from './plane';

/** Smaller than this, in pixels of the page, a shape cannot be told from a square. */
const SHAPELESS = 5;
const FAINT = 0.4;

const paths = new Map<string, Path2D>();

/** Draws the nodes; what is chosen lies on top. */
export function paintNodes(plane: Plane, nodes: readonly NodeMark[], emphasis: Emphasis, shade: Shade): void {
  const order = [...nodes.keys()].filter((index) => !emphasis.nodes.has(index));
  for (const index of [...order, ...emphasis.nodes]) {
    const [node, point] = [nodes[index], plane.points[index]];
    if (!node || !point) continue;
    const chosen = emphasis.nodes.has(index);
    plane.context.globalAlpha = emphasis.faint.nodes && !chosen ? FAINT : 1;
    paintNode(plane, node, point, chosen, shade);
  }
  plane.context.resetTransform();
  plane.context.setLineDash([]);
  plane.context.globalAlpha = 1;
}

function paintNode(
  plane: Plane,
  node: NodeMark,
  { x, y }: { x: number; y: number },
  chosen: boolean,
  shade: Shade,
): void {
  const { context } = plane;
  const { path: shape, scale, color, filled, dash } = nodeLook(node, shade);
  const unit = markScale(plane) * scale;
  const room = 20 * unit;
  if (x < -room || y < -room || x > plane.width + room || y > plane.height + room) return;
  context.fillStyle = color;
  if (20 * unit < SHAPELESS * plane.ratio && !chosen) {
    context.resetTransform();
    context.fillRect(x - 8 * unit, y - 8 * unit, 16 * unit, 16 * unit);
    return;
  }
  context.setTransform(unit, 0, 0, unit, x - 10 * unit, y - 10 * unit);
  if (node.pinned) paintHalo(context, shade);
  const path = pathOf(shape);
  if (filled < 1) {
    // Lines that end behind it do not show through.
    context.fillStyle = GROUND[shade].ground;
    context.fill(path);
    context.fillStyle = color;
  }
  const alpha = context.globalAlpha;
  context.globalAlpha = alpha * filled;
  context.fill(path);
  context.globalAlpha = alpha;
  if (!dash && !chosen) return;
  context.setLineDash(chosen ? [] : [...(dash ?? [])]);
  context.lineWidth = chosen ? 3.5 : 2;
  context.strokeStyle = chosen ? GROUND[shade].chosen : color;
  context.stroke(path);
}

/** What is pinned stands on a disc. */
function paintHalo(context: OffscreenCanvasRenderingContext2D, shade: Shade): void {
  const [before, color] = [context.globalAlpha, context.fillStyle];
  context.globalAlpha = before * 0.16;
  context.fillStyle = GROUND[shade].text;
  context.beginPath();
  context.arc(10, 10, 15, 0, 2 * Math.PI);
  context.fill();
  context.globalAlpha = before;
  context.fillStyle = color;
}

function pathOf(text: string): Path2D {
  const path = paths.get(text) ?? new Path2D(text);
  paths.set(text, path);
  return path;
}
