import { MARK_RADIUS, NAME_FONT_SIZE, type Point } from '../../layout/scene';
import type { Emphasis } from '../emphasis';
import { countEdges, type Marks } from '../marks';
import type { WrappedText } from '../text-layout';
import { type Box, placeLabels, SIDES, type Side } from './label-placement';

/** A node whose name fits, and the side it stands on. */
export interface PlacedName {
  readonly index: number;
  readonly side: Side;
}

/** Gap between names, in CSS pixels. */
const NAME_GAP = 1;
/** Selected names are bold, and this much wider. */
export const BOLD_WIDTH_RATIO = 1.12;
/** Below this zoom there are too many marks to keep clear of. */
const MIN_ZOOM_FOR_MARKS = 0.3;

/**
 * Font size of names in CSS pixels. It follows the zoom within limits: large enough to read, and small enough
 * that zooming in makes room for more names.
 */
export const nameFontSize = (k: number): number => Math.min(16, Math.max(9.5, NAME_FONT_SIZE * k));

/** Node indexes by label priority: selected, neighbors of the selection, then by number of edges. */
export function rankNodes(marks: Marks, emphasis: Emphasis): number[] {
  const counts = countEdges(marks);
  const priority = (index: number) => (emphasis.nodes.has(index) ? 2 : emphasis.nearNodes.has(index) ? 1 : 0);
  return [...marks.nodes.keys()].sort(
    (a, b) => priority(b) - priority(a) || (counts[b] ?? 0) - (counts[a] ?? 0) || a - b,
  );
}

/**
 * Places the names that fit at a zoom, independently of the visible area. The first `guaranteed` names always
 * fit.
 */
export function placeNames(
  k: number,
  ranked: readonly number[],
  guaranteed: number,
  labels: readonly WrappedText[],
  coordinates: Float32Array,
  labelsBeside: boolean,
): PlacedName[] {
  const pointOf = (index: number) => ({
    x: (coordinates[2 * index] ?? 0) * k,
    y: (coordinates[2 * index + 1] ?? 0) * k,
  });
  const sides: readonly Side[] = labelsBeside ? ['right'] : SIDES;
  const metrics = { unit: Math.max(k, 0.18), font: nameFontSize(k), between: NAME_GAP };
  const candidates = ranked.map((index, rank): Box[] => {
    const [point, label] = [pointOf(index), labels[index]];
    const text = label && rank < guaranteed ? { ...label, width: label.width * BOLD_WIDTH_RATIO } : label;
    return text ? sides.map((side) => labelBox(text, point, side, metrics)) : [];
  });
  const marks = k < MIN_ZOOM_FOR_MARKS ? [] : ranked.map((index) => markBox(pointOf(index), k));
  return placeLabels(candidates, marks, guaranteed).flatMap(({ index, choice }) => {
    const [node, side] = [ranked[index], sides[choice]];
    return node === undefined || side === undefined ? [] : [{ index: node, side }];
  });
}

/** The box of a label at one side of its mark, in the unit of its point and font. */
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

/** The box of a mark at a zoom. */
export const markBox = ({ x, y }: Point, k: number): Box => {
  const half = (MARK_RADIUS - 2) * k;
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
};
