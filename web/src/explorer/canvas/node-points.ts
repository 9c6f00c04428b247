import type { Point } from '../layout/scene';
import { ANIMATION_MS } from './camera';
import { interpolate, isClose } from './interpolation';
import { Tween } from './tween';

/** The current points of the nodes, in graph order. They change at once or in an animation. */
export class NodePoints {
  readonly #tween = new Tween();
  readonly #onChange: (coordinates: Float32Array) => void;
  #points: readonly Point[] = [];

  /** `onChange` receives x and y of every point, alternating, on each change except by `replace`. */
  constructor(onChange: (coordinates: Float32Array) => void) {
    this.#onChange = onChange;
  }

  get current(): readonly Point[] {
    return this.#points;
  }

  get coordinates(): Float32Array {
    return Float32Array.from(this.#points.flatMap(({ x, y }) => [x, y]));
  }

  get isMoving(): boolean {
    return this.#tween.isRunning;
  }

  /** Sets the points of a new graph without a report. */
  replace(points: readonly Point[]): void {
    this.#tween.stop();
    this.#points = points;
  }

  /** Moves every node to its target. */
  moveTo(targets: readonly Point[], { skipsAnimation }: { readonly skipsAnimation: boolean }): void {
    this.#tween.stop();
    const from = this.#points;
    const step = (progress: number) =>
      this.#set(targets.map((end, index) => interpolate(from[index] ?? end, end, progress)));
    if (skipsAnimation || targets.every((end, index) => isClose(end, from[index]))) step(1);
    else this.#tween.start(ANIMATION_MS, step);
  }

  /** Moves one node at once. A running animation continues. */
  setPoint(node: number, point: Point): void {
    this.#set(this.#points.map((one, index) => (index === node ? point : one)));
  }

  stop(): void {
    this.#tween.stop();
  }

  #set(points: readonly Point[]): void {
    this.#points = points;
    this.#onChange(this.coordinates);
  }
}
