import {
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type Graph, neighboursIn } from '../graph/derive';
import { entityWhen } from '../graph/entity';
import type { Locale } from '../graph/locale';
import type { View } from '../graph/view';
import { standOf } from '../graph/when';
import { arrange } from '../layout/arranger';
import type { Positions, Scene } from '../layout/scene';
import { useLook } from '../state/look';
import { placed, say, select, take, useDesk } from '../state/store';
import { saidOf } from '../words/said';
import { useWords } from '../words/use-words';
import { chosenOf, numbersOf } from './chosen';
import { Drawing } from './drawing';
import { DRAWING_KEYS } from './drawing-keys';
import { headingsOf } from './headings';
import { labelOf } from './label';
import { writtenOf } from './marks';
import { ARROWS, walk } from './walk';

/** The graph, drawn; it takes the keys of the reader while it has the focus. */
export function Canvas({ view, graph }: { view: View; graph: Graph }) {
  const container = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(undefined);
  const words = useWords();
  const locale = useDesk((desk) => desk.locale);
  const positions = useDesk((desk) => desk.positions);
  const selection = useDesk((desk) => desk.selection);
  const shade = useLook((look) => look.shade);

  // What the workers have to do is sent to them before the page itself is painted.
  useLayoutEffect(() => {
    if (!container.current) return;
    const made = new Drawing(container.current, useLook.getState().shade, {
      choose: (id, what) =>
        select(id === undefined ? undefined : { kind: what === 'node' ? 'entity' : 'line', id }),
      expand: (id) => void take({ do: 'expand', of: id }),
      drop: (id, at) => {
        placed(new Map(useDesk.getState().positions).set(id, at));
        void take({ do: 'pin', id, ...at });
      },
    });
    drawing.current = made;
    // From the search box the keys come here, unless one writes there again; from a link they stay where they are.
    const { activeElement } = document;
    if (
      activeElement instanceof HTMLInputElement &&
      activeElement.id === 'search' &&
      activeElement.value === ''
    )
      container.current.focus();
    return () => made.close();
  }, []);

  useEffect(() => drawing.current?.shade(shade), [shade]);

  const scene = useSame(
    useMemo(() => sceneOf(view, graph), [view, graph]),
    isSameScene,
  );
  const fitNext = useRef(false);
  const layOut = useEffectEvent((what: Scene, layout: View['layout']) => {
    const known = useDesk.getState().positions;
    // Of the same scene, with names and pins as they are now.
    const nodes = sceneOf(view, graph).nodes.map((node) => ({
      ...node,
      at: view.pinned.get(node.id) ?? known.get(node.id),
    }));
    arrange(layout, { ...what, nodes }, (places) => {
      fitNext.current = true;
      placed(places);
    });
  });
  useLayoutEffect(() => layOut(scene, view.layout), [scene, view.layout]);

  const chosen = useMemo(() => chosenOf(selection, view.paths), [selection, view.paths]);
  const numbers = useMemo(() => numbersOf(selection, view.paths), [selection, view.paths]);
  const show = useEffectEvent((what: Graph) => {
    drawing.current?.show(what, positions);
    drawing.current?.mark(chosen, numbers);
  });
  useLayoutEffect(() => show(graph), [graph]);

  const place = useEffectEvent((places: Positions, layout: View['layout'], language: Locale) => {
    const ranked = layout === 'time' || layout === 'columns';
    const fit = fitNext.current;
    // Headings belong to the places that a layout gave, and go with it.
    const headings = fit || !ranked ? headingsOf(layout, graph, places, language) : undefined;
    drawing.current?.place(places, { fit, ranked, ...(headings && { headings }) });
    fitNext.current = false;
  });
  useLayoutEffect(() => place(positions, view.layout, locale), [positions, view.layout, locale]);

  useEffect(() => drawing.current?.mark(chosen, numbers), [chosen, numbers]);

  function press(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    if (arrow) {
      event.preventDefault();
      step(arrow);
    } else if (drawing.current) DRAWING_KEYS[event.key]?.(drawing.current);
  }

  function step(arrow: readonly [number, number]) {
    const here = selection?.kind === 'entity' ? selection.id : undefined;
    const start = here ?? view.focus ?? graph.nodes[0]?.entity.id;
    if (start === undefined) return;
    const next = here === undefined ? start : walk(here, neighboursIn(graph, here), positions, arrow);
    const node = graph.nodes.find(({ entity }) => entity.id === next);
    if (!node) return;
    select({ kind: 'entity', id: node.entity.id });
    say(saidOf(node.entity.id, graph, locale));
  }

  return (
    <div className="canvas">
      <div
        ref={container}
        id="graph"
        className="drawing"
        role="application"
        tabIndex={0}
        aria-label={words.graph}
        aria-describedby="graph-help"
        onKeyDown={press}
      />
      <p id="graph-help" className="unseen">
        {words.graphHelp}
      </p>
      <div className="zoom">
        <button type="button" onClick={() => drawing.current?.zoom(1.25)} aria-label={words.zoomIn}>
          +
        </button>
        <button type="button" onClick={() => drawing.current?.zoom(0.8)} aria-label={words.zoomOut}>
          −
        </button>
        <button type="button" onClick={() => drawing.current?.fit()} aria-label={words.keyList.fit}>
          ⤢
        </button>
      </div>
    </div>
  );
}

function sceneOf(view: View, graph: Graph): Scene {
  return {
    focus: view.focus,
    nodes: graph.nodes.map((node) => {
      const { entity, pinned } = node;
      const when = entityWhen(entity);
      const day = when && standOf(when);
      return {
        id: entity.id,
        kind: entity.kind,
        name: labelOf(writtenOf(node), false),
        pinned,
        ...(day !== undefined && { day }),
      };
    }),
    ties: graph.lines.map(({ from, to }) => ({ from, to })),
  };
}

/** Whether the same is to be laid out: who is there, and what ties them. */
const isSameScene = (one: Scene, other: Scene): boolean => keyOf(one) === keyOf(other);

const keyOf = ({ nodes, ties, focus }: Scene): string =>
  [focus, ...nodes.map(({ id }) => id), ...ties.map(({ from, to }) => `${from}>${to}`)].join(' ');

/** What was given last that was not the same as the one before it. */
function useSame<T>(given: T, isSame: (one: T, other: T) => boolean): T {
  const [kept, keep] = useState(given);
  if (kept === given || isSame(kept, given)) return kept;
  keep(given);
  return given;
}
