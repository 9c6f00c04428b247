import ForceGraph, { type LinkObject, type NodeObject } from 'force-graph';
import { bowsOf } from '../../src/explorer/canvas/course';
import { GROUND, KIND_LOOKS } from '../../src/explorer/canvas/kind-looks';
import { type LineMark, marksOf, type NodeMark } from '../../src/explorer/canvas/marks';
import type { BenchScene } from '../scene';

type Thing = NodeObject & { mark: NodeMark };
type Tie = LinkObject<Thing> & { mark: LineMark; bow: number };

/** Labels smaller than this, in pixels, are left out. */
const LEAST = 6;

/** The same scene by force-graph, its nodes and labels painted by us, its lines by itself. */
export function byForceGraph(container: HTMLElement, { graph, positions }: BenchScene): void {
  const { nodes, lines } = marksOf(graph);
  const { ground, text, line } = GROUND.light;
  const paths = new Map(nodes.map(({ kind }) => [kind, new Path2D(KIND_LOOKS[kind].path)]));
  const bows = bowsOf(lines);
  const drawing = new ForceGraph<Thing, Tie>(container)
    .width(container.clientWidth)
    .height(container.clientHeight)
    .cooldownTicks(0)
    .minZoom(0.08)
    .maxZoom(3)
    .nodeCanvasObject(({ mark, x = 0, y = 0 }, context, k) => {
      context.fillStyle = KIND_LOOKS[mark.kind].light;
      context.translate(x - 10, y - 10);
      const path = paths.get(mark.kind);
      if (path) context.fill(path);
      context.translate(10 - x, 10 - y);
      if (13 * k < LEAST) return;
      context.font = '13px system-ui, "Noto Sans CJK TC", sans-serif';
      context.textAlign = 'center';
      context.strokeStyle = ground;
      context.lineWidth = 4;
      context.strokeText(mark.label, x, y + 24);
      context.fillStyle = text;
      context.fillText(mark.label, x, y + 24);
    })
    .linkColor(() => line)
    .linkWidth(1.4)
    .linkDirectionalArrowLength(9)
    .linkDirectionalArrowRelPos(1)
    .linkCurvature(({ bow }) => bow / 100)
    .linkLineDash(({ mark }) => (mark.doubtful ? [6, 4] : null))
    .graphData({
      nodes: nodes.map((mark): Thing => {
        const { x, y } = positions.get(mark.id) ?? { x: 0, y: 0 };
        return { id: mark.id, mark, x, y, fx: x, fy: y };
      }),
      links: lines.map((mark, index): Tie => {
        const [source, target] = [nodes[mark.from]?.id ?? '', nodes[mark.to]?.id ?? ''];
        return { source, target, mark, bow: bows[index] ?? 0 };
      }),
    });
  drawing.zoomToFit(0, 48);
}
