import type { PaintedFrame, PaintInput } from './paint/paint-input';
import PainterWorker from './paint/painter.worker?worker';
import type { Size, Viewport } from './viewport';

// Created when the script loads, so that it is ready before the first graph.
const painter = new PainterWorker();

/** Margin around the visible area, as a fraction of its size. Panning within it needs no new frame. */
const MARGIN = 0.25;

/**
 * Shows the last painted frame, which is larger than the visible area. Panning and zooming transform this
 * frame immediately, whatever painting costs; a new frame replaces it when the worker has painted one.
 */
export class BufferedCanvas {
  readonly #canvas = document.createElement('canvas');
  readonly #onPainted: (nodes: number, isLast: boolean) => void;
  #size: Size = { width: 0, height: 0 };
  #viewport: Viewport = { x: 0, y: 0, k: 1 };
  #frame: PaintedFrame['frame'] | undefined;
  #pendingChanges: Partial<PaintInput>;
  /** Whether the worker is painting, and whether its input has changed since. */
  #painting = false;
  #stale = false;
  #scheduled = 0;

  constructor(
    container: HTMLElement,
    first: Partial<PaintInput>,
    onPainted: (nodes: number, isLast: boolean) => void,
  ) {
    this.#pendingChanges = first;
    this.#onPainted = onPainted;
    this.#canvas.className = 'buffered-canvas';
    container.append(this.#canvas);
    painter.onmessage = ({ data }: MessageEvent<PaintedFrame | undefined>) => this.#show(data);
  }

  update(pendingChanges: Partial<PaintInput>): void {
    this.#pendingChanges = { ...this.#pendingChanges, ...pendingChanges };
    this.#scheduleRequest();
  }

  resize(size: Size): void {
    this.#size = size;
    this.#scheduleRequest();
  }

  setViewport(viewport: Viewport): void {
    this.#viewport = viewport;
    this.#applyTransform();
    if (!this.#isCovered()) this.#scheduleRequest();
  }

  dispose(): void {
    cancelAnimationFrame(this.#scheduled);
    painter.onmessage = null;
    this.#canvas.remove();
  }

  #scheduleRequest(): void {
    if (this.#painting) this.#stale = true;
    else if (this.#scheduled === 0) this.#scheduled = requestAnimationFrame(() => this.#requestFrame());
  }

  #requestFrame(): void {
    this.#scheduled = 0;
    const { width, height } = this.#size;
    if (width === 0 || height === 0) return;
    const [left, top] = frameMargins(this.#size);
    const { x, y, k } = this.#viewport;
    const frame = {
      viewport: { x: x + left, y: y + top, k },
      width: width + 2 * left,
      height: height + 2 * top,
      ratio: devicePixelRatio,
    };
    this.#painting = true;
    this.#stale = false;
    painter.postMessage({ ...this.#pendingChanges, frame });
    this.#pendingChanges = {};
  }

  #show(painted: PaintedFrame | undefined): void {
    this.#painting = false;
    if (painted) {
      const { bitmap, frame } = painted;
      this.#frame = frame;
      [this.#canvas.width, this.#canvas.height] = [bitmap.width, bitmap.height];
      this.#canvas.style.width = `${frame.width}px`;
      this.#canvas.style.height = `${frame.height}px`;
      this.#canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
      this.#applyTransform();
    }
    const isLast = !this.#stale && this.#scheduled === 0;
    if (painted) this.#onPainted(painted.nodes, isLast);
    if (this.#stale) this.#requestFrame();
  }

  /** Aligns the frame with the current viewport. */
  #applyTransform(): void {
    if (!this.#frame) return;
    const { viewport } = this.#frame;
    const scale = this.#viewport.k / viewport.k;
    const [x, y] = [this.#viewport.x - viewport.x * scale, this.#viewport.y - viewport.y * scale];
    // Whole pixels keep text sharp.
    const offset = scale === 1 ? `${Math.round(x)}px, ${Math.round(y)}px` : `${x}px, ${y}px`;
    this.#canvas.style.transform = `translate(${offset}) scale(${scale})`;
  }

  /** Whether the frame has the current zoom and enough margin left. */
  #isCovered(): boolean {
    if (!this.#frame || this.#frame.viewport.k !== this.#viewport.k) return false;
    const [left, top] = frameMargins(this.#size);
    const [x, y] = [
      this.#viewport.x - this.#frame.viewport.x + left,
      this.#viewport.y - this.#frame.viewport.y + top,
    ];
    return Math.abs(x) < left / 2 && Math.abs(y) < top / 2;
  }
}

const frameMargins = ({ width, height }: Size): [number, number] => [
  Math.round(width * MARGIN),
  Math.round(height * MARGIN),
];
