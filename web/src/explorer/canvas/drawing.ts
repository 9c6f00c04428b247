import cytoscape, {
  type Core,
  type EventObject,
  type NodeSingular,
  type PresetLayoutOptions,
} from 'cytoscape';
import type { Graph } from '../graph/derive';
import type { Point, Positions } from '../layout/scene';
import { elementsOf } from './elements';
import type { Shade } from './kind-looks';
import { styleOf } from './style';

/** What a reader does on the canvas. */
export interface Gestures {
  choose(id: string | undefined, what: 'node' | 'line'): void;
  expand(id: string): void;
  drop(id: string, at: Point): void;
}

const ANIMATED = 300;
/** More lines than this around what is chosen are drawn without their labels. */
const LABELLED = 9;

/** Up to so many nodes, names are to be readable; at this zoom they are. */
const FEW = 90;
const READABLE = 0.55;

/** Where what is not laid out yet waits: no two at one point. */
const waiting = (index: number): Point => ({
  x: 30 * Math.sqrt(index) * Math.cos(2.4 * index),
  y: 30 * Math.sqrt(index) * Math.sin(2.4 * index),
});

/** The drawing of a graph: it is told what to show and never decides. */
export class Drawing {
  readonly #cy: Core;
  #laying = false;

  constructor(container: HTMLElement, shade: Shade, gestures: Gestures) {
    this.#cy = cytoscape({
      container,
      style: styleOf(shade),
      layout: { name: 'preset' },
      minZoom: 0.08,
      maxZoom: 3,
      boxSelectionEnabled: false,
      autounselectify: true,
    });
    const on = (events: string, selector: string, act: (event: EventObject) => void) =>
      this.#cy.on(events, selector, act);
    on('tap', 'node', ({ target }) => gestures.choose(target.id(), 'node'));
    on('tap', 'edge', ({ target }) => gestures.choose(target.id(), 'line'));
    on('dbltap', 'node', ({ target }) => gestures.expand(target.id()));
    on('dragfree', 'node', ({ target }) => gestures.drop(target.id(), { ...target.position() }));
    this.#cy.on('tap', (event) => {
      if (event.target === this.#cy) gestures.choose(undefined, 'node');
    });
  }

  /** Shows a graph; what stays is kept as it is, what is new stands where it is placed. */
  show(graph: Graph, positions: Positions): void {
    const wanted = elementsOf(graph);
    const ids = new Set(wanted.map(({ data }) => String(data.id)));
    this.#cy.batch(() => {
      this.#cy.elements().forEach((element) => {
        if (!ids.has(element.id())) element.remove();
      });
      for (const [index, element] of wanted.entries()) {
        const there = this.#cy.getElementById(String(element.data.id));
        if (there.nonempty()) there.data(element.data);
        else {
          this.#cy.add({
            ...element,
            position: { ...(positions.get(String(element.data.id)) ?? waiting(index)) },
          });
        }
      }
    });
  }

  /** Moves everything to its place; `fit` brings all into sight, and in ranks names stand beside their marks. */
  place(positions: Positions, { fit, ranked }: { fit: boolean; ranked: boolean }): void {
    const nodes = this.#cy.nodes().toggleClass('beside', ranked);
    const still = nodes.length > ANIMATED || matchMedia('(prefers-reduced-motion: reduce)').matches;
    // Bringing something into sight must not pull against bringing everything into it.
    this.#cy.stop();
    nodes.stop();
    const known = nodes.map(
      (node) => [node.id(), { ...(positions.get(node.id()) ?? node.position()) }] as const,
    );
    const options: PresetLayoutOptions = {
      name: 'preset',
      positions: Object.fromEntries(known),
      fit,
      padding: 48,
      animate: !still,
      animationDuration: 260,
    };
    const laying = nodes.layout(options);
    this.#laying = true;
    laying.one('layoutstop', () => {
      this.#laying = false;
      if (fit) this.#keepReadable();
    });
    laying.run();
  }

  /** Marks what is chosen, brings what is near it forward, and brings it into sight. */
  mark(ids: readonly string[]): void {
    this.#cy.batch(() => {
      const all = this.#cy.elements().removeClass('chosen near far told');
      let chosen = this.#cy.collection();
      for (const id of ids) chosen = chosen.union(this.#cy.getElementById(id));
      if (chosen.empty()) return;
      const near = chosen.nodes().connectedEdges().difference(chosen);
      chosen.addClass('chosen');
      if (ids.length === 1) near.addClass('near');
      if (ids.length === 1) chosen.edges().addClass('told');
      if (near.length <= LABELLED && ids.length === 1) near.addClass('told');
      const far = ids.length === 1 ? all.edges().difference(near) : all;
      far.difference(chosen).addClass('far');
    });
    const first = this.#cy.getElementById(ids[0] ?? '');
    if (!this.#laying && ids.length === 1 && first.nonempty() && !this.#sees(first.boundingBox()))
      this.#cy.animate({ center: { eles: first }, duration: 200 });
  }

  /** A small graph on a small screen is shown in part and readable, not whole and unreadable. */
  #keepReadable(): void {
    if (this.#cy.nodes().length > FEW || this.#cy.zoom() >= READABLE) return;
    const hub = this.#cy.nodes().max((node) => (node as NodeSingular).degree(false)).ele;
    this.#cy.zoom(READABLE);
    this.#cy.center(hub);
  }

  #sees(box: { x1: number; y1: number; x2: number; y2: number }): boolean {
    const { x1, y1, x2, y2 } = this.#cy.extent();
    return box.x1 >= x1 && box.y1 >= y1 && box.x2 <= x2 && box.y2 <= y2;
  }

  fit(): void {
    this.#cy.fit(undefined, 48);
  }

  zoom(factor: number): void {
    const middle = { x: this.#cy.width() / 2, y: this.#cy.height() / 2 };
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: middle });
  }

  shade(shade: Shade): void {
    this.#cy.style(styleOf(shade));
  }

  close(): void {
    this.#cy.destroy();
  }
}
