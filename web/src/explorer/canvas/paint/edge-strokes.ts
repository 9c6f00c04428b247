import type { ColorScheme } from '../../state/theme';
import type { Emphasis } from '../emphasis';
import { CANVAS_COLORS } from '../kind-styles';
import type { EdgeMark } from '../marks';

/** Edges with the same style. */
export interface EdgeStroke {
  readonly color: string;
  /** In layout units. */
  readonly width: number;
  readonly dash: 'solid' | 'dashed' | 'dotted';
  readonly head: 'none' | 'full' | 'hollow';
  readonly alpha: number;
  /** Indexes of edges. */
  readonly edges: readonly number[];
}

type StrokeStyle = Omit<EdgeStroke, 'edges'>;

const DIMMED_ALPHA = 0.4;
/** With more edges than this around the selection, they are not darkened: they would cover it. */
const MAX_DARKENED = 60;

/** Groups edges by style, in drawing order: others, neighbors of the selection, selected. */
export function groupEdgeStrokes(
  edges: readonly EdgeMark[],
  emphasis: Emphasis,
  colorScheme: ColorScheme,
): EdgeStroke[] {
  const groups = new Map<string, { layer: number; style: StrokeStyle; edges: number[] }>();
  for (const [index, edge] of edges.entries()) {
    const layer = emphasis.edges.has(index) ? 2 : emphasis.nearEdges.has(index) ? 1 : 0;
    const style = strokeStyle(edge, index, emphasis, colorScheme);
    const key = [layer, ...Object.values(style)].join(' ');
    const group = groups.get(key) ?? { layer, style, edges: [] };
    groups.set(key, group);
    group.edges.push(index);
  }
  return [...groups.values()]
    .sort((one, other) => one.layer - other.layer)
    .map(({ style, edges }) => ({ ...style, edges }));
}

/** Doubtful edges are dashed; unrealized ones are dotted with a hollow head; MET has no direction. */
function strokeStyle(
  edge: EdgeMark,
  index: number,
  emphasis: Emphasis,
  colorScheme: ColorScheme,
): StrokeStyle {
  const colors = CANVAS_COLORS[colorScheme];
  const [selected, near] = [emphasis.edges.has(index), emphasis.nearEdges.has(index)];
  const dark = near && emphasis.nearEdges.size <= MAX_DARKENED;
  const plain = edge.met ? colors.met : dark ? colors.text : colors.line;
  return {
    color: selected ? colors.selected : plain,
    width: selected ? 3 : edge.facts.length > 1 ? 5 : edge.met ? 2.2 : 1.4,
    dash: edge.unrealized ? 'dotted' : edge.doubtful ? 'dashed' : 'solid',
    head: edge.met ? 'none' : edge.unrealized ? 'hollow' : 'full',
    alpha: emphasis.dimmed.edges && !selected && !near ? DIMMED_ALPHA : 1,
  };
}

/** Dash pattern in pixels; `unit` is the size of a layout unit. */
export function dashPattern({ dash }: Pick<EdgeStroke, 'dash'>, unit: number): number[] {
  if (dash === 'solid') return [];
  return dash === 'dashed' ? [6 * unit, 4 * unit] : [1.5 * unit, 3 * unit];
}
