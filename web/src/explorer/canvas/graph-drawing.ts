import type { Graph } from '../graph/derive-graph';
import type { Point, Positions } from '../layout/scene';
import type { ColorScheme } from '../state/theme';
import { BufferedCanvas } from './buffered-canvas';
import { Camera } from './camera';
import type { ColumnHeading } from './column-headings';
import { edgeCurvatures } from './edge-path';
import { type DragTarget, Gestures } from './gestures';
import { edgeAt, nodeAt } from './hit-testing';
import { initialPositions } from './initial-positions';
import { initialViewport } from './initial-viewport';
import { centerOf, type Marks, toMarks } from './marks';
import { NodePoints } from './node-points';
import type { PathNumbers } from './selected-ids';
import { fitPoints, graphToPage, pageToGraph, type Viewport } from './viewport';

/** User actions on the canvas. */
export interface CanvasEvents {
  /** `id` is undefined for a click on the background. */
  select(id: string | undefined, mark: 'node' | 'edge'): void;
  expand(id: string): void;
  drop(id: string, at: Point): void;
}

/** Positions of a layout, with the column headings that belong to it. */
interface Placement {
  /** Whether to fit the graph into the viewport. */
  readonly fit: boolean;
  /** Whether the layout has columns; names then stand beside their marks. */
  readonly hasColumns: boolean;
  /** Without headings, the current ones stay. */
  readonly headings?: readonly ColumnHeading[];
}

/** Larger graphs change position without animation. */
const MAX_ANIMATED = 400;
const ORIGIN: Point = { x: 0, y: 0 };

/** Draws a graph on a canvas and reports user actions as `CanvasEvents`. It holds no application state. */
export class GraphDrawing {
  readonly #container: HTMLElement;
  readonly #buffer: BufferedCanvas;
  readonly #gestures: Gestures;
  readonly #camera: Camera;
  readonly #events: CanvasEvents;
  readonly #resizeObserver: ResizeObserver;
  readonly #nodePoints = new NodePoints((coordinates) => this.#buffer.update({ coordinates }));
  #marks: Marks = { nodes: [], edges: [] };
  #curvatures: readonly number[] = [];
  #headings: readonly ColumnHeading[] = [];
  #labelsBeside = false;
  #isLaidOut = false;

