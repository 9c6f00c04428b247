import type { Point } from '../../layout/scene';
import type { ColumnHeading } from '../column-headings';
import type { PaintInput } from './paint-input';

/** The canvas to paint on, with the nodes and headings in device pixels. */
export interface Surface {
  readonly context: OffscreenCanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  readonly points: readonly Point[];
  readonly headings: readonly ColumnHeading[];
  /** Device pixels per layout unit. */
  readonly scale: number;
  /** Device pixels per CSS pixel. */
  readonly ratio: number;
}

/** Clears the canvas to the background color and computes positions on it. */
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

/** Device pixels per unit of a mark; limited, so that marks stay visible at any zoom. */
export const markScale = ({ scale, ratio }: Surface): number => Math.max(scale, 0.18 * ratio);
