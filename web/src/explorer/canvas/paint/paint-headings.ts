import { GROUND, type Shade } from '../kind-looks';
import { FAMILY } from './paint-labels';
import type { Plane } from './plane';

/** Writes what stands above the columns of the graph, and draws a faint line below each. */
export function paintHeadings({ context, headings, scale, ratio, height }: Plane, shade: Shade): void {
  const font = Math.round(Math.min(16, Math.max(10, 14 * (scale / ratio))) * ratio);
  context.font = `bold ${font}px ${FAMILY}`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.lineWidth = ratio;
  for (const { at, text } of headings) {
    const { x, y } = at;
    context.fillStyle = GROUND[shade].text;
    context.fillText(text, Math.round(x - 8 * ratio), Math.round(y));
    context.globalAlpha = 0.25;
    context.strokeStyle = GROUND[shade].line;
    context.beginPath();
    context.moveTo(Math.round(x) + 0.5, y + font);
    context.lineTo(Math.round(x) + 0.5, height);
    context.stroke();
    context.globalAlpha = 1;
  }
}
