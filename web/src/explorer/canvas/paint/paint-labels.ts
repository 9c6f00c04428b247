import { courseOf, pointOn } from '../course';
import type { Emphasis } from '../emphasis';
import { GROUND, type Shade } from '../kind-looks';
import type { Marks } from '../marks';
import type { Box } from './label-places';
import type { LineText } from './line-texts';
import { boxOf, fontAt, type Label, type Named, ROW } from './names';
import { markScale, type Plane } from './plane';

export const FAMILY = 'system-ui, "Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei", sans-serif';
const FAINT = 0.4;
/** How large the labels of lines are, at the size of the layout; smaller than the least they are left out. */
const ON_LINE = { one: 10, many: 12, least: 6.5 };

const ALIGNED = { below: 'center', above: 'center', right: 'left', left: 'right' } as const;

/** Writes names at their nodes. */
export function paintNames(
  plane: Plane,
  named: readonly Named[],
  labels: readonly Label[],
  emphasis: Emphasis,
  shade: Shade,
): void {
  const { context, points, ratio } = plane;
  const font = Math.round(fontAt(plane.scale / ratio) * ratio);
  const around = { unit: markScale(plane), font };
  pen(plane, shade, font);
  // What is chosen is written last, over the others.
  for (const { index, side } of [...named].reverse()) {
    const [label, point] = [labels[index], points[index]];
    const box = label && point && boxOf(label, point, side, around);
    if (!box || isOutside(plane, box)) continue;
    const chosen = emphasis.nodes.has(index);
    context.globalAlpha = emphasis.faint.nodes && !chosen ? FAINT : 1;
    if (chosen) context.font = `bold ${font}px ${FAMILY}`;
    context.textAlign = ALIGNED[side];
    const x = { center: (box.left + box.right) / 2, left: box.left, right: box.right }[ALIGNED[side]];
    for (const [row, text] of label.rows.entries())
      write(context, text, Math.round(x), Math.round(box.top + (row + 0.5) * ROW * font));
    if (chosen) context.font = `${font}px ${FAMILY}`;
  }
  context.globalAlpha = 1;
}

/** Writes what lines say of themselves, by their places in the list. */
export function paintLineLabels(
  plane: Plane,
  { lines }: Marks,
  bows: readonly number[],
  texts: ReadonlyMap<number, LineText>,
  shade: Shade,
): void {
  const { context, points, scale, ratio } = plane;
  context.textAlign = 'center';
  for (const [index, { text, always }] of texts) {
    const line = lines[index];
    if (!line) continue;
    const size = line.facts.length > 1 ? ON_LINE.many : ON_LINE.one;
    const [from, to] = [points[line.from], points[line.to]];
    if ((size * scale < ON_LINE.least * ratio && !always) || !from || !to) continue;
    const font = Math.round(Math.min(16 * ratio, Math.max(size * ratio, size * scale)));
    const { x, y } = pointOn(courseOf(from, to, (bows[index] ?? 0) * scale, 0), 0.5);
    const half = 10 * font;
    if (isOutside(plane, { left: x - half, top: y - font, right: x + half, bottom: y + font })) continue;
    pen(plane, shade, font);
    write(context, text, Math.round(x), Math.round(y));
  }
}

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
