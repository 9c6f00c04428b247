import type { Point } from '../layout/scene';
import { interpolate } from './interpolation';
import { Tween } from './tween';
import { centeredOn, isInView, MAX_ZOOM, MIN_ZOOM, pageToGraph, type Size, type Viewport } from './viewport';

export const ANIMATION_MS = 180;

/** What the camera controls, and what decides whether it animates. */
interface CameraTarget {
  setViewport(viewport: Viewport): void;
  skipsAnimation(): boolean;
  /** Called when a movement has ended. */
  arrived(): void;
}

/** Animates the viewport. A fitted graph stays fitted on resize until the user pans or zooms. */
export class Camera {
  readonly #target: CameraTarget;
  readonly #tween = new Tween();
  #viewport: Viewport = { x: 0, y: 0, k: 1 };
  #isFitted = false;
  /** Cached from the ResizeObserver: reading it from the DOM forces a layout. */
  #size: Size = { width: 0, height: 0 };

  constructor(target: CameraTarget) {
    this.#target = target;
  }

  get viewport(): Viewport {
    return this.#viewport;
  }

  get size(): Size {
    return this.#size;
  }

  get isMoving(): boolean {
    return this.#tween.isRunning;
  }

  /** Records a viewport that a gesture or `moveTo` has set. */
  viewportChanged(viewport: Viewport, isUserGesture: boolean): void {
    if (isUserGesture) this.#release();
    this.#viewport = viewport;
  }

  /** Moves to a viewport; `keepFitted` restores it after a resize. */
  moveTo(to: Viewport, { keepFitted }: { keepFitted: boolean }): void {
    const from = this.#viewport;
    const step = (progress: number) => {
      const k = from.k + (to.k - from.k) * progress;
      this.#target.setViewport({ ...interpolate(from, to, progress), k });
      if (progress === 1) this.#target.arrived();
    };
    this.#tween.stop();
    if (this.#target.skipsAnimation()) step(1);
    else this.#tween.start(ANIMATION_MS, step);
    this.#isFitted = keepFitted;
  }

  /** Centers a point, unless it is in view already. */
  reveal(point: Point): void {
    if (!isInView(this.#viewport, this.#size, point))
      this.moveTo(centeredOn(point, this.#viewport.k, this.#size), { keepFitted: false });
  }

  zoomBy(factor: number): void {
    this.#release();
    const { width, height } = this.#size;
    const k = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, this.#viewport.k * factor));
    const center = pageToGraph({ x: width / 2, y: height / 2 }, this.#viewport);
    this.#target.setViewport(centeredOn(center, k, this.#size));
  }

  resize(size: Size, fittedViewport: () => Viewport): void {
    this.#size = size;
    if (this.#isFitted && !this.isMoving) this.#target.setViewport(fittedViewport());
  }

  stop(): void {
    this.#tween.stop();
  }

  #release(): void {
    this.#tween.stop();
    this.#isFitted = false;
  }
}
