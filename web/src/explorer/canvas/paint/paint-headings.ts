import type { ColorScheme } from '../../state/theme';
import { CANVAS_COLORS } from '../kind-styles';
import { LINE_HEIGHT, textWidth, truncate, wrapText } from '../text-layout';
import { BOLD_WIDTH_RATIO } from './name-placement';
import { FONT_FAMILY } from './paint-labels';
import type { Surface } from './surface';

/** How far left of its column a heading begins, and how far it stays from the next; pixels of the page. */
const INDENT = 8;
const HEADING_GAP = 6;
/** In how many rows a heading may be. */
const MAX_ROWS = 3;

/** Writes what stands above the columns of the graph, where it has room, and draws a faint line below each. */
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

/** A heading in rows no wider than so many heights of its font; none where a word of it is wider. */
function headingRows(text: string, widest: number): string[] {
  const fits = (part: string) => wrapText(part, widest).length <= MAX_ROWS;
  const rows = wrapText(fits(text) ? text : truncate(text, fits), widest);
  return rows.every((row) => textWidth(row) <= widest) ? rows : [];
}
