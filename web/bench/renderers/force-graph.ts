import ForceGraph, { type LinkObject, type NodeObject } from 'force-graph';
import { edgeCurvatures } from '../../src/explorer/canvas/edge-path';
import { CANVAS_COLORS, KIND_STYLES } from '../../src/explorer/canvas/kind-styles';
import { type EdgeMark, type NodeMark, toMarks } from '../../src/explorer/canvas/marks';
import type { SyntheticGraph } from '../synthetic-graph';

type BenchNode = NodeObject & { mark: NodeMark };
type BenchLink = LinkObject<BenchNode> & { mark: EdgeMark; curvature: number };

/** Labels below this size in pixels are omitted. */
const MIN_LABEL_SIZE = 6;

/** Draws the graph with force-graph: nodes and labels by our code, edges by the library. */
export function drawWithForceGraph(container: HTMLElement, { graph, positions }: SyntheticGraph): void {
  const { nodes, edges } = toMarks(graph);
  const { ground, text, line } = CANVAS_COLORS.light;
  const paths = new Map(nodes.map(({ kind }) => [kind, new Path2D(KIND_STYLES[kind].path)]));
  const curvatures = edgeCurvatures(edges);
  const drawing = new ForceGraph<BenchNode, BenchLink>(container)
    .width(container.clientWidth)
    .height(container.clientHeight)
    .cooldownTicks(0)
    .minZoom(0.08)
    .maxZoom(3)
    .nodeCanvasObject(({ mark, x = 0, y = 0 }, context, k) => {
      context.fillStyle = KIND_STYLES[mark.kind].light;
      context.translate(x - 10, y - 10);
      const path = paths.get(mark.kind);
      if (path) context.fill(path);
      context.translate(10 - x, 10 - y);
      if (13 * k < MIN_LABEL_SIZE) return;
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
    .linkCurvature(({ curvature }) => curvature / 100)
    .linkLineDash(({ mark }) => (mark.doubtful ? [6, 4] : null))
    .graphData({
      nodes: nodes.map((mark): BenchNode => {
        const { x, y } = positions.get(mark.id) ?? { x: 0, y: 0 };
        return { id: mark.id, mark, x, y, fx: x, fy: y };
      }),
      links: edges.map((mark, index): BenchLink => {
        const [source, target] = [nodes[mark.from]?.id ?? '', nodes[mark.to]?.id ?? ''];
        return { source, target, mark, curvature: curvatures[index] ?? 0 };
      }),
    });
  drawing.zoomToFit(0, 48);
}
