import type { ColorScheme } from '../../state/theme';
import { CANVAS_COLORS } from '../kind-styles';
import { FONT_FAMILY, LINE_HEIGHT, textWidth, truncate, wrapText } from '../text-layout';
import { BOLD_WIDTH_RATIO } from './name-placement';
import type { Surface } from './surface';

/** Offset of a heading to the left of its column, and the gap to the next one, in CSS pixels. */
const INDENT = 8;
const HEADING_GAP = 6;
/** Maximum number of rows of a heading. */
const MAX_ROWS = 3;

/** Draws the column headings that fit, with a faint vertical line below each. */
export function paintHeadings(
  { context, headings, scale, ratio, height }: Surface,
  colorScheme: ColorScheme,
): void {
  const font = Math.round(Math.min(16, Math.max(10, 14 * (scale / ratio))) * ratio);
  context.font = `bold ${font}px ${FONT_FAMILY}`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.lineWidth = ratio;
  const columns = [...headings].sort((one, other) => one.at.x - other.at.x);
  for (const [index, { at, text }] of columns.entries()) {
    const { x, y } = at;
    const room = (columns[index + 1]?.at.x ?? Infinity) - x - HEADING_GAP * ratio;
    const rows = headingRows(text, room / font / BOLD_WIDTH_RATIO);
    context.fillStyle = CANVAS_COLORS[colorScheme].text;
    for (const [row, text] of rows.entries())
      context.fillText(
        text,
        Math.round(x - INDENT * ratio),
        Math.round(y - (rows.length - 1 - row) * LINE_HEIGHT * font),
      );
    context.globalAlpha = 0.25;
    context.strokeStyle = CANVAS_COLORS[colorScheme].line;
    context.beginPath();
    context.moveTo(Math.round(x) + 0.5, y + font);
    context.lineTo(Math.round(x) + 0.5, height);
    context.stroke();
    context.globalAlpha = 1;
  }
}

/** Wraps a heading to a width in font heights. Returns no rows if a word is wider. */
function headingRows(text: string, widest: number): string[] {
  const fits = (part: string) => wrapText(part, widest).length <= MAX_ROWS;
  const rows = wrapText(fits(text) ? text : truncate(text, fits), widest);
  return rows.every((row) => textWidth(row) <= widest) ? rows : [];
}
