import type { Emphasis } from '../emphasis';
import { GROUND, type Shade } from '../kind-looks';
import type { LineMark } from '../marks';

/** Lines that are drawn alike. */
export interface Stroke {
  readonly color: string;
  /** In units of the layout. */
  readonly width: number;
  readonly dash: 'solid' | 'dashed' | 'dotted';
  readonly head: 'none' | 'full' | 'hollow';
  readonly alpha: number;
  /** Places in the list of lines. */
  readonly lines: readonly number[];
}

type Pen = Omit<Stroke, 'lines'>;

const FAINT = 0.4;
/** More lines than this around what is chosen are not darkened: together they would cover it. */
const CROWD = 60;

/** The lines in groups that are drawn alike: first the others, then those near what is chosen, then the chosen. */
export function strokesOf(lines: readonly LineMark[], emphasis: Emphasis, shade: Shade): Stroke[] {
  const groups = new Map<string, { layer: number; pen: Pen; lines: number[] }>();
  for (const [index, line] of lines.entries()) {
    const layer = emphasis.lines.has(index) ? 2 : emphasis.nearLines.has(index) ? 1 : 0;
    const pen = penOf(line, index, emphasis, shade);
    const key = [layer, ...Object.values(pen)].join(' ');
    const group = groups.get(key) ?? { layer, pen, lines: [] };
    groups.set(key, group);
    group.lines.push(index);
  }
  return [...groups.values()]
    .sort((one, other) => one.layer - other.layer)
    .map(({ pen, lines }) => ({ ...pen, lines }));
}

/** Doubt is dashed, what is not done yet is dotted with a hollow head, a meeting has no direction. */
function penOf(line: LineMark, index: number, emphasis: Emphasis, shade: Shade): Pen {
  const colors = GROUND[shade];
  const [chosen, near] = [emphasis.lines.has(index), emphasis.nearLines.has(index)];
  const dark = near && emphasis.nearLines.size <= CROWD;
  const plain = line.met ? colors.met : dark ? colors.text : colors.line;
  return {
    color: chosen ? colors.chosen : plain,
    width: chosen ? 3 : line.facts.length > 1 ? 5 : line.met ? 2.2 : 1.4,
    dash: line.undone ? 'dotted' : line.doubtful ? 'dashed' : 'solid',
    head: line.met ? 'none' : line.undone ? 'hollow' : 'full',
    alpha: emphasis.faint.lines && !chosen && !near ? FAINT : 1,
  };
}

/** The lengths of dashes and of the room between them, where a unit of the layout is so large. */
export function dashOf({ dash }: Pick<Stroke, 'dash'>, unit: number): number[] {
  if (dash === 'solid') return [];
  return dash === 'dashed' ? [6 * unit, 4 * unit] : [1.5 * unit, 3 * unit];
}
