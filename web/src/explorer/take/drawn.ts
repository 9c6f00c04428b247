import { bowsOf, courseOf, GAP, HEAD, headOf, neckOf, pointOn } from '../canvas/course';
import { emphasisOf } from '../canvas/emphasis';
import { GROUND } from '../canvas/kind-looks';
import { type Label, labelOf, ROW } from '../canvas/label';
import { type Marks, marksOf } from '../canvas/marks';
import { nodeLook } from '../canvas/node-look';
import { boxOf, namedAt, rankOf } from '../canvas/paint/names';
import { dashOf, type Stroke, strokesOf } from '../canvas/paint/strokes';
import type { Graph } from '../graph/derive';
import type { Point, Positions } from '../layout/scene';
import { escaped, n } from './svg';

const FONT = 13;
const ORIGIN: Point = { x: 0, y: 0 };
const { ground, text } = GROUND.light;
const rim = `stroke="${ground}" stroke-width="3" paint-order="stroke"`;

/** A graph as parts of an SVG, in the looks of the canvas; every name is there, and whole. */
export function drawn(graph: Graph, positions: Positions): string[] {
  const marks = marksOf(graph);
  const places = marks.nodes.map(({ id }) => positions.get(id) ?? ORIGIN);
  const sentences = new Map(
    graph.lines.map(({ id, facts }) => [id, facts.map(({ sentence }) => sentence).join('\n')]),
  );
  const labels = graph.nodes.map(({ entity }) => labelOf(entity.name, false));
  const bows = bowsOf(marks.lines);
  const lines = strokesOf(marks.lines, emphasisOf(marks, []), 'light').flatMap((stroke) =>
    stroke.lines.flatMap((index) => drawnLine(marks, index, stroke, places, bows, sentences)),
  );
  return [
    ...lines,
    ...marks.nodes.map((_node, index) => drawnNode(marks, index, places)),
    ...names(marks, labels, places),
  ];
}

function drawnLine(
  { lines }: Marks,
  index: number,
  stroke: Stroke,
  places: readonly Point[],
  bows: readonly number[],
  sentences: ReadonlyMap<string, string>,
): string[] {
  const line = lines[index];
  const [from, to] = line ? [places[line.from], places[line.to]] : [];
  if (!line || !from || !to) return [];
  const course = courseOf(from, to, bows[index] ?? 0, GAP);
  const end = stroke.head === 'none' ? course.b : neckOf(course, HEAD);
  const bend = course.bent ? `Q${at(course.c)} ` : 'L';
  const dash = stroke.dash === 'solid' ? '' : ` stroke-dasharray="${dashOf(stroke, 1).join(' ')}"`;
  const parts = [
    `<path d="M${at(course.a)}${bend}${at(end)}" fill="none" stroke="${stroke.color}" stroke-width="${stroke.width}"${dash}><title>${escaped(sentences.get(line.id) ?? '')}</title></path>`,
  ];
  if (stroke.head !== 'none')
    parts.push(
      `<path d="M${headOf(course, HEAD).map(at).join('L')}Z" stroke="${stroke.color}" fill="${stroke.head === 'hollow' ? ground : stroke.color}"/>`,
    );
  if (line.facts.length > 1) {
    const { x, y } = pointOn(course, 0.5);
    parts.push(`<text x="${n(x)}" y="${n(y + 4)}" text-anchor="middle" ${rim}>${escaped(line.label)}</text>`);
  }
  return parts;
}

function drawnNode({ nodes }: Marks, index: number, places: readonly Point[]): string {
  const [node, { x, y }] = [nodes[index], places[index] ?? ORIGIN];
  if (!node) return '';
  const { path, scale, color, filled, dash } = nodeLook(node, 'light');
  const move = `translate(${n(x - 10 * scale)} ${n(y - 10 * scale)}) scale(${scale})`;
  const edge = dash ? ` stroke="${color}" stroke-width="2" stroke-dasharray="${dash.join(' ')}"` : '';
  const back = filled < 1 ? `<path d="${path}" fill="${ground}"/>` : '';
  return `<g transform="${move}">${back}<path d="${path}" fill="${color}" fill-opacity="${filled}"${edge}/></g>`;
}

const ANCHORS = { below: 'middle', above: 'middle', right: 'start', left: 'end' } as const;

function names(marks: Marks, labels: readonly Label[], places: readonly Point[]): string[] {
  const ranked = rankOf(marks, emphasisOf(marks, []));
  const numbers = Float32Array.from(places.flatMap(({ x, y }) => [x, y]));
  return namedAt(1, ranked, ranked.length, labels, numbers, false).flatMap(({ index, side }) => {
    const [label, place] = [labels[index], places[index]];
    if (!label || !place) return [];
    const box = boxOf(label, place, side, { unit: 1, font: FONT });
    const x = { middle: place.x, start: box.left, end: box.right }[ANCHORS[side]];
    return label.rows.map(
      (row, order) =>
        `<text x="${n(x)}" y="${n(box.top + (order + 0.8) * ROW * FONT)}" text-anchor="${ANCHORS[side]}" fill="${text}" ${rim}>${escaped(row)}</text>`,
    );
  });
}

const at = ({ x, y }: Point): string => `${n(x)} ${n(y)}`;
