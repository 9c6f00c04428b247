import cytoscape from 'cytoscape';
import { CANVAS_COLORS, KIND_STYLES } from '../../src/explorer/canvas/kind-styles';
import { toMarks } from '../../src/explorer/canvas/marks';
import type { SyntheticGraph } from '../synthetic-graph';

/** Draws the graph with Cytoscape.js, which omits labels that are too small to read. */
export function drawWithCytoscape(container: HTMLElement, { graph, positions }: SyntheticGraph): void {
  const { nodes, edges } = toMarks(graph);
  const { ground, text, line } = CANVAS_COLORS.light;
  cytoscape({
    container,
    minZoom: 0.08,
    maxZoom: 3,
    layout: { name: 'preset', fit: true },
    elements: [
      ...nodes.map(({ id, kind, label }) => ({
        data: { id, label, shape: kind === 'EVENT' ? 'diamond' : 'ellipse', color: KIND_STYLES[kind].light },
        position: { ...(positions.get(id) ?? { x: 0, y: 0 }) },
      })),
      ...edges.map(({ id, from, to, doubtful }) => ({
        data: { id, source: nodes[from]?.id ?? '', target: nodes[to]?.id ?? '', doubtful },
      })),
    ],
    style: [
      {
        selector: 'node',
        style: {
          width: 20,
          height: 20,
          shape: 'data(shape)' as 'ellipse',
          'background-color': 'data(color)',
          label: 'data(label)',
          color: text,
          'font-size': 13,
          'min-zoomed-font-size': 6,
          'text-wrap': 'wrap',
          'text-max-width': '130px',
          'text-valign': 'bottom',
          'text-outline-color': ground,
          'text-outline-width': 2,
        },
      },
      {
        selector: 'edge',
        style: {
          width: 1.4,
          'curve-style': 'bezier',
          'line-color': line,
          'target-arrow-color': line,
          'target-arrow-shape': 'triangle',
        },
      },
      { selector: 'edge[?doubtful]', style: { 'line-style': 'dashed' } },
    ],
  });
}
