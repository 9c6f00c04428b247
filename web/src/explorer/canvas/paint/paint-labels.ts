import type { Point } from '../../layout/scene';
import type { ColorScheme } from '../../state/theme';
import { edgePath, pointAlong } from '../edge-path';
import type { Emphasis } from '../emphasis';
import { CANVAS_COLORS } from '../kind-styles';
import type { Marks } from '../marks';
import { FONT_FAMILY, LINE_HEIGHT, textWidth, type WrappedText } from '../text-layout';
import type { EdgeLabel } from './edge-labels';
import { type Box, BoxGrid, boxesOverlap } from './label-placement';
import { BOLD_WIDTH_RATIO, labelBox, markBox, nameFontSize, type PlacedName } from './name-placement';
import { markScale, type Surface } from './surface';

const DIMMED_ALPHA = 0.4;
/** Font sizes of edge labels at zoom 1. Below `least`, labels are omitted. */
const EDGE_FONT = { one: 10, many: 12, least: 6.5 };

/** Candidate positions of a label along its edge, in order of preference. */
const EDGE_POSITIONS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];

const TEXT_ALIGN = { below: 'center', above: 'center', right: 'left', left: 'right' } as const;

/** A name and the box it is drawn in. */
export interface VisibleName extends PlacedName {
  readonly rows: readonly string[];
  readonly box: Box;
  readonly selected: boolean;
}

/** The names inside the frame. */
export function visibleNames(
  surface: Surface,
  placedNames: readonly PlacedName[],
  labels: readonly WrappedText[],
  emphasis: Emphasis,
): VisibleName[] {
  const metrics = { unit: markScale(surface), font: nameFont(surface) };
  return placedNames.flatMap(({ index, side }) => {
    const [label, point] = [labels[index], surface.points[index]];
    if (!label || !point) return [];
    const selected = emphasis.nodes.has(index);
    const box = labelBox(
      selected ? { ...label, width: label.width * BOLD_WIDTH_RATIO } : label,
      point,
      side,
      metrics,
    );
    return isOutside(surface, box) ? [] : [{ index, side, rows: label.rows, box, selected }];
  });
}

export function paintNames(
  surface: Surface,
  names: readonly VisibleName[],
  emphasis: Emphasis,
  colorScheme: ColorScheme,
): void {
  const { context } = surface;
  const font = nameFont(surface);
  setTextStyle(surface, colorScheme, font);
  // Selected names are drawn last, on top of the others.
  for (const { side, rows, box, selected } of [...names].reverse()) {
    context.globalAlpha = emphasis.dimmed.nodes && !selected ? DIMMED_ALPHA : 1;
    if (selected) context.font = `bold ${font}px ${FONT_FAMILY}`;
    context.textAlign = TEXT_ALIGN[side];
    const x = { center: (box.left + box.right) / 2, left: box.left, right: box.right }[TEXT_ALIGN[side]];
    for (const [row, text] of rows.entries())
      fillOutlinedText(context, text, Math.round(x), Math.round(box.top + (row + 0.5) * LINE_HEIGHT * font));
    if (selected) context.font = `${font}px ${FONT_FAMILY}`;
  }
  context.globalAlpha = 1;
}

/** Draws edge labels by edge index. A label covers neither names, other labels, nor the marks at its ends. */
export function paintEdgeLabels(
  surface: Surface,
  { edges }: Marks,
  curvatures: readonly number[],
  texts: ReadonlyMap<number, EdgeLabel>,
  names: readonly VisibleName[],
  colorScheme: ColorScheme,
): void {
  if (texts.size === 0) return;
  const occupied = new BoxGrid();
  for (const { box } of names) occupied.add(box);
  const { context, points, scale, ratio } = surface;
  context.textAlign = 'center';
  for (const [index, { text, always }] of texts) {
    const edge = edges[index];
    if (!edge) continue;
    const size = edge.facts.length > 1 ? EDGE_FONT.many : EDGE_FONT.one;
    const [from, to] = [points[edge.from], points[edge.to]];
    if ((size * scale < EDGE_FONT.least * ratio && !always) || !from || !to) continue;
    const font = Math.round(Math.min(16 * ratio, Math.max(size * ratio, size * scale)));
    const path = edgePath(from, to, (curvatures[index] ?? 0) * scale, 0);
    const boxes = EDGE_POSITIONS.map((share) =>
      boxAround(pointAlong(path, share), (textWidth(text) * font) / 2, font / 2),
    );
    const ends = [from, to].map((end) => markBox(end, markScale(surface)));
    const box =
      boxes.find((one) => occupied.isFree(one) && !ends.some((end) => boxesOverlap(end, one))) ??
      (always ? boxes[0] : undefined);
    if (!box || isOutside(surface, box)) continue;
    occupied.add(box);
    setTextStyle(surface, colorScheme, font);
    fillOutlinedText(
      context,
      text,
      Math.round((box.left + box.right) / 2),
      Math.round((box.top + box.bottom) / 2),
    );
  }
}

const boxAround = ({ x, y }: Point, wide: number, high: number): Box => ({
  left: x - wide,
  top: y - high,
  right: x + wide,
  bottom: y + high,
});

/** Font size of names in device pixels. */
const nameFont = ({ scale, ratio }: Surface): number => Math.round(nameFontSize(scale / ratio) * ratio);

function setTextStyle({ context }: Surface, colorScheme: ColorScheme, font: number): void {
  context.font = `${font}px ${FONT_FAMILY}`;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = font / 4;
  context.strokeStyle = CANVAS_COLORS[colorScheme].ground;
  context.fillStyle = CANVAS_COLORS[colorScheme].text;
}

/** Outlines text in the background color, so that edges below do not cross the letters. */
function fillOutlinedText(
  context: OffscreenCanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
): void {
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}

const isOutside = ({ width, height }: Surface, { left, top, right, bottom }: Box): boolean =>
  right < 0 || left > width || bottom < 0 || top > height;
