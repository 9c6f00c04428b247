import { type D3DragEvent, drag } from 'd3-drag';
import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom';
import type { Point } from '../layout/scene';
import { MAX_ZOOM, MIN_ZOOM, type Size, type Viewport } from './viewport';

/** Callbacks for gestures. Points are in CSS pixels from the corner of the canvas. */
export interface GestureHandlers {
  /** The observed size of the canvas. */
  size(): Size;
  dragTarget(at: Point): DragTarget | undefined;
  drag(node: number, to: Point): void;
  drop(node: number): void;
  tap(at: Point): void;
  doubleTap(at: Point): void;
  /** Called when a gesture or `setViewport` has changed the viewport. */
  viewportChanged(viewport: Viewport, isUserGesture: boolean): void;
}

/** The node under the pointer, and the position of its center on the page. */
export interface DragTarget extends Point {
  readonly node: number;
}

/** How far the pointer may move during a click, in pixels. */
const CLICK_TOLERANCE = 4;

/** Handles wheel, drag, pinch and double-click on an element, for mouse, pen and touch. */
export class Gestures {
  readonly #element: HTMLElement;
  readonly #zoom: ZoomBehavior<HTMLElement, unknown>;

  constructor(element: HTMLElement, handlers: GestureHandlers) {
    this.#element = element;
    const extent = (): [[number, number], [number, number]] => {
      const { width, height } = handlers.size();
      return [
        [0, 0],
        [width, height],
      ];
    };
    this.#zoom = zoom<HTMLElement, unknown>()
      .extent(extent)
      .scaleExtent([MIN_ZOOM, MAX_ZOOM])
      .clickDistance(CLICK_TOLERANCE)
      .on('zoom', ({ transform: { x, y, k }, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) =>
        handlers.viewportChanged({ x, y, k }, sourceEvent !== null),
      );
    type DragEvent = D3DragEvent<HTMLElement, unknown, DragTarget>;
    const isMoved = ({ subject, x, y }: DragEvent) =>
      Math.hypot(x - subject.x, y - subject.y) > CLICK_TOLERANCE;
    const dragBehavior = drag<HTMLElement, unknown, DragTarget | undefined>()
      .clickDistance(CLICK_TOLERANCE)
      .subject(({ x, y }: Point) => handlers.dragTarget({ x, y }))
      .on('drag', ({ subject, x, y }: DragEvent) => handlers.drag(subject.node, { x, y }))
      .on('end', (event: DragEvent) => isMoved(event) && handlers.drop(event.subject.node));
    select(element)
      .call(dragBehavior)
      .call(this.#zoom)
      // A double-click expands a node instead of zooming.
      .on('dblclick.zoom', null)
      .on('click', (event: MouseEvent) => handlers.tap(this.#at(event)))
      .on('dblclick', (event: MouseEvent) => handlers.doubleTap(this.#at(event)));
  }

  /** Sets the viewport, like a gesture. */
  setViewport({ x, y, k }: Viewport): void {
    select(this.#element).call(this.#zoom.transform, zoomIdentity.translate(x, y).scale(k));
  }

  dispose(): void {
    select(this.#element).on('.zoom', null).on('.drag', null).on('click', null).on('dblclick', null);
  }

  #at({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = this.#element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }
}
