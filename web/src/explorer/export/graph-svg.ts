import {
  ARROW_LENGTH,
  arrowHead,
  END_GAP,
  edgeCurvatures,
  edgePath,
  pointAlong,
  strokeEnd,
} from '../canvas/edge-path';
import { computeEmphasis } from '../canvas/emphasis';
import { CANVAS_COLORS } from '../canvas/kind-styles';
import { type Marks, toMarks } from '../canvas/marks';
import { nodeStyle } from '../canvas/node-style';
import { dashPattern, type EdgeStroke, groupEdgeStrokes } from '../canvas/paint/edge-strokes';
import { labelBox, placeNames, rankNodes } from '../canvas/paint/name-placement';
import { LINE_HEIGHT, type WrappedText, wrapName } from '../canvas/text-layout';
import type { Graph } from '../graph/derive-graph';
import type { Point, Positions } from '../layout/scene';
import { escapeSvgText, formatNumber } from './svg-format';

const FONT_SIZE = 13;
const ORIGIN: Point = { x: 0, y: 0 };
const { ground, text } = CANVAS_COLORS.light;
const HALO = `stroke="${ground}" stroke-width="3" paint-order="stroke"`;

/** The graph as SVG elements in the canvas style. Every name is present and complete. */
export function graphSvg(graph: Graph, positions: Positions): string[] {
  const marks = toMarks(graph);
  const points = marks.nodes.map(({ id }) => positions.get(id) ?? ORIGIN);
  const sentences = new Map(
    graph.edges.map(({ id, facts }) => [id, facts.map(({ sentence }) => sentence).join('\n')]),
  );
  const labels = graph.nodes.map(({ entity }) => wrapName(entity.name, false));
  const curvatures = edgeCurvatures(marks.edges);
  const edges = groupEdgeStrokes(marks.edges, computeEmphasis(marks, []), 'light').flatMap((stroke) =>
    stroke.edges.flatMap((index) => edgeSvg(marks, index, stroke, points, curvatures, sentences)),
  );
  return [
    ...edges,
    ...marks.nodes.map((_node, index) => nodeSvg(marks, index, points)),
    ...nameSvg(marks, labels, points),
  ];
}

function edgeSvg(
  { edges }: Marks,
  index: number,
  stroke: EdgeStroke,
  points: readonly Point[],
  curvatures: readonly number[],
  sentences: ReadonlyMap<string, string>,
): string[] {
  const edge = edges[index];
  const [from, to] = edge ? [points[edge.from], points[edge.to]] : [];
  if (!edge || !from || !to) return [];
  const path = edgePath(from, to, curvatures[index] ?? 0, END_GAP);
  const end = stroke.head === 'none' ? path.end : strokeEnd(path, ARROW_LENGTH);
  const bend = path.isCurved ? `Q${at(path.control)} ` : 'L';
  const dash = stroke.dash === 'solid' ? '' : ` stroke-dasharray="${dashPattern(stroke, 1).join(' ')}"`;
  const parts = [
    `<path d="M${at(path.start)}${bend}${at(end)}" fill="none" stroke="${stroke.color}" stroke-width="${stroke.width}"${dash}><title>${escapeSvgText(sentences.get(edge.id) ?? '')}</title></path>`,
  ];
  if (stroke.head !== 'none')
    parts.push(
      `<path d="M${arrowHead(path, ARROW_LENGTH).map(at).join('L')}Z" stroke="${stroke.color}" fill="${stroke.head === 'hollow' ? ground : stroke.color}"/>`,
    );
  if (edge.facts.length > 1) {
    const { x, y } = pointAlong(path, 0.5);
    parts.push(
      `<text x="${formatNumber(x)}" y="${formatNumber(y + 4)}" text-anchor="middle" ${HALO}>${escapeSvgText(edge.label)}</text>`,
    );
  }
  return parts;
}

function nodeSvg({ nodes }: Marks, index: number, points: readonly Point[]): string {
  const [node, { x, y }] = [nodes[index], points[index] ?? ORIGIN];
  if (!node) return '';
  const { path, scale, color, fillOpacity, dash } = nodeStyle(node, 'light');
  const move = `translate(${formatNumber(x - 10 * scale)} ${formatNumber(y - 10 * scale)}) scale(${scale})`;
  const edge = dash ? ` stroke="${color}" stroke-width="2" stroke-dasharray="${dash.join(' ')}"` : '';
  const back = fillOpacity < 1 ? `<path d="${path}" fill="${ground}"/>` : '';
  return `<g transform="${move}">${back}<path d="${path}" fill="${color}" fill-opacity="${fillOpacity}"${edge}/></g>`;
}

const ANCHORS = { below: 'middle', above: 'middle', right: 'start', left: 'end' } as const;

function nameSvg(marks: Marks, labels: readonly WrappedText[], points: readonly Point[]): string[] {
  const ranked = rankNodes(marks, computeEmphasis(marks, []));
  const numbers = Float32Array.from(points.flatMap(({ x, y }) => [x, y]));
  return placeNames(1, ranked, ranked.length, labels, numbers, false).flatMap(({ index, side }) => {
    const [label, point] = [labels[index], points[index]];
    if (!label || !point) return [];
    const box = labelBox(label, point, side, { unit: 1, font: FONT_SIZE });
    const x = { middle: point.x, start: box.left, end: box.right }[ANCHORS[side]];
    return label.rows.map(
      (row, order) =>
        `<text x="${formatNumber(x)}" y="${formatNumber(box.top + (order + 0.8) * LINE_HEIGHT * FONT_SIZE)}" text-anchor="${ANCHORS[side]}" fill="${text}" ${HALO}>${escapeSvgText(row)}</text>`,
    );
  });
}

const at = ({ x, y }: Point): string => `${formatNumber(x)} ${formatNumber(y)}`;
