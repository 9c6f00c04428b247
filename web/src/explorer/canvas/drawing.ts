import type { Graph } from '../graph/derive';
import type { Point, Positions } from '../layout/scene';
import type { Numbers } from './chosen';
import { bowsOf } from './course';
import { Gestures, type Grip } from './gestures';
import type { Heading } from './headings';
import { lineAt, nodeAt } from './hit';
import { homeOf } from './home';
import type { Shade } from './kind-looks';
import { type Marks, marksOf } from './marks';
import { Motion } from './motion';
import { Sheet } from './sheet';
import { startsOf } from './starts';
import {
  centred,
  FARTHEST,
  fitting,
  NEAREST,
  onPage,
  onPlane,
  type Size,
  sees,
  type Viewport,
} from './viewport';

/** What a reader does on the canvas. */
export interface Wishes {
  choose(id: string | undefined, what: 'node' | 'line'): void;
  expand(id: string): void;
  drop(id: string, at: Point): void;
}

/** With more nodes than this, everything is at its place at once. */
const ANIMATED = 400;
const MOVING = 180;

/** The drawing of a graph: it is told what to show and never decides. */
export class Drawing {
  readonly #container: HTMLElement;
  readonly #sheet: Sheet;
  readonly #gestures: Gestures;
  readonly #wishes: Wishes;
  readonly #resizes: ResizeObserver;
  /** The nodes on their way to their places, and the view on its way. */
  readonly #moving = new Motion();
  readonly #flight = new Motion();
  #marks: Marks = { nodes: [], lines: [] };
  #bows: readonly number[] = [];
  #places: readonly Point[] = [];
  /** As it was observed: whoever asks the page for it makes it lay itself out at once. */
  #size: Size = { width: 0, height: 0 };
  #viewport: Viewport = { x: 0, y: 0, k: 1 };
  #headings: readonly Heading[] = [];
  #beside = false;
  #laidOut = false;
  /** Whether everything is in sight, since nobody has looked elsewhere. */
  #atHome = false;

