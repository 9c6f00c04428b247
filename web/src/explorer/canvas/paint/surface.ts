import type { Point } from '../../layout/scene';
import type { ColumnHeading } from '../column-headings';
import type { PaintInput } from './paint-input';

/** What is painted on, and where nodes and headings are on it; everything in pixels of the screen. */
export interface Surface {
  readonly context: OffscreenCanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  readonly points: readonly Point[];
  readonly headings: readonly ColumnHeading[];
  /** How large one unit of the layout is. */
  readonly scale: number;
  /** How large one pixel of the page is. */
  readonly ratio: number;
}

/** An empty plane in the colour of the ground. */
export function prepareSurface(
  canvas: OffscreenCanvas,
  { frame, coordinates, headings }: PaintInput,
  ground: string,
): Surface | undefined {
  const { viewport, ratio } = frame;
  const [width, height] = [Math.round(frame.width * ratio), Math.round(frame.height * ratio)];
  if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) return undefined;
  context.resetTransform();
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  const scale = viewport.k * ratio;
  const toScreen = (x = 0, y = 0): Point => ({
    x: x * scale + viewport.x * ratio,
    y: y * scale + viewport.y * ratio,
  });
  return {
    context,
    width,
    height,
    points: Array.from({ length: coordinates.length / 2 }, (_none, index) =>
      toScreen(coordinates[2 * index], coordinates[2 * index + 1]),
    ),
    headings: headings.map(({ at, text }) => ({ at: toScreen(at.x, at.y), text })),
    scale,
    ratio,
  };
}

/** How large marks are drawn, in pixels of the screen a unit: never so small that they vanish. */
export const markScale = ({ scale, ratio }: Surface): number => Math.max(scale, 0.18 * ratio);