  constructor(container: HTMLElement, colorScheme: ColorScheme, events: CanvasEvents) {
    this.#container = container;
    this.#events = events;
    this.#buffer = new BufferedCanvas(
      container,
      { colorScheme, labelsBeside: false, selected: [], pathNumbers: new Map(), headings: [] },
      (nodes, isLast) => this.#reportPainted(nodes, isLast),
    );
    this.#camera = new Camera({
      setViewport: (viewport) => this.#gestures.setViewport(viewport),
      skipsAnimation: () => this.#skipsAnimation,
      // `data-placed` is set by a paint, so the end of a movement always paints.
      arrived: () => this.#buffer.update({}),
    });
    this.#gestures = new Gestures(container, {
      size: () => this.#camera.size,
      dragTarget: (at) => this.#dragTarget(at),
      drag: (node, to) => this.#drag(node, to),
      drop: (node) => this.#drop(node),
      tap: (at) => this.#tap(at),
      doubleTap: (at) => this.#doubleTap(at),
      viewportChanged: (viewport, isUserGesture) => {
        this.#camera.viewportChanged(viewport, isUserGesture);
        this.#buffer.setViewport(viewport);
      },
    });
    this.#resizeObserver = new ResizeObserver(([entry]) => entry && this.#resize(entry.contentRect));
    this.#resizeObserver.observe(container);
  }

  /** Replaces the graph. Nodes that stay keep their point; new ones start at their position or near a neighbor. */
  setGraph(graph: Graph, positions: Positions, metLabel: string): void {
    const before = new Map(this.#marks.nodes.map(({ id }, index) => [id, this.#points[index]] as const));
    this.#marks = toMarks(graph, metLabel);
    this.#curvatures = edgeCurvatures(this.#marks.edges);
    this.#nodePoints.replace(initialPositions(this.#marks, (id) => before.get(id) ?? positions.get(id)));
    this.#buffer.update({ marks: this.#marks, coordinates: this.#nodePoints.coordinates });
  }

  /** Moves every node to its position. */
  setPositions(positions: Positions, { fit, hasColumns, headings = this.#headings }: Placement): void {
    this.#nodePoints.stop();
    this.#labelsBeside = hasColumns;
    this.#headings = headings;
    this.#buffer.update({ labelsBeside: hasColumns, headings });
    const to = this.#marks.nodes.map(({ id }, index) => positions.get(id) ?? this.#points[index] ?? ORIGIN);
    if (fit) this.#camera.moveTo(this.#initialViewport(to), { keepFitted: true });
    this.#nodePoints.moveTo(to, { skipsAnimation: this.#skipsAnimation });
    this.#isLaidOut ||= fit;
  }

  /** Highlights the selection, writes path numbers on edges, and brings a single selected mark into view. */
  setSelection(ids: readonly string[], pathNumbers: PathNumbers): void {
    this.#buffer.update({ selected: ids, pathNumbers });
    const [id] = ids;
    const point = id !== undefined && ids.length === 1 ? centerOf(id, this.#marks, this.#points) : undefined;
    if (point && !this.#nodePoints.isMoving && !this.#camera.isMoving) this.#camera.reveal(point);
  }

  /** Fits the whole graph into the viewport. */
  fitView(): void {
    const all = [...this.#points, ...this.#headings.map(({ at }) => at)];
    this.#camera.moveTo(fitPoints(all, this.#camera.size, this.#labelsBeside), { keepFitted: false });
  }

  zoomBy(factor: number): void {
    this.#camera.zoomBy(factor);
  }

  setColorScheme(colorScheme: ColorScheme): void {
    this.#buffer.update({ colorScheme });
  }

  dispose(): void {
    this.#nodePoints.stop();
    this.#camera.stop();
    this.#resizeObserver.disconnect();
    this.#gestures.dispose();
    this.#buffer.dispose();
  }

  get #points(): readonly Point[] {
    return this.#nodePoints.current;
  }

  /** The first layout appears in place: nobody has seen the nodes move from anywhere. */
  get #skipsAnimation(): boolean {
    const isLarge = this.#points.length > MAX_ANIMATED;
    return !this.#isLaidOut || isLarge || matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  #resize({ width, height }: DOMRectReadOnly): void {
    const size = { width: Math.round(width), height: Math.round(height) };
    this.#buffer.resize(size);
    this.#camera.resize(size, () => this.#initialViewport(this.#points));
  }

  #initialViewport(points: readonly Point[]): Viewport {
    return initialViewport(this.#marks, points, this.#headings, this.#camera.size, this.#labelsBeside);
  }

  #nodeAt(at: Point): number | undefined {
    const { viewport } = this.#camera;
    return nodeAt(pageToGraph(at, viewport), this.#points, viewport.k);
  }

  #edgeAt(at: Point): number | undefined {
    const { viewport } = this.#camera;
    return edgeAt(pageToGraph(at, viewport), this.#marks, this.#curvatures, this.#points, viewport.k);
  }

  #dragTarget(at: Point): DragTarget | undefined {
    const node = this.#nodeAt(at);
    const point = this.#points[node ?? -1];
    return node === undefined || !point ? undefined : { ...graphToPage(point, this.#camera.viewport), node };
  }

  #drag(node: number, to: Point): void {
    this.#nodePoints.setPoint(node, pageToGraph(to, this.#camera.viewport));
  }

  #drop(node: number): void {
    const [mark, point] = [this.#marks.nodes[node], this.#points[node]];
    if (mark && point) this.#events.drop(mark.id, point);
  }

  #tap(at: Point): void {
    const node = this.#nodeAt(at);
    if (node !== undefined) this.#events.select(this.#marks.nodes[node]?.id, 'node');
    else this.#events.select(this.#marks.edges[this.#edgeAt(at) ?? -1]?.id, 'edge');
  }

  #doubleTap(at: Point): void {
    const id = this.#marks.nodes[this.#nodeAt(at) ?? -1]?.id;
    if (id !== undefined) this.#events.expand(id);
  }

  /** For tests and benchmarks: `data-shown` counts the painted nodes, `data-placed` those at their final position. */
  #reportPainted(nodes: number, isLast: boolean): void {
    const { dataset } = this.#container;
    dataset.shown = String(nodes);
    if (isLast && this.#isLaidOut && !this.#nodePoints.isMoving && !this.#camera.isMoving)
      dataset.placed = String(nodes);
  }
}
