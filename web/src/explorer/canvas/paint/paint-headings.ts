import { GROUND, type Shade } from '../kind-looks';
import { cutTo, ROW, rowsOf, widthOf } from '../label';
import { BOLD } from './names';
import { FAMILY } from './paint-labels';
import type { Plane } from './plane';

/** How far left of its column a heading begins, and how far it stays from the next; pixels of the page. */
const BEFORE = 8;
const BETWEEN = 6;
/** In how many rows a heading may be. */
const MOST_ROWS = 3;

/** Writes what stands above the columns of the graph, where it has room, and draws a faint line below each. */
export function paintHeadings({ context, headings, scale, ratio, height }: Plane, shade: Shade): void {
  const font = Math.round(Math.min(16, Math.max(10, 14 * (scale / ratio))) * ratio);
  context.font = `bold ${font}px ${FAMILY}`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.lineWidth = ratio;
  const columns = [...headings].sort((one, other) => one.at.x - other.at.x);
  for (const [index, { at, text }] of columns.entries()) {
    const { x, y } = at;
    const room = (columns[index + 1]?.at.x ?? Infinity) - x - BETWEEN * ratio;
    const rows = headingRows(text, room / font / BOLD);
    context.fillStyle = GROUND[shade].text;
    for (const [row, words] of rows.entries())
      context.fillText(
        words,
        Math.round(x - BEFORE * ratio),
        Math.round(y - (rows.length - 1 - row) * ROW * font),
      );
    context.globalAlpha = 0.25;
    context.strokeStyle = GROUND[shade].line;
    context.beginPath();
    context.moveTo(Math.round(x) + 0.5, y + font);
    context.lineTo(Math.round(x) + 0.5, height);
    context.stroke();
    context.globalAlpha = 1;
  }
}

/** A heading in rows no wider than so many heights of its font; none where a word of it is wider. */
function headingRows(text: string, widest: number): string[] {
  const fits = (part: string) => rowsOf(part, widest).length <= MOST_ROWS;
  const rows = rowsOf(fits(text) ? text : cutTo(text, fits), widest);
  return rows.every((row) => widthOf(row) <= widest) ? rows : [];
}
