import type { Point } from '../../layout/scene';
import type { Heading } from '../headings';
import type { Painting } from './painting';

/** What is painted on, and where nodes and headings are on it; everything in pixels of the screen. */
export interface Plane {
  readonly context: OffscreenCanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  readonly points: readonly Point[];
  readonly headings: readonly Heading[];
  /** How large one unit of the layout is. */
  readonly scale: number;
  /** How large one pixel of the page is. */
  readonly ratio: number;
}

/** An empty plane in the colour of the ground. */
export function planeOf(
  canvas: OffscreenCanvas,
  { frame, places, headings }: Painting,
  ground: string,
): Plane | undefined {
  const { viewport, ratio } = frame;
  const [width, height] = [Math.round(frame.width * ratio), Math.round(frame.height * ratio)];
  if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) return undefined;
  context.resetTransform();
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  const scale = viewport.k * ratio;
  const seen = (x = 0, y = 0): Point => ({
    x: x * scale + viewport.x * ratio,
    y: y * scale + viewport.y * ratio,
  });
  return {
    context,
    width,
    height,
    points: Array.from({ length: places.length / 2 }, (_none, index) =>
      seen(places[2 * index], places[2 * index + 1]),
    ),
    headings: headings.map(({ at, text }) => ({ at: seen(at.x, at.y), text })),
    scale,
    ratio,
  };
}

/** How large marks are drawn, in pixels of the screen a unit: never so small that they vanish. */
export const markScale = ({ scale, ratio }: Plane): number => Math.max(scale, 0.18 * ratio);
