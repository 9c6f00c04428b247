import { MARK, NAME_FONT, type Point } from '../../layout/scene';
import type { Emphasis } from '../emphasis';
import type { Label } from '../label';
import { type Marks, tiesOf } from '../marks';
import { type Box, placed, SIDES, type Side } from './label-places';

/** A node whose name has room, and where. */
export interface Named {
  readonly index: number;
  readonly side: Side;
}

/** Room between names, in pixels of the page. */
const BETWEEN = 1;
/** How much wider names are in bold, as those of the chosen are. */
export const BOLD = 1.12;
/** Marks seen smaller than this are too many to keep clear of. */
const CLEARED = 0.3;

/**
 * How large names are written, in pixels of the page, where the plane is seen at k times: with the plane, but never
 * too small to read; and no larger than this, so that those with no room get some as a reader comes nearer.
 */
export const fontAt = (k: number): number => Math.min(16, Math.max(9.5, NAME_FONT * k));

/** The nodes in the order in which their names get room: what is chosen, what is near it, those with most lines. */
export function rankOf(marks: Marks, emphasis: Emphasis): number[] {
  const ties = tiesOf(marks);
  const layer = (index: number) => (emphasis.nodes.has(index) ? 2 : emphasis.nearNodes.has(index) ? 1 : 0);
  return [...marks.nodes.keys()].sort(
    (a, b) => layer(b) - layer(a) || (ties[b] ?? 0) - (ties[a] ?? 0) || a - b,
  );
}

/** The nodes whose names have room where the plane is seen at k times, wherever one looks; the first of the ranked always. */
export function namedAt(
  k: number,
  ranked: readonly number[],
  always: number,
  labels: readonly Label[],
  places: Float32Array,
  beside: boolean,
): Named[] {
  const pointOf = (index: number) => ({
    x: (places[2 * index] ?? 0) * k,
    y: (places[2 * index + 1] ?? 0) * k,
  });
  const sides: readonly Side[] = beside ? ['right'] : SIDES;
  const around = { unit: Math.max(k, 0.18), font: fontAt(k), between: BETWEEN };
  const wishes = ranked.map((index, rank): Box[] => {
    const [point, label] = [pointOf(index), labels[index]];
    const written = label && rank < always ? { ...label, width: label.width * BOLD } : label;
    return written ? sides.map((side) => boxOf(written, point, side, around)) : [];
  });
  const marks = k < CLEARED ? [] : ranked.map((index) => markBox(pointOf(index), k));
  return placed(wishes, marks, always).flatMap(({ index, choice }) => {
    const [node, side] = [ranked[index], sides[choice]];
    return node === undefined || side === undefined ? [] : [{ index: node, side }];
  });
}

/** Where a label stands at a side of its mark; in pixels of whatever its point and its font are in. */
export function boxOf(
  { width, height }: Label,
  { x, y }: Point,
  side: Side,
  { unit, font, between = 0 }: { unit: number; font: number; between?: number },
): Box {
  const [gap, wide, high] = [MARK * unit, width * font + between, height * font + between];
  const [middle, level] = [x - wide / 2, y - high / 2];
  const [left, top] = {
    below: [middle, y + gap] as const,
    above: [middle, y - gap - high] as const,
    right: [x + gap, level] as const,
    left: [x - gap - wide, level] as const,
  }[side];
  return { left, top, right: left + wide, bottom: top + high };
}

/** What a mark takes up that is drawn at k times. */
export const markBox = ({ x, y }: Point, k: number): Box => {
  const half = (MARK - 2) * k;
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
};