  constructor(container: HTMLElement, shade: Shade, wishes: Wishes) {
    this.#container = container;
    this.#wishes = wishes;
    this.#sheet = new Sheet(
      container,
      { shade, beside: false, chosen: [], numbers: new Map(), headings: [] },
      (nodes, isLast) => this.#tell(nodes, isLast),
    );
    this.#gestures = new Gestures(container, {
      size: () => this.#size,
      grip: (at) => this.#grip(at),
      drag: (node, to) => this.#drag(node, to),
      drop: (node) => this.#drop(node),
      tap: (at) => this.#tap(at),
      doubleTap: (at) => {
        const id = this.#marks.nodes[this.#nodeAt(at) ?? -1]?.id;
        if (id !== undefined) wishes.expand(id);
      },
      look: (viewport, byHand) => {
        if (byHand) this.#leaveHome();
        this.#viewport = viewport;
        this.#sheet.look(viewport);
      },
    });
    this.#resizes = new ResizeObserver(([entry]) => entry && this.#resized(entry.contentRect));
    this.#resizes.observe(container);
  }

  /** Shows a graph; what stays is kept as it is, what is new stands where it is placed, or by a neighbour. */
  show(graph: Graph, positions: Positions): void {
    const before = new Map(this.#marks.nodes.map(({ id }, index) => [id, this.#places[index]] as const));
    this.#moving.stop();
    this.#marks = marksOf(graph);
    this.#bows = bowsOf(this.#marks.lines);
    this.#places = startsOf(this.#marks, (id) => before.get(id) ?? positions.get(id));
    this.#sheet.change({ marks: this.#marks, places: numbersOf(this.#places) });
  }

  /**
   * Moves everything to its place; `fit` brings all into sight, in ranks names stand beside their marks, and headings
   * are kept where none are given.
   */
  place(
    positions: Positions,
    {
      fit,
      ranked,
      headings = this.#headings,
    }: { fit: boolean; ranked: boolean; headings?: readonly Heading[] },
  ): void {
    this.#moving.stop();
    this.#beside = ranked;
    this.#headings = headings;
    this.#sheet.change({ beside: ranked, headings });
    const from = this.#places;
    const to = this.#marks.nodes.map(({ id }, index) => positions.get(id) ?? from[index] ?? ORIGIN);
    if (fit) {
      this.#fly(this.#home(to));
      this.#atHome = true;
    }
    const step = (share: number) =>
      this.#stand(to.map((end, index) => between(from[index] ?? end, end, share)));
    if (this.#isSwift || to.every((end, index) => isNear(end, from[index]))) step(1);
    else this.#moving.start(MOVING, step);
    this.#laidOut ||= fit;
  }

  /** Marks what is chosen, numbers the lines of paths, brings what is near it forward, and brings it into sight. */
  mark(ids: readonly string[], numbers: Numbers): void {
    this.#sheet.change({ chosen: ids, numbers });
    const point = ids.length === 1 ? this.#middleOf(ids[0]) : undefined;
    if (!point || this.#moving.isGoing || this.#flight.isGoing || sees(this.#viewport, this.#size, point))
      return;
    this.#leaveHome();
    this.#fly(centred(point, this.#viewport.k, this.#size));
  }

  fit(): void {
    const all = [...this.#places, ...this.#headings.map(({ at }) => at)];
    this.#fly(fitting(all, this.#size, this.#beside));
    this.#atHome = false;
  }

  zoom(factor: number): void {
    this.#leaveHome();
    const { width, height } = this.#size;
    const k = Math.min(NEAREST, Math.max(FARTHEST, this.#viewport.k * factor));
    this.#gestures.see(centred(onPlane({ x: width / 2, y: height / 2 }, this.#viewport), k, this.#size));
  }

  shade(shade: Shade): void {
    this.#sheet.change({ shade });
  }

  close(): void {
    this.#moving.stop();
    this.#flight.stop();
    this.#resizes.disconnect();
    this.#gestures.close();
    this.#sheet.close();
  }

  /** Whether everything is at its place at once: so is a first picture, which nobody has followed to where it was. */
  get #isSwift(): boolean {
    return (
      !this.#laidOut ||
      this.#places.length > ANIMATED ||
      matchMedia('(prefers-reduced-motion: reduce)').matches
    );
  }

  #leaveHome(): void {
    this.#flight.stop();
    this.#atHome = false;
  }

  /** What was all in sight stays so where the window becomes another. */
  #resized({ width, height }: Size): void {
    this.#size = { width: Math.round(width), height: Math.round(height) };
    this.#sheet.resize(this.#size);
    if (this.#atHome && !this.#flight.isGoing) this.#gestures.see(this.#home(this.#places));
  }

  #stand(places: readonly Point[]): void {
    this.#places = places;
    this.#sheet.change({ places: numbersOf(places) });
  }

  #fly(to: Viewport): void {
    const from = this.#viewport;
    const step = (share: number) => {
      this.#gestures.see({ ...between(from, to, share), k: from.k + (to.k - from.k) * share });
      // Where it lands is painted in any case: who waits for the picture is told by that.
      if (share === 1) this.#sheet.change({});
    };
    this.#flight.stop();
    if (this.#isSwift) step(1);
    else this.#flight.start(MOVING, step);
  }

  #home(places: readonly Point[]): Viewport {
    return homeOf(this.#marks, places, this.#headings, this.#size, this.#beside);
  }

  #middleOf(id: string | undefined): Point | undefined {
    const node = this.#marks.nodes.findIndex((mark) => mark.id === id);
    if (node >= 0) return this.#places[node];
    const line = this.#marks.lines.find((mark) => mark.id === id || mark.facts.some((fact) => fact === id));
    const [from, to] = line ? [this.#places[line.from], this.#places[line.to]] : [];
    return from && to && between(from, to, 0.5);
  }

  #nodeAt(at: Point): number | undefined {
    return nodeAt(onPlane(at, this.#viewport), this.#places, this.#viewport.k);
  }

  #lineAt(at: Point): number | undefined {
    const { k } = this.#viewport;
    return lineAt(onPlane(at, this.#viewport), this.#marks, this.#bows, this.#places, k);
  }

  #grip(at: Point): Grip | undefined {
    const node = this.#nodeAt(at);
    const place = node === undefined ? undefined : this.#places[node];
    return node === undefined || !place ? undefined : { ...onPage(place, this.#viewport), node };
  }

  #drag(node: number, to: Point): void {
    const place = onPlane(to, this.#viewport);
    this.#stand(this.#places.map((one, index) => (index === node ? place : one)));
  }

  #drop(node: number): void {
    const [mark, place] = [this.#marks.nodes[node], this.#places[node]];
    if (mark && place) this.#wishes.drop(mark.id, place);
  }

  #tap(at: Point): void {
    const node = this.#nodeAt(at);
    if (node !== undefined) this.#wishes.choose(this.#marks.nodes[node]?.id, 'node');
    else this.#wishes.choose(this.#marks.lines[this.#lineAt(at) ?? -1]?.id, 'line');
  }

  /** For those who wait for the picture, measurements and tests: how many nodes are seen, and stand where they belong. */
  #tell(nodes: number, isLast: boolean): void {
    const { dataset } = this.#container;
    dataset.shown = String(nodes);
    if (isLast && this.#laidOut && !this.#moving.isGoing && !this.#flight.isGoing)
      dataset.placed = String(nodes);
  }
}

const ORIGIN: Point = { x: 0, y: 0 };

const isNear = (one: Point, other: Point | undefined): boolean =>
  other !== undefined && Math.hypot(one.x - other.x, one.y - other.y) < 1;

const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

const numbersOf = (places: readonly Point[]): Float32Array =>
  Float32Array.from(places.flatMap(({ x, y }) => [x, y]));
