import { MARK_RADIUS, NAME_FONT_SIZE, type Point } from '../../layout/scene';
import type { Emphasis } from '../emphasis';
import { countEdges, type Marks } from '../marks';
import type { WrappedText } from '../text-layout';
import { type Box, placeLabels, SIDES, type Side } from './label-placement';

/** A node whose name has room, and where. */
export interface PlacedName {
  readonly index: number;
  readonly side: Side;
}

/** Room between names, in pixels of the page. */
const NAME_GAP = 1;
/** How much wider names are in bold, as those of the chosen are. */
export const BOLD_WIDTH_RATIO = 1.12;
/** Marks seen smaller than this are too many to keep clear of. */
const MIN_ZOOM_FOR_MARKS = 0.3;

/**
 * How large names are written, in pixels of the page, where the plane is seen at k times: with the plane, but never
 * too small to read; and no larger than this, so that those with no room get some as a reader comes nearer.
 */
export const nameFontSize = (k: number): number => Math.min(16, Math.max(9.5, NAME_FONT_SIZE * k));

/** The nodes in the order in which their names get room: what is chosen, what is near it, those with most lines. */
export function rankNodes(marks: Marks, emphasis: Emphasis): number[] {
  const counts = countEdges(marks);
  const priority = (index: number) => (emphasis.nodes.has(index) ? 2 : emphasis.nearNodes.has(index) ? 1 : 0);
  return [...marks.nodes.keys()].sort(
    (a, b) => priority(b) - priority(a) || (counts[b] ?? 0) - (counts[a] ?? 0) || a - b,
  );
}

/** The nodes whose names have room where the plane is seen at k times, wherever one looks; the first of the ranked always. */
export function placeNames(
  k: number,
  ranked: readonly number[],
  guaranteed: number,
  labels: readonly WrappedText[],
  places: Float32Array,
  labelsBeside: boolean,
): PlacedName[] {
  const pointOf = (index: number) => ({
    x: (places[2 * index] ?? 0) * k,
    y: (places[2 * index + 1] ?? 0) * k,
  });
  const sides: readonly Side[] = labelsBeside ? ['right'] : SIDES;
  const around = { unit: Math.max(k, 0.18), font: nameFontSize(k), between: NAME_GAP };
  const candidates = ranked.map((index, rank): Box[] => {
    const [point, label] = [pointOf(index), labels[index]];
    const text = label && rank < guaranteed ? { ...label, width: label.width * BOLD_WIDTH_RATIO } : label;
    return text ? sides.map((side) => labelBox(text, point, side, around)) : [];
  });
  const marks = k < MIN_ZOOM_FOR_MARKS ? [] : ranked.map((index) => markBox(pointOf(index), k));
  return placeLabels(candidates, marks, guaranteed).flatMap(({ index, choice }) => {
    const [node, side] = [ranked[index], sides[choice]];
    return node === undefined || side === undefined ? [] : [{ index: node, side }];
  });
}

/** Where a label stands at a side of its mark; in pixels of whatever its point and its font are in. */
export function labelBox(
  { width, height }: WrappedText,
  { x, y }: Point,
  side: Side,
  { unit, font, between = 0 }: { unit: number; font: number; between?: number },
): Box {
  const [gap, wide, high] = [MARK_RADIUS * unit, width * font + between, height * font + between];
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
  const half = (MARK_RADIUS - 2) * k;
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
};
