import { type D3DragEvent, drag } from 'd3-drag';
import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom';
import type { Point } from '../layout/scene';
import { FARTHEST, NEAREST, type Size, type Viewport } from './viewport';

/** What hands do on the canvas; points are in pixels of the page, from the corner of the canvas. */
export interface Hands {
  /** How large the canvas is, as it was observed. */
  size(): Size;
  grip(at: Point): Grip | undefined;
  drag(node: number, to: Point): void;
  drop(node: number): void;
  tap(at: Point): void;
  doubleTap(at: Point): void;
  /** The view is moved; by the reader's hand or by `see`. */
  look(viewport: Viewport, byHand: boolean): void;
}

/** A node that a hand takes hold of, and where its middle is seen. */
export interface Grip extends Point {
  readonly node: number;
}

/** How far a hand may shake, in pixels, and still tap. */
const SHAKE = 4;

/** The gestures on an element: wheel, drag, pinch and double tap, by mouse, pen or fingers. */
export class Gestures {
  readonly #element: HTMLElement;
  readonly #zoom: ZoomBehavior<HTMLElement, unknown>;

  constructor(element: HTMLElement, hands: Hands) {
    this.#element = element;
    const extent = (): [[number, number], [number, number]] => {
      const { width, height } = hands.size();
      return [
        [0, 0],
        [width, height],
      ];
    };
    this.#zoom = zoom<HTMLElement, unknown>()
      .extent(extent)
      .scaleExtent([FARTHEST, NEAREST])
      .clickDistance(SHAKE)
      .on('zoom', ({ transform: { x, y, k }, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) =>
        hands.look({ x, y, k }, sourceEvent !== null),
      );
    type Pull = D3DragEvent<HTMLElement, unknown, Grip>;
    const isMoved = ({ subject, x, y }: Pull) => Math.hypot(x - subject.x, y - subject.y) > SHAKE;
    const hold = drag<HTMLElement, unknown, Grip | undefined>()
      .clickDistance(SHAKE)
      .subject(({ x, y }: Point) => hands.grip({ x, y }))
      .on('drag', ({ subject, x, y }: Pull) => hands.drag(subject.node, { x, y }))
      .on('end', (pull: Pull) => isMoved(pull) && hands.drop(pull.subject.node));
    select(element)
      .call(hold)
      .call(this.#zoom)
      // A second tap opens what is under it, and does not come nearer.
      .on('dblclick.zoom', null)
      .on('click', (event: MouseEvent) => hands.tap(this.#at(event)))
      .on('dblclick', (event: MouseEvent) => hands.doubleTap(this.#at(event)));
  }

  /** Moves the view, as a hand would. */
  see({ x, y, k }: Viewport): void {
    select(this.#element).call(this.#zoom.transform, zoomIdentity.translate(x, y).scale(k));
  }

  close(): void {
    select(this.#element).on('.zoom', null).on('.drag', null).on('click', null).on('dblclick', null);
  }

  #at({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = this.#element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }
}
