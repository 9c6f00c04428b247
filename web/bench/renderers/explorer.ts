import { GraphDrawing } from '../../src/explorer/canvas/graph-drawing';
import type { SyntheticGraph } from '../synthetic-graph';

/** Draws the graph with the explorer's own renderer. */
export function drawWithExplorer(container: HTMLElement, { graph, positions }: SyntheticGraph): void {
  const none = () => undefined;
  const drawing = new GraphDrawing(container, 'light', { select: none, expand: none, drop: none });
  drawing.setGraph(graph, positions, 'met');
  drawing.setPositions(positions, { fit: true, hasColumns: false });
}
