import type { Point } from '../../layout/scene';
import { courseOf, pointOn } from '../course';
import type { Emphasis } from '../emphasis';
import { GROUND, type Shade } from '../kind-looks';
import { type Label, ROW, widthOf } from '../label';
import type { Marks } from '../marks';
import { type Box, overlap, Taken } from './label-places';
import type { LineText } from './line-texts';
import { BOLD, boxOf, fontAt, markBox, type Named } from './names';
import { markScale, type Plane } from './plane';

export const FAMILY = 'system-ui, "Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei", sans-serif';
const FAINT = 0.4;
/** How large the labels of lines are, at the size of the layout; smaller than the least they are left out. */
const ON_LINE = { one: 10, many: 12, least: 6.5 };

/** Where on its line a label stands: the first of these places with room. */
const ALONG = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];

const ALIGNED = { below: 'center', above: 'center', right: 'left', left: 'right' } as const;

/** A name where it is written. */
export interface Written extends Named {
  readonly rows: readonly string[];
  readonly box: Box;
  readonly chosen: boolean;
}

/** The names in sight, each where it is written. */
export function writtenOn(
  plane: Plane,
  named: readonly Named[],
  labels: readonly Label[],
  emphasis: Emphasis,
): Written[] {
  const around = { unit: markScale(plane), font: fontOn(plane) };
  return named.flatMap(({ index, side }) => {
    const [label, point] = [labels[index], plane.points[index]];
    if (!label || !point) return [];
    const chosen = emphasis.nodes.has(index);
    const box = boxOf(chosen ? { ...label, width: label.width * BOLD } : label, point, side, around);
    return isOutside(plane, box) ? [] : [{ index, side, rows: label.rows, box, chosen }];
  });
}

/** Writes names at their nodes. */
export function paintNames(
  plane: Plane,
  written: readonly Written[],
  emphasis: Emphasis,
  shade: Shade,
): void {
  const { context } = plane;
  const font = fontOn(plane);
  pen(plane, shade, font);
  // What is chosen is written last, over the others.
  for (const { side, rows, box, chosen } of [...written].reverse()) {
    context.globalAlpha = emphasis.faint.nodes && !chosen ? FAINT : 1;
    if (chosen) context.font = `bold ${font}px ${FAMILY}`;
    context.textAlign = ALIGNED[side];
    const x = { center: (box.left + box.right) / 2, left: box.left, right: box.right }[ALIGNED[side]];
    for (const [row, text] of rows.entries())
      write(context, text, Math.round(x), Math.round(box.top + (row + 0.5) * ROW * font));
    if (chosen) context.font = `${font}px ${FAMILY}`;
  }
  context.globalAlpha = 1;
}

/** Writes what lines say of themselves, by their places in the list, where they cover no name, nor each other or their ends. */
export function paintLineLabels(
  plane: Plane,
  { lines }: Marks,
  bows: readonly number[],
  texts: ReadonlyMap<number, LineText>,
  written: readonly Written[],
  shade: Shade,
): void {
  if (texts.size === 0) return;
  const taken = new Taken();
  for (const { box } of written) taken.add(box);
  const { context, points, scale, ratio } = plane;
  context.textAlign = 'center';
  for (const [index, { text, always }] of texts) {
    const line = lines[index];
    if (!line) continue;
    const size = line.facts.length > 1 ? ON_LINE.many : ON_LINE.one;
    const [from, to] = [points[line.from], points[line.to]];
    if ((size * scale < ON_LINE.least * ratio && !always) || !from || !to) continue;
    const font = Math.round(Math.min(16 * ratio, Math.max(size * ratio, size * scale)));
    const course = courseOf(from, to, (bows[index] ?? 0) * scale, 0);
    const boxes = ALONG.map((share) =>
      boxAround(pointOn(course, share), (widthOf(text) * font) / 2, font / 2),
    );
    const ends = [from, to].map((end) => markBox(end, markScale(plane)));
    const box =
      boxes.find((one) => taken.isFree(one) && !ends.some((end) => overlap(end, one))) ??
      (always ? boxes[0] : undefined);
    if (!box || isOutside(plane, box)) continue;
    taken.add(box);
    pen(plane, shade, font);
    write(context, text, Math.round((box.left + box.right) / 2), Math.round((box.top + box.bottom) / 2));
  }
}

const boxAround = ({ x, y }: Point, wide: number, high: number): Box => ({
  left: x - wide,
  top: y - high,
  right: x + wide,
  bottom: y + high,
});

/** How large names are written, in pixels of the screen. */
const fontOn = ({ scale, ratio }: Plane): number => Math.round(fontAt(scale / ratio) * ratio);

function pen({ context }: Plane, shade: Shade, font: number): void {
  context.font = `${font}px ${FAMILY}`;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = font / 4;
  context.strokeStyle = GROUND[shade].ground;
  context.fillStyle = GROUND[shade].text;
}

/** Writes on a rim in the colour of the ground, so that lines below do not cross the letters. */
function write(context: OffscreenCanvasRenderingContext2D, text: string, x: number, y: number): void {
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}

const isOutside = ({ width, height }: Plane, { left, top, right, bottom }: Box): boolean =>
  right < 0 || left > width || bottom < 0 || top > height;
